import { inflections } from '#knowledge/inflections'
import type { LanguagePack } from '#languages/pack'
import { remember } from '#text/remember'
import type { Script } from '#text/scripts'
import type { Found, Referent, Run } from './found.ts'
import { foundAt } from './found.ts'
import { caselessFirm, hangulFirm } from './limits.ts'
import { unknown } from './name-id.ts'
import type { Page } from './page.ts'

/** A stretch that may name a firm; `own` where the word for its kind begins; `end` within its last token. */
type Candidate = Run & { readonly name: string; readonly own: number; readonly end: number }

const letters = /^(?:[\p{Script=Han}々]|[\p{Script=Katakana}ー]|[\p{Lu}\p{Ll}]{1,16})$/u
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
    const goesOn = token && letters.test(token.text) && isFree(page, sentence, at)
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
    if (classes?.ends('maker', from)) return { ...run, from }
  return run
}

/** Where the word for its kind begins at the end of a run: 葉山イオン|工業; the end where there is none. */
const kindAt = (page: Page, { sentence, from, to }: Run): number => {
  const classes = page.classes[sentence]
  for (let at = from + 1; at < to; at += 1) {
    const isKind = classes?.starts('organization', at) === to && !classes.covers('agency', at)
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

/** A word without its particle, cut off as nouns of the language end. */
const stemOf = (word: string): string => {
  const particles = inflections.ko?.endings[0]?.as ?? []
  const ending = particles
    .filter((one) => word.endsWith(one) && word.length - one.length >= hangulFirm.syllables)
    .sort((one, other) => other.length - one.length)[0]
  return ending ? word.slice(0, -ending.length) : word
}

const spaced = (page: Page): readonly Candidate[] =>
  page.sentences.flatMap(({ tokens }, sentence) =>
    tokens.flatMap((token, from): Candidate[] => {
      if (!hangul.test(token.text) || !isFree(page, sentence, from)) return []
      const name = stemOf(token.text)
      const kind = page.classes[sentence]?.covers('organization', from) ?? false
      const own = kind ? from : from + 1
      return [{ sentence, from, to: from + 1, own, end: token.start + name.length, name }]
    }),
  )

/** Whether what stands around a stretch shows it to be a firm: a maker before, a seat or office behind. */
const isCued = (page: Page, { sentence, from, to }: Candidate): boolean => {
  const classes = page.classes[sentence]
  const tokens = tokensOf(page, sentence)
  const before = tokens[from - 1]?.text ?? ''
  const back = pause.test(before) || plainTies(page).has(before) ? from - 1 : from
  if (classes?.ends('maker', from) || classes?.ends('maker', back)) return true
  const inside = tokens[to + 1]
  if (opensBracket.test(tokens[to]?.text ?? '') && inside)
    return page.at(sentence, to + 1)?.referent.type === 'place'
  if (classes?.starts('role', to) !== null) return true
  if (!plainTies(page).has(tokens[to]?.text ?? '')) return false
  // リンデン証券の佐野氏: the office stands behind the name of its holder.
  for (let at = to + 1; at <= to + caselessFirm.officeReach; at += 1) {
    if (classes?.starts('role', at) !== null || classes?.starts('title', at) !== null) return true
    if (!letters.test(tokens[at]?.text ?? '')) return false
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
  const maker = page.classes[sentence]?.ends('maker', from) ?? false
  return maker && word !== name && name.length > hangulFirm.shortest
}

const isPlain = (page: Page, candidate: Candidate): boolean => {
  const { sentence, from, to, own, name } = candidate
  const classes = page.classes[sentence]
  const bare = textOf(page, { sentence, from, to: Math.max(from + 1, own) })
  const words = plainWords(page.pack)
  const office = Array.from({ length: to - from }, (_, at) => from + at).some(
    (at) => classes?.covers('role', at) || classes?.covers('title', at),
  )
  const common = classes?.starts('domain', from) !== null || classes?.covers('agency', to - 1)
  return office || !!common || words.has(name) || words.has(bare)
}

const lengthOf = ({ name }: Candidate): number => name.length

/** The names that the page itself shows to be firms. */
const accepted = (
  page: Page,
  all: readonly Candidate[],
  isHangul: boolean,
): ReadonlySet<string> => {
  const byName = new Map<string, Candidate[]>()
  for (const one of all) byName.set(one.name, [...(byName.get(one.name) ?? []), one])
  const { shortest, longest, again } = isHangul ? hangulFirm : caselessFirm
  const sure = [...byName.values()].filter((same) => {
    const [first] = same
    if (!first || same.some((one) => isPlain(page, one))) return false
    if (lengthOf(first) < shortest || lengthOf(first) > longest) return false
    const kind = isHangul ? first.own === first.from : first.own < first.to
    const enough = kind ? first.name.length > shortest : true
    const cued = same.some((one) => isCued(page, one))
    if (!enough) return false
    if (kind) return cued || same.length >= again
    if (isHangul && same.some((one) => isNamedSubject(page, one))) return true
    const shown = isHangul ? cued : same.some((one) => actsOnDay(page, one))
    return shown && same.length >= again
  })
  return new Set(sure.map(([first]) => first?.name ?? ''))
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
