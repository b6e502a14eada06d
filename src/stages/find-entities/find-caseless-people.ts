import { inflections } from '#knowledge/inflections'
import {
  arabicJoints,
  hanBodies,
  hangulBodies,
  hangulSurnames,
  hanJoints,
  hanSurnames,
} from '#knowledge/surnames'
import type { LanguagePack } from '#languages/pack'
import { oneCharacter } from '#text/one-character'
import { remember } from '#text/remember'
import type { Script } from '#text/scripts'
import type { Token } from '#text/tokens'
import type { Found, Run } from './found.ts'
import { foundAt } from './found.ts'
import { isGivenName } from './given-name.ts'
import {
  hangulNameLength,
  longestHanFamily,
  longestKanaName,
  officeReach,
  recurring,
} from './limits.ts'
import { unknown } from './name-id.ts'
import type { Page } from './page.ts'

const isHan = oneCharacter(/^\p{Script=Han}$/u)
const isHiragana = oneCharacter(/^\p{Script=Hiragana}$/u)
const isKatakana = oneCharacter(/^[\p{Script=Katakana}ー]$/u)
const hangul = /^\p{Script=Hangul}+$/u
const caseless = /^\p{Lo}/u
const hanFamilies = new Set(hanSurnames)
const familyHeads = new Set(
  hanSurnames.map((family) => String.fromCodePoint(family.codePointAt(0) ?? 0)),
)
const hangulFamilies = new Set(hangulSurnames)
const comma = /^[،,(（]$/u

/** A name with its place; `end` where it ends inside its last token. */
type Name = Run & { readonly end?: number }

const free = (page: Page, { sentence, from, to }: Run): boolean => {
  for (let at = from; at < to; at += 1)
    if (page.at(sentence, at) !== null || page.blocked(sentence, at)) return false
  return true
}

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

/** What an office or form of address beside a stretch says: before it, behind it, or nothing. */
const beside = (page: Page, { sentence, from, to }: Run) => {
  const classes = page.classes[sentence]
  return {
    before: (classes?.ends('role', from) || classes?.ends('title', from)) ?? false,
    title: classes?.starts('title', to) !== null,
    role: classes?.starts('role', to) !== null,
    say: classes?.starts('say', to) !== null,
  }
}

const tiesOf = remember(({ speech }: LanguagePack) => new Set(speech?.genitives ?? []))

/** Whether the stretch begins inside a common noun (公司的采购) or holds a word that only ties. */
const isInner = (page: Page, { sentence, from, to }: Run): boolean => {
  const tokens = page.sentences[sentence]?.tokens ?? []
  const ties = tiesOf(page.pack)
  const inside = page.classes[sentence]?.covers('maker', from) ?? false
  return inside || tokens.slice(from, to).some(({ lower }) => ties.has(lower))
}

const bodies = new Set(hanBodies)
const joints = new Set(hanJoints)

/** 褚临川说: a name of two characters behind its family's opens a clause whose verb says something. */
const opensSpeech = (page: Page, { sentence, from, to }: Run): boolean => {
  const tokens = page.sentences[sentence]?.tokens ?? []
  const before = tokens[from - 1]
  const opens = before === undefined || before.kind === 'stop'
  const written = joined(tokens, from, to) ?? ''
  const again = page.text.split(written, recurring + 1).length > recurring
  return opens && again && !bodies.has(tokens[to - 1]?.text ?? '')
}

/** Whether a stretch with such a family can be a name, by itself. */
const isHanName = (page: Page, name: Run, given: number): boolean => {
  const tokens = page.sentences[name.sentence]?.tokens ?? []
  return (
    isInScript(tokens, name, given) &&
    free(page, name) &&
    !isInner(page, name) &&
    !joints.has(tokens[name.to - 1]?.text ?? '')
  )
}

/** 分析师郭子凡表示, 高瀬亮氏, 林建宏アナリスト: a family name, one to three characters, an office. */
const hanName = (page: Page, sentence: number, from: number): Name | null => {
  const tokens = page.sentences[sentence]?.tokens ?? []
  if (!familyHeads.has(tokens[from]?.text ?? '')) return null
  for (let family = longestHanFamily; family > 0; family -= 1) {
    if (!hanFamilies.has(joined(tokens, from, from + family) ?? '')) continue
    const cued = [2, 1, 3]
      .map((given) => ({ sentence, from, to: from + family + given }))
      .map((name) => ({ name, ...beside(page, name) }))
      .filter(({ before, title, role, say }) => before || title || role || say)
      .filter(({ name }) => isHanName(page, name, from + family))
    const exact = cued.find(({ before, say, title }) => title || (before && say))
    const office = cued.find(({ name, role }) => role && name.to - name.from > 2)
    const plain = cued.find(({ before, name }) => before && name.to - name.from > 2)
    const speaks = cued.find(
      ({ name, say }) => say && name.to - name.from === family + 2 && opensSpeech(page, name),
    )
    const best = exact ?? office ?? plain ?? speaks
    if (best) return best.name
  }
  return null
}

/** ダグ・ハーモン下院議員: Katakana words with a dot between them in front of an office. */
const kanaName = (page: Page, sentence: number, from: number): Name | null => {
  const tokens = page.sentences[sentence]?.tokens ?? []
  const between = (at: number) => page.text.slice(tokens[at - 1]?.end ?? 0, tokens[at]?.start ?? 0)
  const isKana = (at: number) => isKatakana(tokens[at]?.text ?? '')
  if (!isKana(from) || (isKana(from - 1) && between(from).length < 2)) return null
  let to = from + 1
  let dots = 0
  while (to < from + longestKanaName && isKana(to) && /^[・＝]?$/u.test(between(to))) {
    if (between(to) !== '') dots += 1
    to += 1
  }
  if (dots === 0) return null
  const run = { sentence, from, to }
  const { title, role } = beside(page, run)
  return (title || role) && free(page, run) ? run : null
}

/** 하나래 나래증권 연구원은: an office behind the name and the house it is held at. */
const besideHangul = (page: Page, run: Run) => {
  const { sentence, to } = run
  const classes = page.classes[sentence]
  const house = [to + 1, to + 2].find((at) => classes?.starts('role', at) !== null)
  const known = house !== undefined && page.at(sentence, house - 1)?.referent.type === 'company'
  const kind = house !== undefined && classes?.ends('organization', house)
  const inside = house !== undefined && classes?.covers('domain', house - 1)
  const near = beside(page, run)
  return { ...near, role: near.role || ((known || kind) && !inside) }
}

/** 하나래 연구원은, 분석가 하나래는: three syllables from a family name on, beside an office. */
const hangulName = (page: Page, sentence: number, from: number): Name | null => {
  const token = page.sentences[sentence]?.tokens[from]
  if (!token || token.text.length < hangulNameLength || !hangul.test(token.text)) return null
  const name = token.text.slice(0, hangulNameLength)
  const rest = token.text.slice(hangulNameLength)
  const run = { sentence, from, to: from + 1 }
  if (
    !hangulFamilies.has(name.slice(0, 1)) ||
    hangulBodies.some((body) => name.endsWith(body)) ||
    page.classes[sentence]?.covers('domain', from) ||
    !free(page, run)
  )
    return null
  const { before, title, role } = besideHangul(page, run)
  const particles = inflections.ko?.endings[0]?.as ?? []
  // An office with a particle of its own (의원들은 위헌이라고) is nobody's title.
  const office = page.sentences[sentence]?.tokens[from - 1]?.text ?? ''
  const ends = (page.pack.speech?.nounEndings ?? []).some((one) => office.endsWith(one))
  const shown =
    (rest === '' && (title || role)) ||
    (before && !ends && (rest === '' || particles.includes(rest)))
  return shown ? { ...run, end: token.start + hangulNameLength } : null
}

/** A word that only binds the next: the name cannot end with it. */
const isBinder = (token: Token | undefined): boolean =>
  arabicJoints.words.includes(token?.text ?? '')

/** A small word as written: على is no Ali, though folded it reads like one. */
const isSmall = ({ pack }: Page, word: string): boolean => pack.words.stopWords.includes(word)

/** المحلل فيصل الدوسري: a given name and a family name behind an office or a verb of saying. */
const spacedName = (page: Page, sentence: number, from: number): Name | null => {
  const tokens = page.sentences[sentence]?.tokens ?? []
  const [first, second] = [tokens[from], tokens[from + 1]]
  if (first?.kind !== 'word' || !second || !isGivenName(first.text)) return null
  if (!caseless.test(second.text)) return null
  if ([first, second].some(({ text }) => isSmall(page, text))) return null
  let to = from + 2
  const isJoint = (token: Token | undefined) =>
    arabicJoints.words.includes(token?.text ?? '') || token?.text.startsWith(arabicJoints.article)
  const classes = page.classes[sentence]
  // The office may stand behind the name with its article: الرئيس التنفيذي.
  const isOffice = (at: number) => classes?.starts('role', at) !== null
  const goesOn = (at: number) => isBinder(tokens[at - 1]) || (isJoint(tokens[at]) && !isOffice(at))
  while (to < from + officeReach && tokens[to] && goesOn(to)) to += 1
  const run = { sentence, from, to }
  const { before } = beside(page, run)
  const said = classes?.ends('say', from) || classes?.starts('say', to) !== null
  return free(page, run) && (before || said || isOffice(to) || officeBehind(page, run)) ? run : null
}

const officeBehind = (page: Page, { sentence, to }: Run): boolean => {
  const tokens = page.sentences[sentence]?.tokens ?? []
  if (!comma.test(tokens[to]?.text ?? '')) return false
  for (let at = to + 1; at <= to + officeReach; at += 1)
    if (page.classes[sentence]?.starts('role', at) !== null) return true
  return false
}

type Finder = (page: Page, sentence: number, from: number) => Name | null

const finders: { readonly [S in Script]?: Finder } = {
  Arab: spacedName,
  Hang: hangulName,
  Hani: hanName,
  Kana: (page, sentence, from) => hanName(page, sentence, from) ?? kanaName(page, sentence, from),
}

const cueClasses = ['role', 'title', 'say'] as const

/** People in scripts without capitals, whom the knowledge base does not hold. */
export const findCaselessPeople = (page: Page, taken: ReadonlySet<string>): readonly Found[] => {
  const finder = page.pack.names && finders[page.pack.script]
  if (!finder) return []
  const found: Found[] = []
  for (const [sentence, { tokens }] of page.sentences.entries()) {
    // Each of the names stands beside an office, a form of address or a verb of saying.
    if (!cueClasses.some((one) => page.classes[sentence]?.has(one))) continue
    for (let from = 0; from < tokens.length; from += 1) {
      const name = finder(page, sentence, from)
      if (!name) continue
      const end = name.end ?? tokens[name.to - 1]?.end ?? 0
      const referent = unknown(page.text.slice(tokens[name.from]?.start, end), 'person', taken)
      found.push(foundAt(tokens, name, { referent, rule: 'person.cues', end }))
    }
  }
  return found
}
