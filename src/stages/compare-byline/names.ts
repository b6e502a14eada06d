import { givenNames } from '#knowledge/given-names'
import type { LanguagePack } from '#languages/pack'
import type { Author } from '#model/byline'
import { bare } from '#text/fold'
import type { Hit } from '#text/lexicon'
import { lexicon, scan } from '#text/lexicon'
import { isNameShaped, isNameWord } from '#text/name-shape'
import { characterFits, isSpace, unitFits } from '#text/one-character'
import { remember } from '#text/remember'
import { tokens } from '#text/tokens'
import { maxNameWords } from './limits.ts'

/** A name read from a byline; `desk` where it is an agency or a newsroom. */
export type SignedName = Author & { readonly desk: boolean }

export const people = remember((pack: LanguagePack) =>
  lexicon([
    ['role', pack.bylines?.roles ?? []],
    ['desk', pack.bylines?.desks ?? []],
  ] as const),
)

const isCased = characterFits(/[\p{Lu}\p{Ll}]/u)
const particles: ReadonlySet<string> = new Set(
  "de del della der den di da dos du des d' la le las los van von vom 't zu zur ten ter bin bint ben ibn al el abu af av".split(
    ' ',
  ),
)
const handle = /^@[\p{L}\p{N}_.]{2,30}$/u
const initial = /^\p{Lu}\.?$/u
const opensAside = unitFits(/[(|•·–—/:☕⏱[{<>-]/u)
const closesName = unitFits(/[,;:|)\]*†]/u)
/** A stop behind a word as long as that is no sign of an initial or of a title: `Ann Escalona. Taipei`. */
const fullWord = /^\p{L}{5,}\.$/u

type Word = {
  readonly text: string
  readonly start: number
  readonly end: number
  /** Whether a mark behind it closes the name. */
  readonly closes: boolean
  /** Where the next one may begin. */
  readonly next: number
}

/** The word from a place on; a comma, a bar or a slash after it closes a name. */
const wordFrom = (text: string, start: number): Word => {
  let last = start
  while (last < text.length && !isSpace(text, last) && (last === start || text[last] !== '/'))
    last += 1
  let end = last
  while (end > start && closesName(text, end - 1)) end -= 1
  return {
    text: text.slice(start, end),
    start,
    end,
    closes: end < last || text[last] === '/',
    next: last + 1,
  }
}

const namesSomebody = ({ text }: Word): boolean =>
  isNameWord(text) || (text.startsWith('@') && handle.test(text))

/** Runs of name words, parted by the pack's separators; whatever else comes ends the list. */
const nameRuns = (text: string, separators: ReadonlySet<string>): readonly (readonly Word[])[] => {
  const runs: Word[][] = []
  let run: Word[] = []
  const close = (): void => {
    if (run.length > 0) runs.push(run)
    run = []
  }
  let at = 0
  while (at < text.length) {
    if (isSpace(text, at)) {
      at += 1
      continue
    }
    const word = wordFrom(text, at)
    const lower = word.text.toLowerCase()
    at = word.next
    if (run.length > 0 && separators.has(lower)) {
      close()
      continue
    }
    if (opensAside(word.text, 0) || (run.length > 0 && word.text.startsWith('@'))) break
    if (!namesSomebody(word) && !(run.length > 0 && particles.has(lower))) break
    const stops = run.length > 0 && fullWord.test(word.text)
    run.push(stops ? { ...word, text: word.text.slice(0, -1), end: word.end - 1 } : word)
    if (word.closes || stops) close()
  }
  close()
  return runs
}

type PeopleHit = Hit<'role' | 'desk'>

/** An outlet's noun at the end, or an agency that is all there is. */
const isDesk = (hits: readonly PeopleHit[], words: number): boolean =>
  hits.some(({ tag, from, to, weak }) => {
    if (tag !== 'desk') return false
    return weak ? to === words && words > 1 : from === 0 && to - from >= words - 1
  })

/** Where the name ends: before a role or an agency that is glued to it. */
const cutAt = (hits: readonly PeopleHit[]): number =>
  Math.min(...hits.filter(({ from, weak }) => from > 0 && !weak).map(({ from }) => from), Infinity)

const article = /^(?:the|la|le|les|l'|el|il|der|die|das)$/iu

/** A run without the roles, desks and small words glued to it. */
const trimRun = (words: readonly Word[], text: string, pack: LanguagePack): SignedName | null => {
  const first = words[0]
  const last = words.at(-1)
  if (!first || !last) return null
  const found = tokens(text, { start: first.start, end: last.end })
  const hits = scan(people(pack), found)
  const desk = isDesk(hits, found.length) || (words.length > 1 && article.test(first.text))
  const cut = desk ? Infinity : cutAt(hits)
  let left = words.filter(({ start }) => start < (found[cut]?.start ?? Infinity))
  const beforeRole = hits.some(({ tag, from }) => tag === 'role' && from === cut)
  // `Jane Doe Technology Reporter`: the beat before the role is no part of the name.
  if (beforeRole && left.length > 2 && !initial.test(left[1]?.text ?? '')) left = left.slice(0, 2)
  while (left.length > 1 && particles.has((left.at(-1)?.text ?? '').toLowerCase())) {
    left = left.slice(0, -1)
  }
  const end = left.at(-1)
  const isRole = hits.some(({ tag, from }) => tag === 'role' && from === 0) && left.length < 3
  if (!end || left.length > maxNameWords || isRole) return null
  return { name: text.slice(first.start, end.end), start: first.start, end: end.end, desk }
}

const secondName = /(?<=\p{Lo}{2,15} \p{Lo}{2,15}) (\p{Lo})(\p{Lo}{2,15})(?= \p{Lo})/gu

const caselessStart = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u
const caselessCut = /[|•·()（）/／,，、،＝=@0-9]|\s{2,}|\s[-–—]\s/u

const given = new Set(givenNames.map(bare))

/** An `and` written to the name it joins (ريم سعد وليلى حداد) made a comma, letter for letter. */
const withLooseAnds = (line: string, { bylines, words }: LanguagePack): string =>
  (bylines?.separators ?? [])
    .filter((one) => words.proclitics.includes(one))
    .reduce(
      (text, and) =>
        text.replaceAll(secondName, (found, start: string, name: string) => {
          const loose = start === and && given.has(bare(name))
          return loose ? `،${' '.repeat(start.length)}${name}` : found
        }),
      line,
    )

/** Where one name ends and the next begins: behind a mark, before the pack's `and`, between Han names. */
const between = remember(({ bylines, script }: LanguagePack) => {
  const words = (bylines?.separators ?? []).filter((one) => /^\p{L}+$/u.test(one))
  const joins = words.length > 0 ? `\\s(?=(?:${words.join('|')})\\s)|` : ''
  // In Chinese the dot stands within names from elsewhere (约翰·史密斯), in Korean between two names.
  const dot = bylines?.separators.includes('·') ? '·' : ''
  return new RegExp(`(?<=[、，,，/&${dot}])|${joins}${script === 'Hani' ? gap(2, 2) : apart}`, 'u')
})

const gap = (before: number, behind: number): string =>
  `(?<=\\p{Script=Han}{${before}})\\s+(?=\\p{Script=Han}{${behind}})`

/** In Japanese a space stands within a name too: 山本 未来, 長谷川 慎太郎. */
const apart = `${gap(4, 3)}|${gap(3, 4)}`

/** Where letters have no case: what is left of the line once roles and asides are cut off. */
const caselessNames = (line: string, pack: LanguagePack): readonly SignedName[] => {
  const separators = separatorsOf(pack).written
  const text = withLooseAnds(line, pack)
  let at = 0
  return text.split(between(pack)).flatMap((piece) => {
    const offset = text.indexOf(piece, at)
    at = offset + piece.length
    const cut = piece.search(caselessCut)
    const part = cut < 0 ? piece : piece.slice(0, cut)
    const found = tokens(part, { start: 0, end: part.length })
    const hits = scan(people(pack), found).filter(({ tag }) => tag === 'role')
    const from = Math.max(0, ...hits.filter(({ from: start }) => start === 0).map(({ to }) => to))
    const to = Math.min(
      found.length,
      ...hits.filter(({ from: start }) => start > 0).map(({ from: start }) => start),
    )
    const own = found.slice(from, to).filter(({ lower }) => !separators.has(lower))
    const first = own[0]
    const last = own.at(-1)
    if (!first || !last || own.length > 8) return []
    const span = { start: offset + first.start, end: offset + last.end }
    return [{ ...span, name: text.slice(span.start, span.end), desk: false }]
  })
}

const aside = /\s\([^()]{1,60}\)/gu

/** Brackets blanked, letter for letter: `Ann Lee (Washington) and Bo Chen`. */
const withoutAsides = (text: string): string =>
  text.includes('(') ? text.replaceAll(aside, (found) => ' '.repeat(found.length)) : text

/** What stands between names, as written and in small letters. */
const separatorsOf = remember(({ bylines }: LanguagePack) => {
  const written: ReadonlySet<string> = new Set(bylines?.separators ?? [])
  return { written, lower: new Set([...written].map((one) => one.toLowerCase())) }
})

/** Where the first letter stands that has case; the end of a text without. */
const casedFrom = (text: string): number => {
  let at = 0
  while (at < text.length && !isCased(text, at)) at += 1
  return at
}

/** The names a byline gives, in order, as printed; spans count in the given text. */
export const readNames = (text: string, pack: LanguagePack): readonly SignedName[] => {
  // 홍길동 기자 hong@…: what has case stands behind the name, where names have none.
  const end = casedFrom(text)
  if (end === text.length || (end > 0 && caselessStart.test(text)))
    return caselessNames(text.slice(0, end), pack)
  const runs = nameRuns(withoutAsides(text), separatorsOf(pack).lower)
  return runs.flatMap((words, index) => {
    const signed = trimRun(words, text, pack)
    if (!signed) return []
    // A single word after the first name is a city more often than a person.
    const isAlone = index > 0 && !signed.desk && !isNameShaped(signed.name)
    return isAlone ? [] : [signed]
  })
}

/** Whether a line names a role (`Senior Reporter`) and gives no name by a byline form. */
export const isRoleLine = (line: string, pack: LanguagePack): boolean => {
  const found = tokens(line, { start: 0, end: line.length })
  const hits = scan(people(pack), found)
  return found.length <= 10 && hits.some(({ tag, to, weak }) => tag === 'role' && !weak && to <= 4)
}
