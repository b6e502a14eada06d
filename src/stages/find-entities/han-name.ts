import { hanBodies, hanJoints, hanSurnames } from '#knowledge/surnames'
import type { LanguagePack } from '#languages/pack'
import { numberOfWord } from '#text/number-of-word'
import { oneCharacter } from '#text/one-character'
import { remember } from '#text/remember'
import type { Token } from '#text/tokens'
import type { Name } from './caseless-names.ts'
import { beside, isFree } from './caseless-names.ts'
import type { Run } from './found.ts'
import { longestHanFamily, recurring } from './limits.ts'
import type { Page } from './page.ts'
import { covers, wordClass } from './word-classes.ts'

const isHan = oneCharacter(/^\p{Script=Han}$/u)
const isHiragana = oneCharacter(/^\p{Script=Hiragana}$/u)
const isKatakana = oneCharacter(/^[\p{Script=Katakana}ー]$/u)
const families = new Set(hanSurnames)
const familyHeads = new Set(
  hanSurnames.map((family) => String.fromCodePoint(family.codePointAt(0) ?? 0)),
)
const opensFamily = numberOfWord(({ text }) => Number(familyHeads.has(text)))

const joined = (tokens: readonly Token[], from: number, to: number): string | null => {
  let words = ''
  for (let at = from; at < to; at += 1) {
    const word = tokens[at]
    if (!word || (at > from && word.start !== tokens[at - 1]?.end)) return null
    words += word.text
  }
  return words
}

const givenScripts = [isHan, isHiragana, isKatakana]

/** Whether all tokens of a stretch are there, each a character of a script. */
const isOf = (
  is: (text: string) => boolean,
  tokens: readonly Token[],
  { from, to }: { readonly from: number; readonly to: number },
): boolean => {
  for (let at = from; at < to; at += 1) if (!is(tokens[at]?.text ?? '')) return false
  return true
}

/** A family name in Chinese characters, and a given one in one script: 池田あずさ. */
const isInScript = (tokens: readonly Token[], { from, to }: Run, given: number): boolean =>
  isOf(isHan, tokens, { from, to: given }) &&
  givenScripts.some((is) => isOf(is, tokens, { from: given, to }))

const tiesOf = remember(({ speech }: LanguagePack) => new Set(speech?.genitives ?? []))

/** Whether the stretch begins inside a common noun (公司的采购) or holds a word that only ties. */
const isInner = (page: Page, { sentence, from, to }: Run): boolean => {
  const tokens = page.sentences[sentence]?.tokens ?? []
  const ties = tiesOf(page.pack)
  const inside = covers(page.classes[sentence], wordClass.maker, from)
  return inside || tokens.slice(from, to).some(({ lower }) => ties.has(lower))
}

const bodies = new Set(hanBodies)
const joints = new Set(hanJoints)

/** 褚临川说: a name of two characters behind its family's opens a clause whose verb says something. */
const opensSpeech = (page: Page, { sentence, from, to }: Run): boolean => {
  const tokens = page.sentences[sentence]?.tokens ?? []
  const before = tokens[from - 1]
  const opens = before === undefined || before.kind === 'stop'
  if (!opens || bodies.has(tokens[to - 1]?.text ?? '')) return false
  const written = joined(tokens, from, to) ?? ''
  return page.text.split(written, recurring + 1).length > recurring
}

/** Whether a stretch with such a family can be a name, by itself. */
const isHanName = (page: Page, name: Run, given: number): boolean => {
  const tokens = page.sentences[name.sentence]?.tokens ?? []
  return (
    isInScript(tokens, name, given) &&
    isFree(page, name) &&
    !isInner(page, name) &&
    !joints.has(tokens[name.to - 1]?.text ?? '')
  )
}

/** Letters of a given name, by how often there are so many. */
const givenLengths = [2, 1, 3]

/** The names that begin with a family name and stand beside a cue, each with what that is. */
const cuedNames = (page: Page, { sentence, from, to: given }: Run) => {
  const found = []
  for (const letters of givenLengths) {
    const name = { sentence, from, to: given + letters }
    const { before, title, role, say } = beside(page, name)
    if ((before || title || role || say) && isHanName(page, name, given))
      found.push({ name, before, title, role, say })
  }
  return found
}

/** 分析师郭子凡表示, 高瀬亮氏, 林建宏アナリスト: a family name, one to three characters, an office. */
export const hanName = (page: Page, sentence: number, from: number): Name | null => {
  const tokens = page.sentences[sentence]?.tokens ?? []
  const first = tokens[from]
  if (first === undefined || opensFamily(first.word) === 0) return null
  for (let family = longestHanFamily; family > 0; family -= 1) {
    if (!families.has(joined(tokens, from, from + family) ?? '')) continue
    const cued = cuedNames(page, { sentence, from, to: from + family })
    const best =
      cued.find(({ before, say, title }) => title || (before && say)) ??
      cued.find(({ name, role }) => role && name.to - name.from > 2) ??
      cued.find(({ before, name }) => before && name.to - name.from > 2) ??
      cued.find(
        ({ name, say }) => say && name.to - name.from === family + 2 && opensSpeech(page, name),
      )
    if (best) return best.name
  }
  return null
}
