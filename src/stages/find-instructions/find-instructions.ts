import type { LanguagePack } from '#languages/pack'
import type { Block } from '#model/block'
import type { Flag } from '#model/byline'
import type { Span } from '#model/span'
import { overlaps, quote } from '#model/span'
import { stage } from '#model/stage'
import { quotations } from '#text/quotes'
import type { Revealed } from '#text/revealed'
import { revealed } from '#text/revealed'
import { scripts } from '#text/scripts'
import { confidences, hiddenLetters, maxShown, maxUnits } from './limits.ts'
import type { Order } from './orders.ts'
import { likelyIn, lookFor, ordersIn } from './orders.ts'

type Input = {
  readonly text: string
  readonly blocks: readonly Block[]
  /** All of them: an order need not be in the language of its article. */
  readonly packs: readonly LanguagePack[]
}

type Rule = keyof typeof confidences

type Found = Span & { readonly rule: Rule }

/** Marks that part the roles of a talk with a model, in the forms the models are trained on. */
const marks =
  /<\|(?:im_start|im_end|system|user|assistant|endoftext|eot_id|start_header_id)\|>|\[\/?inst\]|<<\/?sys>>|<\/?(?:system|assistant)(?:_prompt)?>/gu

/** Code units of a tag character. */
const tagUnits = 2

const message =
  'The text gives orders to a machine that reads it; they were not followed, and are no part of the article.'

/** Finds the orders of a text with some signs of them. */
type Reader = (text: string, signs: readonly number[]) => readonly Order[]

/** Looks for the orders of those languages whose writing systems stand on the page. */
const readerFor = (page: string, packs: readonly LanguagePack[]): Reader => {
  let written: ReadonlySet<string> | null = null
  const isWritten = ({ script }: LanguagePack): boolean => {
    written ??= new Set(scripts(page).map((one) => one.script))
    return written.has(script)
  }
  return (text, signs) =>
    likelyIn(text, signs, { packs, isWritten }).flatMap((likely) => ordersIn(text, likely))
}

/** Orders of a block that nobody is quoted with; a block that is one quotation is its own words. */
const ownOrders = (shown: string, orders: readonly Order[]): readonly Order[] => {
  if (orders.length === 0) return orders
  const quoted = quotations(shown, { start: 0, end: shown.length }).filter(
    ({ start, end }) => end - start < shown.trim().length,
  )
  return orders.filter((order) => !quoted.some(({ inner }) => overlaps(inner, order)))
}

/** Letters spelt in characters that nobody sees. */
const hiddenIn = (hidden: readonly number[]): readonly Found[] => {
  const [start, last] = [hidden[0], hidden.at(-1)]
  return start === undefined || last === undefined || hidden.length < hiddenLetters
    ? []
    : [{ start, end: last + tagUnits, rule: 'hidden' }]
}

const rolesIn = (shown: string): readonly Found[] =>
  [...shown.matchAll(marks)].map(({ index, 0: mark }) => ({
    start: index,
    end: index + mark.length,
    rule: 'mark',
  }))

/** Finds what one stretch of a page holds, as offsets into the page. */
const blockReader = (page: string, packs: readonly LanguagePack[]) => {
  const look = lookFor(packs)
  const read = readerFor(page, packs)
  return ({ start, end }: Span): readonly Found[] => {
    const seen = look(page, start, end)
    if (!seen) return none
    const written = page.slice(start, end)
    const { text: shown, offsetOf, hidden } = seen.isOdd ? revealed(written) : asWritten(written)
    const { signs } = (seen.isOdd ? look(shown, 0, shown.length) : seen) ?? { signs: none }
    const orders = ownOrders(shown, read(shown, signs))
    if (!seen.isOdd && orders.length === 0) return none
    const found = [...orders, ...rolesIn(shown)].map((one) => ({
      start: offsetOf(one.start),
      end: offsetOf(one.end),
      rule: one.rule,
    }))
    return [...found, ...hiddenIn(hidden)].map((one) => ({
      start: start + one.start,
      end: start + one.end,
      rule: one.rule,
    }))
  }
}

/** A text in which nothing may be hidden. */
const asWritten = (text: string): Pick<Revealed, 'text' | 'offsetOf' | 'hidden'> => ({
  text: text.toLowerCase(),
  offsetOf: (unit) => unit,
  hidden: none,
})

const none: readonly never[] = []

/** One span for all that overlap, under the surest rule. */
const apart = (found: readonly Found[]): readonly Found[] => {
  const kept: Found[] = []
  for (const one of found.toSorted((a, b) => confidences[b.rule] - confidences[a.rule]))
    if (!kept.some((other) => overlaps(one, other))) kept.push(one)
  return kept.toSorted((one, other) => one.start - other.start)
}

/** Find orders to a machine that reads the page: in its text, in a bio, in a comment, hidden or not. */
export const findInstructions = stage(
  'find-instructions',
  ({ text, blocks, packs }: Input): readonly Flag[] => {
    const page = text.slice(0, maxUnits)
    const read = blockReader(page, packs)
    const all: Found[] = []
    for (const { start, end } of blocks)
      if (start < page.length) all.push(...read({ start, end: Math.min(end, page.length) }))
    if (all.length === 0) return []
    const found = apart(all)
    const [first] = found.toSorted((a, b) => confidences[b.rule] - confidences[a.rule])
    if (!first) return []
    return [
      {
        kind: 'instruction-in-text',
        confidence: confidences[first.rule],
        message,
        rule: `instruction.${first.rule}`,
        authorTopics: [],
        articleTopics: [],
        evidence: found.slice(0, maxShown).map((span) => quote(text, span)),
      },
    ]
  },
)
