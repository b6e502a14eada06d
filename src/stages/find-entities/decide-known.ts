import type { KnownEntity } from '#knowledge/entity'
import type { Sentence } from '#text/reading'
import { fieldNames } from './limits.ts'
import type { Candidate } from './scan-known.ts'
import { longest } from './scan-known.ts'
import type { WordClasses } from './word-classes.ts'

type Input = {
  readonly candidates: readonly Candidate[]
  readonly sentences: readonly Sentence[]
  /** For each sentence what its words are by the pack. */
  readonly classes: readonly WordClasses[]
}

/** What the sure names of a page say about its doubtful ones. */
type Context = {
  readonly ids: ReadonlySet<string>
  /** `block:id` of every sure name. */
  readonly byBlock: ReadonlySet<string>
  /** Blocks with a sure name, or a word, of the field. */
  readonly fieldBlocks: ReadonlySet<number>
  readonly fieldIds: ReadonlySet<string>
}

const isOfField = ({ type, medium }: KnownEntity): boolean =>
  !medium && (type === 'company' || type === 'product' || type === 'instrument')

const contextOf = ({ candidates, sentences, classes }: Input): Context => {
  const sure = longest(
    candidates.filter(({ known }) => !known.ambiguous),
    sentences,
  ).flatMap(({ known, sentence }) =>
    known.entity ? [{ entity: known.entity, block: sentences[sentence]?.block ?? -1 }] : [],
  )
  const field = sure.filter(({ entity }) => isOfField(entity))
  const cued = sentences.flatMap(({ block }, at) => (classes[at]?.has('domain') ? [block] : []))
  return {
    ids: new Set(sure.map(({ entity }) => entity.id)),
    byBlock: new Set(sure.map(({ entity, block }) => `${block}:${entity.id}`)),
    fieldBlocks: new Set([...field.map(({ block }) => block), ...cued]),
    fieldIds: new Set(field.map(({ entity }) => entity.id)),
  }
}

const capitalWord = /^\p{Lu}\p{Ll}/u
const caseless = /^\p{Lo}/u
const signs = /[\p{Lu}\p{Nd}]/u
const space = /[\s-]/u

/** A word of the language used as a name (Commerce, Kessler), which needs the full name elsewhere. */
const isCommonWord = (form: string): boolean => capitalWord.test(form) && !space.test(form)

/** Whether the country an agency or place belongs to is named near enough. */
const countryNear = (
  entity: KnownEntity,
  form: string,
  at: { block: number; context: Context },
) => {
  const country = entity.country?.toLowerCase() ?? ''
  return caseless.test(form)
    ? at.context.ids.has(country)
    : at.context.byBlock.has(`${at.block}:${country}`)
}

/** Whether a place is shown to be one: a word of place before it, or a known place behind a comma. */
const shownAsPlace = (candidate: Candidate, { candidates, sentences, classes }: Input): boolean => {
  const { sentence, from, to } = candidate
  if (classes[sentence]?.ends('place', from)) return true
  if (sentences[sentence]?.tokens[to]?.text !== ',') return false
  return candidates.some(
    ({ known, ...other }) =>
      other.sentence === sentence &&
      other.from === to + 1 &&
      known.entity?.type === 'place' &&
      !known.ambiguous,
  )
}

const accepts = (candidate: Candidate, input: Input, context: Context): boolean => {
  const { entity, form, ambiguous } = candidate.known
  if (!ambiguous || !entity || context.ids.has(entity.id)) return true
  const block = input.sentences[candidate.sentence]?.block ?? -1
  if (entity.type === 'place') return shownAsPlace(candidate, input)
  if (entity.type === 'person') return !isCommonWord(form) && context.fieldBlocks.has(block)
  if (entity.type === 'agency')
    return !isCommonWord(form) && countryNear(entity, form, { block, context })
  if (entity.type !== 'product' && form === form.toLowerCase() && capitalless.test(form))
    return context.fieldBlocks.has(block)
  const opens = candidate.from === 0 && isCommonWord(form)
  if (context.fieldBlocks.has(block)) return !opens || context.fieldIds.size >= fieldNames
  return signs.test(form) && !opens && context.fieldIds.size >= fieldNames
}

const capitalless = /^\p{Ll}/u

/** A dateline: the place opens its block and a dash, a bracket or a comma follows. */
const opensAsDateline = ({ sentence, from, to }: Candidate, sentences: readonly Sentence[]) => {
  const here = sentences[sentence]
  const opens = from === 0 && sentences[sentence - 1]?.block !== here?.block
  return opens && /^[—–(,]$/u.test(here?.tokens[to]?.text ?? '')
}

/** A capital is the government unless it is shown to be the place; then the city takes the words. */
const dropOtherReading = (
  candidates: readonly Candidate[],
  { sentences, classes }: Input,
): readonly Candidate[] => {
  const key = ({ sentence, from, to }: Candidate) => `${sentence}:${from}:${to}`
  const metonyms = new Set(candidates.filter(({ known }) => known.metonym).map(key))
  const names = new Set(
    candidates.filter(({ known }) => !known.metonym && known.entity?.type === 'place').map(key),
  )
  return candidates.filter((one) => {
    if (!metonyms.has(key(one)) || !names.has(key(one))) return true
    const asPlace =
      classes[one.sentence]?.ends('place', one.from) || opensAsDateline(one, sentences)
    return one.known.metonym !== asPlace
  })
}

/** The candidates that are mentions: doubtful forms with a second cue, one reading for each place. */
export const decideKnown = (input: Input): readonly Candidate[] => {
  const candidates = dropOtherReading(input.candidates, input)
  const context = contextOf({ ...input, candidates })
  const accepted = candidates.filter((one) => accepts(one, { ...input, candidates }, context))
  return longest(accepted, input.sentences)
}
