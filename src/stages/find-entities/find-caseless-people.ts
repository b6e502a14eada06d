import { inflections } from '#knowledge/inflections'
import { arabicJoints, hangulBodies, hangulSurnames } from '#knowledge/surnames'
import { oneCharacter } from '#text/one-character'
import type { Script } from '#text/scripts'
import type { Token } from '#text/tokens'
import type { Name } from './caseless-names.ts'
import { beside, isFree } from './caseless-names.ts'
import type { Found, Run } from './found.ts'
import { foundAt } from './found.ts'
import { isGivenName } from './given-name.ts'
import { hanName } from './han-name.ts'
import { hangulNameLength, longestKanaName, officeReach } from './limits.ts'
import { unknown } from './name-id.ts'
import type { Page } from './page.ts'
import { covers, ends, holds, starts, wordClass } from './word-classes.ts'

const isKatakana = oneCharacter(/^[\p{Script=Katakana}ー]$/u)
const hangul = /^\p{Script=Hangul}+$/u
const caseless = /^\p{Lo}/u
const hangulFamilies = new Set(hangulSurnames)
const comma = /^[،,(（]$/u

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
  return (title || role) && isFree(page, run) ? run : null
}

/** 하나래 나래증권 연구원은: an office behind the name and the house it is held at. */
const besideHangul = (page: Page, run: Run) => {
  const { sentence, to } = run
  const classes = page.classes[sentence]
  const house = [to + 1, to + 2].find((at) => starts(classes, wordClass.role, at))
  const known = house !== undefined && page.at(sentence, house - 1)?.referent.type === 'company'
  const kind = house !== undefined && ends(classes, wordClass.organization, house)
  const inside = house !== undefined && covers(classes, wordClass.domain, house - 1)
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
    covers(page.classes[sentence], wordClass.domain, from) ||
    !isFree(page, run)
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
  const isOffice = (at: number) => starts(classes, wordClass.role, at)
  const goesOn = (at: number) => isBinder(tokens[at - 1]) || (isJoint(tokens[at]) && !isOffice(at))
  while (to < from + officeReach && tokens[to] && goesOn(to)) to += 1
  const run = { sentence, from, to }
  const { before } = beside(page, run)
  const said = ends(classes, wordClass.say, from) || starts(classes, wordClass.say, to)
  return isFree(page, run) && (before || said || isOffice(to) || officeBehind(page, run))
    ? run
    : null
}

const officeBehind = (page: Page, { sentence, to }: Run): boolean => {
  const tokens = page.sentences[sentence]?.tokens ?? []
  if (!comma.test(tokens[to]?.text ?? '')) return false
  for (let at = to + 1; at <= to + officeReach; at += 1)
    if (starts(page.classes[sentence], wordClass.role, at)) return true
  return false
}

type Finder = (page: Page, sentence: number, from: number) => Name | null

const finders: { readonly [S in Script]?: Finder } = {
  Arab: spacedName,
  Hang: hangulName,
  Hani: hanName,
  Kana: (page, sentence, from) => hanName(page, sentence, from) ?? kanaName(page, sentence, from),
}

const cueClasses = wordClass.role | wordClass.title | wordClass.say

/** People in scripts without capitals, whom the knowledge base does not hold. */
export const findCaselessPeople = (page: Page, taken: ReadonlySet<string>): readonly Found[] => {
  const finder = page.pack.names && finders[page.pack.script]
  if (!finder) return []
  const found: Found[] = []
  for (let sentence = 0; sentence < page.sentences.length; sentence += 1) {
    // Each of the names stands beside an office, a form of address or a verb of saying.
    if (!holds(page.classes[sentence], cueClasses)) continue
    const tokens = page.sentences[sentence]?.tokens ?? []
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
