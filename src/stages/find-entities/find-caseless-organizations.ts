import { inflections } from '#knowledge/inflections'
import type { LanguagePack } from '#languages/pack'
import { numberOfWord } from '#text/number-of-word'
import { remember } from '#text/remember'
import type { Script } from '#text/scripts'
import type { Found, Referent, Run } from './found.ts'
import { foundAt } from './found.ts'
import { caselessFirm, hangulFirm } from './limits.ts'
import { unknown } from './name-id.ts'
import type { Page } from './page.ts'
import { covers, ends, longestFrom, starts, wordClass } from './word-classes.ts'

/** A stretch that may name a firm; `own` where the word for its kind begins; `end` within its last token. */
type Candidate = Run & { readonly name: string; readonly own: number; readonly end: number }

const letters = /^(?:[\p{Script=Han}々]|[\p{Script=Katakana}ー]|[\p{Lu}\p{Ll}]{1,16})$/u
const isLetters = numberOfWord(({ text }) => (letters.test(text) ? 1 : 0))
const opensBracket = /^[(（]$/u
const pause = /^[,，、・]$/u
const figure = /^\p{Nd}/u
const hangul = /^\p{Script=Hangul}+$/u

const tokensOf = (page: Page, sentence: number) => page.sentences[sentence]?.tokens ?? []

/** Words of the field and of other topics: data center, cloud; nobody's name by themselves. */
const plainWords = remember(
  ({ names, topics, cues }: LanguagePack) =>
    new Set(
      [
        ...(names?.notNames ?? []),
        ...Object.values(topics ?? {}).flat(),
        ...(cues?.domain ?? []),
      ].map((word) => word.replaceAll(/[~*]/gu, '')),
    ),
)

const textOf = (page: Page, { sentence, from, to }: Run): string => {
  const tokens = tokensOf(page, sentence)
  return page.text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0)
}

const isFree = (page: Page, sentence: number, at: number): boolean =>
  page.at(sentence, at) === null && !page.blocked(sentence, at)

/** Runs of Chinese characters, Katakana and Latin words that nothing known lies in. */
const unspacedRuns = (page: Page, sentence: number): readonly Run[] => {
  const tokens = tokensOf(page, sentence)
  const runs: Run[] = []
  let from = 0
  for (let at = 0; at <= tokens.length; at += 1) {
    const token = tokens[at]
    const goesOn = token && isLetters(token.word) === 1 && isFree(page, sentence, at)
    const tight = at === from || tokens[at - 1]?.end === token?.start
    if (goesOn && tight) continue
    if (at > from) runs.push({ sentence, from, to: at })
    from = goesOn ? at : at + 1
  }
  return runs
}

/** A run without the common noun for companies it begins with: 調査会社リンデン総研. */
const behindMaker = (page: Page, run: Run): Run => {
  const classes = page.classes[run.sentence]
  for (let from = run.to - 2; from > run.from; from -= 1)
    if (ends(classes, wordClass.maker, from)) return { ...run, from }
  return run
}

/** Where the word for its kind begins at the end of a run: 葉山イオン|工業; the end where there is none. */
const kindAt = (page: Page, { sentence, from, to }: Run): number => {
  const classes = page.classes[sentence]
  for (let at = from + 1; at < to; at += 1) {
    const isKind =
      longestFrom(classes, wordClass.organization, at) === to &&
      !covers(classes, wordClass.agency, at)
    if (isKind) return at
  }
  return to
}

const unspaced = (page: Page): readonly Candidate[] =>
  page.sentences.flatMap((_, sentence) =>
    unspacedRuns(page, sentence).flatMap((run) => {
      const cut = behindMaker(page, run)
      const own = kindAt(page, cut)
      const end = tokensOf(page, sentence)[cut.to - 1]?.end ?? 0
      return [{ ...cut, own, end, name: textOf(page, cut) }]
    }),
  )

const particles = (inflections.ko?.endings[0]?.as ?? []).toSorted(
  (one, other) => other.length - one.length,
)
const particleEnds = new Set(particles.map((one) => one.at(-1)))

/** A word without its particle, cut off as nouns of the language end. */
const stemOf = (word: string): string => {
  if (!particleEnds.has(word.at(-1))) return word
  const ending = particles.find(
    (one) => word.endsWith(one) && word.length - one.length >= hangulFirm.syllables,
  )
  return ending ? word.slice(0, -ending.length) : word
}

const spaced = (page: Page): readonly Candidate[] => {
  const found: Candidate[] = []
  for (const [sentence, { tokens }] of page.sentences.entries())
    for (let from = 0; from < tokens.length; from += 1) {
      const token = tokens[from]
      if (token?.word.script !== 'Hang' || !hangul.test(token.text)) continue
      if (!isFree(page, sentence, from)) continue
      const { start, text } = token
      const name = stemOf(text)
      const kind = covers(page.classes[sentence], wordClass.organization, from)
      const own = kind ? from : from + 1
      found.push({ sentence, from, to: from + 1, own, end: start + name.length, name })
    }
  return found
}

