import type { Block } from '#model/block'
import type { Flag } from '#model/byline'
import type { Span } from '#model/span'
import { quote } from '#model/span'
import { sizeOf } from '#text/characters'
import { characterFits } from '#text/one-character'
import { articleBlockWords, teaserWords } from './limits.ts'
import { noArticle, teaserOnly } from './messages.ts'

const flag = (
  kind: Flag['kind'],
  confidence: number,
  given: Pick<Flag, 'message' | 'rule' | 'evidence'>,
): Flag => ({
  kind,
  confidence,
  ...given,
  authorTopics: [],
  articleTopics: [],
})

/** Units of a block that are counted: beyond them it is long anyway. */
const countedUnits = 4000

const isUnspaced = characterFits(
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u,
)
const isSpaced = characterFits(
  /(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}])[\p{L}\p{N}]/u,
)

/** Words of a stretch; where no spaces part them, two letters are one. */
const wordsIn = (text: string, { start, end }: Span): number => {
  let letters = 0
  let words = 0
  let isOpen = false
  for (let at = start; at < end; at += 1) {
    const goesOn = isSpaced(text, at)
    if (goesOn && !isOpen) words += 1
    else if (!goesOn && isUnspaced(text, at)) letters += 1
    isOpen = goesOn
    at += sizeOf(text.codePointAt(at) ?? 0) - 1
  }
  return Math.round(letters / 2) + words
}

const running: ReadonlySet<string> = new Set(['body', 'dek', 'quote', 'list'])
const cutOff = /(?:…|\.{3}|\[…\]|\[\.{3}\])["»”’)\]\s]*$/u

/** Flags on the page as a whole: no article at all, or only its opening. */
export const pageFlags = (text: string, blocks: readonly Block[]): readonly Flag[] => {
  let words = 0
  const said: Block[] = []
  for (const block of blocks) {
    const { kept, role, start, end } = block
    if (!kept || !running.has(role)) continue
    const own = wordsIn(text, { start, end: Math.min(end, start + countedUnits) })
    words += own
    if (own >= articleBlockWords) said.push(block)
    // An article, and no teaser, whatever comes.
    if (said.length > 0 && words > teaserWords) return []
  }
  if (said.length === 0) {
    return [flag('no-article', 0.9, { message: noArticle, rule: 'page.no-article', evidence: [] })]
  }
  const last = said.at(-1)
  if (!last) return []
  const gate = blocks.find(({ role, start }) => role === 'paywall' && start >= last.start)
  const cut = cutOff.test(text.slice(Math.max(last.start, last.end - 20), last.end))
  const where = gate ?? (cut ? { start: Math.max(last.start, last.end - 60), end: last.end } : null)
  if (!where) return []
  const evidence = [quote(text, where)]
  return [
    flag('teaser-only', gate && cut ? 0.92 : 0.8, {
      message: teaserOnly,
      rule: gate ? 'page.gate-below' : 'page.cut-off',
      evidence,
    }),
  ]
}
