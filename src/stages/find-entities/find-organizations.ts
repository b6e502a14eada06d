import type { LanguagePack } from '#languages/pack'
import type { EntityType } from '#model/entity'
import { remember } from '#text/remember'
import type { Run } from './capital-runs.ts'
import { capitalRuns, freeParts } from './capital-runs.ts'
import type { Found } from './found.ts'
import { affiliationTokens, appositionTokens, organizationWords } from './limits.ts'
import { unknown } from './name-id.ts'
import type { Page } from './page.ts'
import { isCapital, isTitleCase, opensSentence } from './page.ts'

const linksOf = remember(({ names }: LanguagePack) => new Set(names?.links ?? []))

const tokensOf = (page: Page, sentence: number) => page.sentences[sentence]?.tokens ?? []

/** Whether what stands at the token may be part of an organization's name: nothing known, or a place. */
const mayBelong = (page: Page, sentence: number, at: number): boolean => {
  const type = page.at(sentence, at)?.referent.type
  return type === undefined || type === 'place'
}

/** End of an organization's name that goes on over small words: of, for, de la, du … et de. */
const overLinks = (page: Page, { sentence, from, to }: Run): number => {
  const tokens = tokensOf(page, sentence)
  const links = linksOf(page.pack)
  let end = to
  while (end - from < 2 * organizationWords) {
    let at = tokens[end]?.text === ',' && links.has(tokens[end + 1]?.lower ?? '') ? end + 1 : end
    const linked = at
    while (links.has(tokens[at]?.lower ?? '') && at - linked < 3) at += 1
    if (at === linked || !isCapital(tokens[at]) || !mayBelong(page, sentence, at)) return end
    end = at + 1
    while (isCapital(tokens[end]) && mayBelong(page, sentence, end) && !page.blocked(sentence, end)) end += 1
  }
  return end
}

const has = (page: Page, { sentence, from, to }: Run, one: 'organization' | 'agency' | 'role'): boolean => {
  for (let at = from; at < to; at += 1) if (page.classes[sentence]?.covers(one, at)) return true
  return false
}

/** Capital words of the run that are neither a kind of organization nor known. */
const ownWords = (page: Page, { sentence, from, to }: Run): number => {
  const tokens = tokensOf(page, sentence)
  let count = 0
  for (let at = from; at < to; at += 1)
    if (isCapital(tokens[at]) && !page.classes[sentence]?.covers('organization', at)) count += 1
  return count
}

/** The longest stretch of a run free of known companies, people and offices, places let in. */
const looseParts = (page: Page, run: Run): readonly Run[] => {
  const parts: Run[] = []
  let { from } = run
  for (let at = run.from; at <= run.to; at += 1) {
    const apart =
      at === run.to ||
      !mayBelong(page, run.sentence, at) ||
      (page.classes[run.sentence]?.covers('role', at) ?? false)
    if (!apart) continue
    if (at > from) parts.push({ ...run, from, to: at })
    from = at + 1
  }
  return parts
}

/** Names that say what they are: Tidewater Research, Institut für …, Ministry of Trade. */
const byKind = (page: Page, run: Run): readonly (Run & { type: EntityType })[] =>
  looseParts(page, run).flatMap((part) => {
    if (!has(page, part, 'organization')) return []
    const whole = { ...part, to: overLinks(page, part) }
    if (ownWords(page, whole) === 0 || whole.to - whole.from < 2) return []
    return [{ ...whole, type: has(page, whole, 'agency') ? 'agency' : 'company' }]
  })

/** A ministry that is written small and linked to its field: ministère de l’Économie. */
const smallAgencies = (page: Page, sentence: number): readonly (Run & { type: EntityType })[] => {
  const tokens = tokensOf(page, sentence)
  return tokens.flatMap((token, from) => {
    const headEnd = page.classes[sentence]?.starts('agency', from) ?? null
    if (headEnd === null || isCapital(token) || page.at(sentence, from)) return []
    // One adjective may stand between: ministère malaisien du Commerce.
    for (const to of [headEnd, headEnd + 1]) {
      const end = overLinks(page, { sentence, from, to })
      if (end > to) return [{ sentence, from, to: end, type: 'agency' as const }]
    }
    return []
  })
}

