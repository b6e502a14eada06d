import type { KnownEntity } from '#knowledge/entity'
import { homes } from '#knowledge/homes'
import { lazy } from '#text/lazy'
import type { Sentence } from '#text/reading'
import { isGivenName } from './given-name.ts'
import { datelineTokens, fieldNames } from './limits.ts'
import type { Candidate } from './scan-known.ts'
import { longest } from './scan-known.ts'
import type { WordClasses } from './word-classes.ts'
import { ends, holds, starts, wordClass } from './word-classes.ts'

type Input = {
  readonly candidates: readonly Candidate[]
  readonly sentences: readonly Sentence[]
  /** For each sentence what its words are by the pack. */
  readonly classes: readonly WordClasses[]
  /** BCP 47 tag of the text. */
  readonly language: string
}

/** What the sure names of a page say about its doubtful ones. */
type Context = {
  readonly ids: ReadonlySet<string>
  /** `block:id` of every sure name, made where somebody asks. */
  readonly byBlock: () => ReadonlySet<string>
  /** `block:country` of every sure body: beside a House stands its Senate. */
  readonly bodies: ReadonlySet<string>
  /** Blocks with a sure name, or a word, of the field. */
  readonly fieldBlocks: ReadonlySet<number>
  readonly fieldIds: ReadonlySet<string>
  /** Last words of the names of people who are surely meant. */
  readonly surnames: ReadonlySet<string>
}

const isOfField = ({ type, medium }: KnownEntity): boolean =>
  !medium && (type === 'company' || type === 'product' || type === 'instrument')

/** Blocks with a word of the field. */
const cuedBlocks = ({ sentences, classes }: Input): Set<number> => {
  const blocks = new Set<number>()
  for (let at = 0; at < sentences.length; at += 1)
    if (holds(classes[at], wordClass.domain)) blocks.add(sentences[at]?.block ?? -1)
  return blocks
}

const placesOf = (sure: readonly Candidate[], { sentences }: Input): ReadonlySet<string> =>
  new Set(
    sure.flatMap(({ known: { entity }, sentence }) =>
      entity ? `${sentences[sentence]?.block ?? -1}:${entity.id}` : [],
    ),
  )

const contextOf = (input: Input): Context => {
  const all = longest(
    input.candidates.filter(({ known }) => !known.ambiguous),
    input.sentences,
  )
  const context = {
    ids: new Set<string>(),
    byBlock: lazy(() => placesOf(all, input)),
    bodies: new Set<string>(),
    fieldBlocks: cuedBlocks(input),
    fieldIds: new Set<string>(),
    surnames: new Set<string>(),
  }
  for (const { known, sentence } of all) {
    const { entity } = known
    if (!entity) continue
    const block = input.sentences[sentence]?.block ?? -1
    context.ids.add(entity.id)
    if (entity.type === 'agency') context.bodies.add(`${block}:${entity.country}`)
    if (entity.type === 'person') context.surnames.add(entity.name.split(' ').at(-1) ?? '')
    if (!isOfField(entity)) continue
    context.fieldBlocks.add(block)
    context.fieldIds.add(entity.id)
  }
  return context
}

const capitalWord = /^\p{Lu}\p{Ll}/u
const caseless = /^\p{Lo}/u
const signs = /[\p{Lu}\p{Nd}]/u
const space = /[\s-]/u

/** A word of the language used as a name (Commerce, Kessler), which needs the full name elsewhere. */
const isCommonWord = (form: string): boolean => capitalWord.test(form) && !space.test(form)

type Near = { readonly block: number; readonly context: Context; readonly language: string }

/** Whether the country an agency belongs to is named near enough, or is the paper's own. */
const countryNear = ({ country = '' }: KnownEntity, form: string, near: Near): boolean => {
  const { ids, byBlock } = near.context
  if (country !== '' && country === homes[near.language]) return true
  const id = country.toLowerCase()
  return caseless.test(form) ? ids.has(id) : byBlock().has(`${near.block}:${id}`)
}

/** Whether a place is shown to be one: a word of place before it, or a known place behind a comma. */
const shownAsPlace = (candidate: Candidate, { candidates, sentences, classes }: Input): boolean => {
  const { sentence, from, to } = candidate
  if (ends(classes[sentence], wordClass.place, from)) return true
  if (sentences[sentence]?.tokens[to]?.text !== ',') return false
  return candidates.some(
    (other) =>
      other.sentence === sentence &&
      other.from === to + 1 &&
      other.known.entity?.type === 'place' &&
      !other.known.ambiguous,
  )
}

