import type { LanguagePack } from '#languages/pack'
import type { Block } from '#model/block'
import type { Flag } from '#model/byline'
import type { Span } from '#model/span'
import { overlaps, quote } from '#model/span'
import { stage } from '#model/stage'
import { quotations } from '#text/quotes'
import { revealed } from '#text/revealed'
import { scripts } from '#text/scripts'
import { confidences, hiddenLetters, maxShown, maxUnits } from './limits.ts'
import type { Order } from './orders.ts'
import { likelyIn, ordersIn } from './orders.ts'

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

/** Finds the orders of a text. */
type Reader = (text: string) => readonly Order[]

/** Looks for the orders of those languages whose writing systems stand on the page. */
const readerFor = (page: string, packs: readonly LanguagePack[]): Reader => {
  let written: ReadonlySet<string> | null = null
  const isWritten = ({ script }: LanguagePack): boolean => {
    written ??= new Set(scripts(page).map((one) => one.script))
    return written.has(script)
  }
  return (text) => likelyIn(text, packs, isWritten).flatMap((likely) => ordersIn(text, likely))
}

/** Orders of a block that nobody is quoted with; a block that is one quotation is its own words. */
const ownOrders = (shown: string, read: Reader): readonly Order[] => {
  const orders = read(shown)
  if (orders.length === 0) return []
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

/** A block as a machine reads it. */
type Shown = Span & { readonly view: ReturnType<typeof revealed> }

/** What one block holds, as offsets into the article's text. */
const inBlock = (block: Shown, read: Reader): readonly Found[] => {
  const { text: shown, offsetOf, hidden } = block.view
  const roles = [...shown.matchAll(marks)].map(({ index, 0: mark }) => ({
    start: index,
    end: index + mark.length,
    rule: 'mark' as const,
  }))
  return [
    ...[...ownOrders(shown, read), ...roles].map(({ start, end, rule }) => ({
      start: offsetOf(start),
      end: offsetOf(end),
      rule,
    })),
    ...hiddenIn(hidden),
  ].map(({ start, end, rule }) => ({ start: block.start + start, end: block.start + end, rule }))
}

/** One span for all that overlap, under the surest rule. */
const apart = (found: readonly Found[]): readonly Found[] => {
  const kept: Found[] = []
  for (const one of found.toSorted((a, b) => confidences[b.rule] - confidences[a.rule]))
    if (!kept.some((other) => overlaps(one, other))) kept.push(one)
  return kept.toSorted((one, other) => one.start - other.start)
}

/** The blocks that are looked at; of a text without end, its beginning. */
const readable = (text: string, blocks: readonly Block[]): readonly Shown[] =>
  blocks
    .filter(({ start }) => start < maxUnits)
    .map(({ start, end }) => ({
      start,
      end: Math.min(end, maxUnits),
      view: revealed(text.slice(start, Math.min(end, maxUnits))),
    }))

/** Find orders to a machine that reads the page: in its text, in a bio, in a comment, hidden or not. */
export const findInstructions = stage(
  'find-instructions',
  ({ text, blocks, packs }: Input): readonly Flag[] => {
    const shown = readable(text, blocks)
    const read = readerFor(text.slice(0, maxUnits), packs)
    const found = apart(shown.flatMap((block) => inBlock(block, read)))
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