const maxNameWords = 4

/** Behind a common noun for companies, at most one adjective between: le cabinet canadien Ardoise. */
const makerBefore = (page: Page, { sentence, from }: Run): boolean => {
  const classes = page.classes[sentence]
  const before = tokensOf(page, sentence)[from - 1]
  if (!classes || !before || before.kind !== 'word') return false
  return classes.ends('maker', from) || (!isCapital(before) && classes.ends('maker', from - 1))
}

/** Behind `at`, `chez` …, where an office or a person stands shortly before. */
const employerBefore = (page: Page, { sentence, from }: Run): boolean => {
  const classes = page.classes[sentence]
  if (!classes?.ends('affiliation', from)) return false
  for (let at = from - 2; at >= Math.max(0, from - affiliationTokens); at -= 1)
    if (classes.covers('role', at) || page.at(sentence, at)?.referent.type === 'person') return true
  return false
}

/** Before a comma and a common noun for companies: Moonvale, a Chinese design firm. */
const makerAfter = (page: Page, { sentence, from, to }: Run): boolean => {
  const tokens = tokensOf(page, sentence)
  const word = tokens[from]?.lower ?? ''
  const alone = to - from === 1 && opensSentence(page, sentence, from)
  if (tokens[to]?.text !== ',' || (alone && (page.small.has(word) || !page.capitals.has(word)))) return false
  for (let at = to + 1; at <= to + appositionTokens; at += 1) {
    const token = tokens[at]
    if (!token || token.kind === 'stop' || (at === to + 1 && isCapital(token))) return false
    if (page.classes[sentence]?.starts('maker', at) !== null) return at > to + 1
  }
  return false
}

const byCue = (page: Page, run: Run): readonly (Run & { type: EntityType })[] =>
  freeParts(page, run)
    .filter((part) => part.to - part.from <= maxNameWords && ownWords(page, part) > 0)
    .filter((part) => {
      const sure = (page.pack.names?.capitalNouns ?? false) === false || isDistinct(page, part)
      return sure && (makerBefore(page, part) || employerBefore(page, part) || makerAfter(page, part))
    })
    .map((part) => ({ ...part, type: 'company' as const }))

const distinct = /\p{Ll}\p{Lu}|\p{Nd}|^\p{Lu}{2,}$/u

/** Where all nouns have capitals, a name must look like one or come back. */
const isDistinct = (page: Page, { sentence, from, to }: Run): boolean =>
  tokensOf(page, sentence)
    .slice(from, to)
    .every(({ text, lower }) => distinct.test(text) || (page.capitals.get(lower) ?? 0) > 1)

/** Organizations whom the knowledge base does not hold. */
export const findOrganizations = (page: Page, taken: ReadonlySet<string>): readonly Found[] =>
  page.sentences.flatMap((_, sentence) => {
    const runs = isTitleCase(page, sentence) ? [] : capitalRuns(page, sentence)
    const stretches = [
      ...smallAgencies(page, sentence),
      ...runs.flatMap((run) => {
        const named = byKind(page, run)
        return named.length > 0 ? named : byCue(page, run)
      }),
    ]
    return stretches.map(({ type, ...run }): Found => {
      const tokens = tokensOf(page, sentence)
      const [start, end] = [tokens[run.from]?.start ?? 0, tokens[run.to - 1]?.end ?? 0]
      const name = page.text.slice(start, end).replaceAll(/\s+/gu, ' ')
      return { ...run, start, end, referent: unknown(name, type, taken), rule: 'organization.cues' }
    })
  })