const accepts = (candidate: Candidate, input: Input, context: Context): boolean => {
  const { entity, form, ambiguous } = candidate.known
  if (!ambiguous || !entity || context.ids.has(entity.id)) return true
  const block = input.sentences[candidate.sentence]?.block ?? -1
  const near = { block, context, language: input.language }
  if (isPartOfPerson(candidate, input, context)) return false
  if (entity.type === 'place') return shownAsPlace(candidate, input)
  if (entity.type === 'person') return !isCommonWord(form) && context.fieldBlocks.has(block)
  if (entity.type === 'agency')
    return (
      context.bodies.has(`${block}:${entity.country}`) ||
      ((!isCommonWord(form) || homes[input.language] === entity.country) &&
        countryNear(entity, form, near))
    )
  if (entity.medium && isCommonWord(form)) return false
  return fitsField(candidate, input, context)
}

/** Whether the field is spoken of where a doubtful company, product or rule is named. */
const fitsField = (candidate: Candidate, { sentences }: Input, context: Context): boolean => {
  const { entity, form } = candidate.known
  const inField = context.fieldBlocks.has(sentences[candidate.sentence]?.block ?? -1)
  const manyNames = context.fieldIds.size >= fieldNames
  // The words of a list's name are ordinary ones: the country whose list it is must be named too.
  if (caseless.test(form))
    return (
      (inField || manyNames) &&
      (entity?.type !== 'instrument' || context.ids.has(entity.country?.toLowerCase() ?? ''))
    )
  if (capitalless.test(form) && entity?.type !== 'product') return inField
  const opens = candidate.from === 0 && isCommonWord(form)
  return inField ? !opens || manyNames : signs.test(form) && !opens && manyNames
}

/** A word that is rather a person's name: beside a capital behind a given name, or a known surname. */
const isPartOfPerson = (
  { sentence, from, to, known }: Candidate,
  input: Input,
  context: Context,
) => {
  if (context.surnames.has(known.form)) return true
  const tokens = input.sentences[sentence]?.tokens ?? []
  const [word, next] = [tokens[from], tokens[to]]
  return (
    to - from === 1 &&
    isGivenName(known.form) &&
    capitalWord.test(next?.text ?? '') &&
    next?.start === (word?.end ?? 0) + 1
  )
}

const capitalless = /^\p{Ll}/u

const dash = /^[—–(]$/u

/** A dateline: the place opens its block and a dash, a bracket or a comma follows. */
const opensAsDateline = ({ sentence, from, to }: Candidate, sentences: readonly Sentence[]) => {
  const here = sentences[sentence]
  const opens = from === 0 && sentences[sentence - 1]?.block !== here?.block
  const dashes = (here?.tokens.slice(to, to + datelineTokens) ?? []).some(({ text }) =>
    dash.test(text),
  )
  return (
    opens && (dash.test(here?.tokens[to]?.text ?? '') || (here?.tokens[to]?.text === ',' && dashes))
  )
}

/** Whether a name opens its clause or a verb of saying stands beside it. */
const actsOrSpeaks = (
  { sentence, from, to }: Candidate,
  { sentences, classes }: Input,
): boolean => {
  const before = sentences[sentence]?.tokens[from - 1]
  if (before === undefined || before.kind === 'stop') return true
  return (
    (ends(classes[sentence], wordClass.say, from) ||
      starts(classes[sentence], wordClass.say, to)) ??
    false
  )
}

const begins = (one: Candidate, other: Candidate | undefined): boolean =>
  one.sentence === other?.sentence && one.from === other.from

/** The candidates over the same tokens as the one at an index; those that begin alike are neighbors. */
const readingsAt = (candidates: readonly Candidate[], index: number): readonly Candidate[] => {
  const one = candidates[index]
  if (!one) return []
  let [from, to] = [index, index + 1]
  while (begins(one, candidates[from - 1])) from -= 1
  while (begins(one, candidates[to])) to += 1
  return candidates.slice(from, to).filter((other) => other.to === one.to)
}

/** A capital is the government unless it is shown to be the place; then the city takes the words. */
const dropOtherReading = (candidates: readonly Candidate[], input: Input): readonly Candidate[] =>
  candidates.filter((one, index) => {
    if (!begins(one, candidates[index - 1]) && !begins(one, candidates[index + 1])) return true
    const readings = readingsAt(candidates, index)
    const metonym = readings.findLast(({ known }) => known.metonym)?.known.metonym
    const isPlace = readings.some(({ known }) => !known.metonym && known.entity?.type === 'place')
    if (!metonym || !isPlace) return true
    const asPlace =
      (metonym === 'seat' && !actsOrSpeaks(one, input)) ||
      ends(input.classes[one.sentence], wordClass.place, one.from) ||
      opensAsDateline(one, input.sentences)
    return (one.known.metonym !== null) !== asPlace
  })

/** The candidates that are mentions: doubtful forms with a second cue, one reading for each place. */
export const decideKnown = (input: Input): readonly Candidate[] => {
  const candidates = dropOtherReading(input.candidates, input)
  if (!candidates.some(({ known }) => known.ambiguous)) return longest(candidates, input.sentences)
  const read = { ...input, candidates }
  const context = contextOf(read)
  const accepted = candidates.filter((one) => accepts(one, read, context))
  return longest(accepted, input.sentences)
}
