import type { LanguagePack } from '#languages/pack'
import type { EntityType } from '#model/entity'
import { remember } from '#text/remember'
import { isCapital } from './capital.ts'
import { freeParts, isOffice } from './capital-runs.ts'
import { firmCues } from './firm-cues.ts'
import type { Found, Run } from './found.ts'
import { foundAt } from './found.ts'
import { isGivenName } from './given-name.ts'
import { firmTokens, organizationWords } from './limits.ts'
import { unknown } from './name-id.ts'
import type { Page } from './page.ts'
import { isTitleCase } from './page.ts'
import { pastMaker } from './past-maker.ts'
import { covers, holds, longestFrom, wordClass } from './word-classes.ts'

const linksOf = remember(({ names }: LanguagePack) => new Set(names?.links ?? []))

type Kind = Run & { readonly type: EntityType }

const tokensOf = (page: Page, sentence: number) => page.sentences[sentence]?.tokens ?? []

/** Whether what stands at the token may be part of an organization's name: nothing known, or a place. */
const mayBelong = (page: Page, sentence: number, at: number): boolean => {
  const type = page.at(sentence, at)?.referent.type
  return type === undefined || type === 'place'
}

/** Whether a name goes on behind a comma: …, du Commerce et de l’Industrie. Never by an article. */
const continues = (page: Page, sentence: number, at: { end: number; linked: boolean }): boolean => {
  const tokens = tokensOf(page, sentence)
  const next = tokens[at.end + 1]?.lower ?? ''
  const particle = page.pack.names?.particles.includes(next) ?? false
  return at.linked && tokens[at.end]?.text === ',' && linksOf(page.pack).has(next) && particle
}

/** End of an organization's name that goes on over small words: of, for, de la, du … et de. */
const overLinks = (page: Page, { sentence, from, to }: Run): number => {
  const tokens = tokensOf(page, sentence)
  const links = linksOf(page.pack)
  let end = to
  while (end - from < 2 * organizationWords) {
    let at = continues(page, sentence, { end, linked: end > to }) ? end + 1 : end
    const linked = at
    while (links.has(tokens[at]?.lower ?? '') && at - linked < 3) at += 1
    if (end === to && page.pack.names?.joins?.includes(tokens[linked]?.lower ?? '')) return end
    const free = mayBelong(page, sentence, at) && !page.blocked(sentence, at)
    if (at === linked || !isCapital(tokens[at]) || !free) return end
    if (isGivenName(tokens[at]?.text ?? '') && isCapital(tokens[at + 1])) return end
    end = at + 1
    while (isCapital(tokens[end]) && mayBelong(page, sentence, end) && !page.blocked(sentence, end))
      end += 1
  }
  return end
}

const has = (page: Page, { sentence, from, to }: Run, bits: number): boolean => {
  for (let at = from; at < to; at += 1) if (covers(page.classes[sentence], bits, at)) return true
  return false
}

/** Capital words of the run that are neither a kind of organization nor known. */
const ownWords = (page: Page, { sentence, from, to }: Run): number => {
  const tokens = tokensOf(page, sentence)
  let count = 0
  for (let at = from; at < to; at += 1)
    if (isCapital(tokens[at]) && !covers(page.classes[sentence], wordClass.organization, at))
      count += 1
  return count
}

/** The longest stretch of a run free of known companies, people and offices, places let in. */
const looseParts = (page: Page, run: Run): readonly Run[] => {
  const parts: Run[] = []
  let { from } = run
  for (let at = run.from; at <= run.to; at += 1) {
    const apart =
      at === run.to || !mayBelong(page, run.sentence, at) || isOffice(page, run.sentence, at)
    if (!apart) continue
    // Behind a known firm the words are a part of it: S&P Global Market Intelligence.
    const owned = page.at(run.sentence, from - 1)?.referent.type === 'company'
    if (at > from && !(owned && from > run.from)) parts.push({ ...run, from, to: at })
    from = at + 1
  }
  return parts
}

/** The part behind a small word that its last word, a kind, hangs on: `… de la Commission` is that. */
const fromKind = (page: Page, part: Run): Run => {
  const tokens = tokensOf(page, part.sentence)
  const last = part.to - 1
  const hangs =
    last > part.from && !isCapital(tokens[last - 1]) && tokens[last - 1]?.kind === 'word'
  return hangs && has(page, { ...part, from: last }, wordClass.organization)
    ? { ...part, from: last }
    : part
}

/** "Polski Instytut Ekonomiczny": where no article opens a name, an adjective may. */
const kindBehindAdjective = (page: Page, part: Run): boolean =>
  (page.pack.speech?.articles ?? []).length === 0 &&
  part.to - part.from > 2 &&
  has(page, { ...part, from: part.from + 1, to: part.from + 2 }, wordClass.organization)

const isKind = (page: Page, part: Run): boolean =>
  has(page, { ...part, to: part.from + 1 }, wordClass.organization) ||
  has(page, { ...part, from: part.to - 1 }, wordClass.organization) ||
  kindBehindAdjective(page, part)

