import type { Block } from '#model/block'
import type { Flag } from '#model/byline'
import { quote } from '#model/span'
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

const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu
const word = /[\p{L}\p{N}]+/gu
/** Units of a block that are counted: beyond them it is long anyway. */
const countedUnits = 4000

const wordsIn = (text: string): number => {
  const letters = text.match(unspaced)?.length ?? 0
  return letters > 0
    ? Math.round(letters / 2) + (text.replaceAll(unspaced, ' ').match(word)?.length ?? 0)
    : (text.match(word)?.length ?? 0)
}

const running: ReadonlySet<string> = new Set(['body', 'dek', 'quote', 'list'])
const cutOff = /(?:…|\.{3}|\[…\]|\[\.{3}\])["»”’)\]\s]*$/u

/** Flags on the page as a whole: no article at all, or only its opening. */
export const pageFlags = (text: string, blocks: readonly Block[]): readonly Flag[] => {
  let words = 0
  const said: Block[] = []
  for (const block of blocks.filter(({ kept, role }) => kept && running.has(role))) {
    const own = wordsIn(text.slice(block.start, Math.min(block.end, block.start + countedUnits)))
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