/** Whether what stands around a stretch shows it to be a firm: a maker before, a seat or office behind. */
const isCued = (page: Page, { sentence, from, to }: Candidate): boolean => {
  const classes = page.classes[sentence]
  const tokens = tokensOf(page, sentence)
  const before = tokens[from - 1]?.text ?? ''
  const back = pause.test(before) || plainTies(page).has(before) ? from - 1 : from
  if (ends(classes, wordClass.maker, from) || ends(classes, wordClass.maker, back)) return true
  const inside = tokens[to + 1]
  if (opensBracket.test(tokens[to]?.text ?? '') && inside)
    return page.at(sentence, to + 1)?.referent.type === 'place'
  if (starts(classes, wordClass.role, to)) return true
  if (!plainTies(page).has(tokens[to]?.text ?? '')) return false
  // リンデン証券の佐野氏: the office stands behind the name of its holder.
  for (let at = to + 1; at <= to + caselessFirm.officeReach; at += 1) {
    if (starts(classes, wordClass.role | wordClass.title, at)) return true
    const token = tokens[at]
    if (!token || isLetters(token.word) === 0) return false
  }
  return false
}

const plainTies = (page: Page): ReadonlySet<string> => tiesOf(page.pack)
const tiesOf = remember(
  ({ names, speech }: LanguagePack) =>
    new Set([...(speech?.genitives ?? []), ...(names?.houses ?? [])]),
)

/** Whether a stretch acts on a day that a pause ends: X は7日、. */
const actsOnDay = (page: Page, { sentence, to }: Candidate): boolean => {
  const tokens = tokensOf(page, sentence)
  return (
    figure.test(tokens[to + 1]?.text ?? '') &&
    pause.test(tokens[to + 3]?.text ?? '') &&
    tokens[to]?.text.length === 1
  )
}

/** Whether a word with a particle follows a noun for companies: 업체 유진정공은. */
const isNamedSubject = (page: Page, { sentence, from, name }: Candidate): boolean => {
  const word = tokensOf(page, sentence)[from]?.text ?? ''
  const maker = ends(page.classes[sentence], wordClass.maker, from)
  return maker && word !== name && name.length > hangulFirm.shortest
}

/** A word of the language, or an office: no name. */
const isPlain = (page: Page, candidate: Candidate): boolean => {
  const { sentence, from, to, own, name } = candidate
  const classes = page.classes[sentence]
  if (starts(classes, wordClass.domain, from) || covers(classes, wordClass.agency, to - 1))
    return true
  for (let at = from; at < to; at += 1)
    if (covers(classes, wordClass.role | wordClass.title, at)) return true
  const words = plainWords(page.pack)
  return words.has(name) || words.has(textOf(page, { sentence, from, to: Math.max(from + 1, own) }))
}

/** Whether the places where a name stands show that it is a firm's. */
const isShown = (page: Page, same: readonly Candidate[], isHangul: boolean): boolean => {
  const [first] = same
  const { shortest, longest, again } = isHangul ? hangulFirm : caselessFirm
  if (!first || first.name.length < shortest || first.name.length > longest) return false
  const often = same.length >= again
  const cued = (): boolean => same.some((one) => isCued(page, one))
  if (isHangul ? first.own === first.from : first.own < first.to)
    return first.name.length > shortest && (often || cued())
  if (!isHangul) return often && same.some((one) => actsOnDay(page, one))
  return same.some((one) => isNamedSubject(page, one)) || (often && cued())
}

/** The names that the page itself shows to be firms. */
const accepted = (
  page: Page,
  all: readonly Candidate[],
  isHangul: boolean,
): ReadonlySet<string> => {
  const names = new Set<string>()
  for (const [name, same] of Map.groupBy(all, (one) => one.name))
    if (isShown(page, same, isHangul) && !same.some((one) => isPlain(page, one))) names.add(name)
  return names
}

const scripts: { readonly [S in Script]?: (page: Page) => readonly Candidate[] } = {
  Hang: spaced,
  Kana: unspaced,
}

/** Firms in scripts without capitals, whom the knowledge base does not hold, and their short names. */
export const findCaselessOrganizations = (
  page: Page,
  taken: ReadonlySet<string>,
): readonly Found[] => {
  const read = page.pack.names && scripts[page.pack.script]
  if (!read) return []
  const all = read(page)
  const names = accepted(page, all, page.pack.script === 'Hang')
  const referents = new Map<string, Referent>()
  for (const one of all) {
    if (!names.has(one.name)) continue
    const referent = unknown(one.name, 'company', taken)
    referents.set(one.name, referent)
    const short = textOf(page, { ...one, to: Math.max(one.own, one.from + 1) })
    if (short.length >= caselessFirm.short && !referents.has(short)) referents.set(short, referent)
  }
  return all.flatMap((one) => {
    const referent = referents.get(one.name)
    if (!referent) return []
    const said = { referent, rule: 'organization.cues', end: one.end }
    return [foundAt(tokensOf(page, one.sentence), one, said)]
  })
}