/** Names that say what they are: Tidewater Research, Institut für …, Ministry of Trade. */
const byKind = (page: Page, run: Run): readonly Kind[] => {
  if (!has(page, run, wordClass.organization)) return []
  const found: Kind[] = []
  for (const loose of looseParts(page, run)) {
    const part = pastMaker(page, fromKind(page, loose))
    if (!isKind(page, part)) continue
    const whole = { ...part, to: overLinks(page, part) }
    if (ownWords(page, whole) === 0 || whole.to - whole.from < 2) continue
    found.push({ ...whole, type: has(page, whole, wordClass.agency) ? 'agency' : 'company' })
  }
  return found
}

/** A ministry that is written small and linked to its field: ministère de l’Économie. */
const smallAgencies = (page: Page, sentence: number): readonly Kind[] => {
  const tokens = tokensOf(page, sentence)
  return tokens.flatMap((token, from) => {
    const headEnd = longestFrom(page.classes[sentence], wordClass.smallAgency, from)
    if (headEnd === null || isCapital(token) || page.at(sentence, from)) return []
    if (
      has(page, { sentence, from, to: headEnd }, wordClass.smallAgency) &&
      tokens.slice(from, headEnd).some(isCapital)
    )
      return [{ sentence, from, to: headEnd, type: 'agency' as const }]
    // One adjective may stand between: ministère malaisien du Commerce.
    for (const to of [headEnd, headEnd + 1]) {
      const end = overLinks(page, { sentence, from, to })
      if (end > to) return [{ sentence, from, to: end, type: 'agency' as const }]
    }
    return []
  })
}

/** The run on to a known place that belongs to it: Ocean Florida. */
const withPlace = (page: Page, part: Run, whole: Run): Run => {
  let { to } = part
  while (to < whole.to && page.at(part.sentence, to)?.referent.type === 'place') to += 1
  return { ...part, to }
}

/** Whether a part is short enough for a firm's name, and distinct enough where all nouns have capitals. */
const mayBeFirm = (page: Page, part: Run): boolean =>
  part.to - part.from <= firmTokens &&
  ownWords(page, part) > 0 &&
  (page.pack.names?.capitalNouns !== true || isDistinct(page, part))

const byCue = (page: Page, run: Run): readonly Kind[] => {
  const found: Kind[] = []
  for (const free of freeParts(page, run)) {
    const part = withPlace(page, free, run)
    if (mayBeFirm(page, part) && firmCues.some((cue) => cue(page, part)))
      found.push({ ...part, type: 'company' })
  }
  return found
}

const distinct = /\p{Ll}\p{Lu}|\p{Nd}|^\p{Lu}{2,}$/u

/** Where all nouns have capitals, a name must look like one or come back. */
const isDistinct = (page: Page, { sentence, from, to }: Run): boolean =>
  tokensOf(page, sentence)
    .slice(from, to)
    .every(({ text, lower }) => distinct.test(text) || (page.capitalWords().get(lower) ?? 0) > 1)

const foundAs = (page: Page, { type, ...run }: Kind, taken: ReadonlySet<string>): Found => {
  const tokens = tokensOf(page, run.sentence)
  const [start, end] = [tokens[run.from]?.start ?? 0, tokens[run.to - 1]?.end ?? 0]
  const name = page.text.slice(start, end).replaceAll(/\s+/gu, ' ')
  return foundAt(tokens, run, { referent: unknown(name, type, taken), rule: 'organization.cues' })
}

/** How names of a kind are read from a run, and the words without which a sentence holds none. */
type Reading = {
  readonly needs: number
  readonly stretches: (page: Page, run: Run) => readonly Kind[]
}

const search = (page: Page, taken: ReadonlySet<string>, { needs, stretches }: Reading): Found[] => {
  const found: Found[] = []
  for (let sentence = 0; sentence < page.runs.length; sentence += 1) {
    const runs = page.runs[sentence] ?? []
    if (runs.length === 0 || !holds(page.classes[sentence], needs)) continue
    if (isTitleCase(page, sentence)) continue
    for (const run of runs)
      for (const one of stretches(page, run)) found.push(foundAs(page, one, taken))
  }
  return found
}

/** Organizations that say what they are by a word of their name. */
export const findNamedKinds = (page: Page, taken: ReadonlySet<string>): readonly Found[] => {
  const found: Found[] = []
  for (let sentence = 0; sentence < page.sentences.length; sentence += 1)
    if (holds(page.classes[sentence], wordClass.smallAgency))
      for (const one of smallAgencies(page, sentence)) found.push(foundAs(page, one, taken))
  const named = search(page, taken, { needs: wordClass.organization, stretches: byKind })
  return found.length === 0 ? named : [...found, ...named]
}

/** Organizations shown by what stands around their names: makers, employers, appositions. */
export const findCuedOrganizations = (page: Page, taken: ReadonlySet<string>): readonly Found[] =>
  search(page, taken, { needs: wordClass.maker | wordClass.affiliation, stretches: byCue })
