import type { Instructions } from '#languages/kinds/instructions'
import type { LanguagePack } from '#languages/pack'
import type { Span } from '#model/span'
import { remember } from '#text/remember'
import { addressUnits, beforeUnits, maxLeads, maxPlaces } from './limits.ts'
import type { Phrase, Words } from './phrase.ts'
import { isWhole, phrase, wordsIn } from './phrase.ts'

/** Which rule found an order, and where in the text it was looked for in. */
export type Order = Span & { readonly rule: 'override' | 'order' }

type Phrases = {
  readonly [Kind in 'overrides' | 'addresses' | 'orders' | 'leads']: readonly Phrase[]
}

const phrasesOf = remember(
  ({ overrides, addresses, orders, leads }: Instructions): Phrases => ({
    overrides: overrides.map(phrase),
    addresses: addresses.map(phrase),
    orders: orders.map(phrase),
    leads: leads.map(phrase),
  }),
)

/** A language's orders, as far as their words stand somewhere on the page. */
export type Likely = Phrases & {
  /** Where verbs come last an order shows by its ending, and its object opens the clause. */
  readonly isVerbLast: boolean
}

/** The phrases of a pack whose words a whole page holds; null where it gives no orders then. */
export const likelyIn = (page: Words, { instructions, speech }: LanguagePack): Likely | null => {
  if (!instructions) return null
  const phrases = phrasesOf(instructions)
  const held = (all: readonly Phrase[]) => all.filter((one) => one.mayStandIn(page))
  const overrides = held(phrases.overrides)
  const orders = held(phrases.orders)
  if (overrides.length === 0 && orders.length === 0) return null
  return {
    overrides,
    orders,
    addresses: held(phrases.addresses),
    leads: held(phrases.leads),
    isVerbLast: speech?.verbFinal === true && speech.verbSecond !== true,
  }
}

/** Every place of a text where one of the phrases stands. */
const placesOf = (read: Words, phrases: readonly Phrase[]): readonly Span[] =>
  phrases
    .filter((one) => one.mayStandIn(read))
    .flatMap((one) =>
      [...read.text.matchAll(one.pattern())].map(({ index, 0: words }) => ({
        start: index,
        end: index + words.length,
      })),
    )
    .filter(({ start, end }) => isWhole(read.text, start, end))

const sentenceEnd = /[.!?。！？…\n]/u
const stopAtEnd = /[:：;；—–\-•*#>|()\][]\s*$/u
const commaAtEnd = /[,，、،]\s*$/u
const edge = /^[\s\p{P}\p{S}]*$/u

/** What stands before an offset in its sentence, as far as it is looked at. */
const beforeIn = (text: string, at: number): string => {
  const near = text.slice(Math.max(0, at - beforeUnits), at)
  const parts = near.split(sentenceEnd)
  return parts.at(-1) ?? ''
}

/** Takes words such as please, or who is called upon, off the end. */
const withoutLead = (before: string, leads: readonly Phrase[]): string => {
  const trimmed = before.trimEnd()
  const last = placesOf(wordsIn(trimmed), leads)
    .filter(({ end }) => edge.test(trimmed.slice(end)))
    .toSorted((one, other) => one.start - other.start)[0]
  return last ? trimmed.slice(0, last.start) : before
}

/** Whether the order opens its clause, so that nobody else is said to give it, or to follow it. */
const opens = (text: string, at: number, { leads, addresses }: Phrases): boolean => {
  let before = beforeIn(text, at)
  for (let count = 0; count <= maxLeads; count += 1) {
    if (edge.test(before) || stopAtEnd.test(before)) return true
    if (commaAtEnd.test(before) && placesOf(wordsIn(before), addresses).length > 0) return true
    const less = withoutLead(before, [...leads, ...addresses])
    if (less === before) return false
    before = less
  }
  return false
}

/** Whether the text calls on a machine right before an order. */
const isAddressed = (text: string, at: number, { addresses }: Phrases): boolean =>
  placesOf(wordsIn(text.slice(Math.max(0, at - addressUnits), at)), addresses).length > 0

/** The orders to a machine in a text without invisible characters and in lower case. */
export const ordersIn = (read: Words, phrases: Likely): readonly Order[] => {
  const overrides = placesOf(read, phrases.overrides)
    .slice(0, maxPlaces)
    .filter(({ start }) => opens(read.text, start, phrases))
    .map((place) => ({ ...place, rule: 'override' as const }))
  if (!phrases.addresses.some((one) => one.mayStandIn(read))) return overrides
  const orders = placesOf(read, phrases.orders)
    .slice(0, maxPlaces)
    .filter(({ start }) => phrases.isVerbLast || opens(read.text, start, phrases))
    .filter(({ start }) => isAddressed(read.text, start, phrases))
    .map((place) => ({ ...place, rule: 'order' as const }))
  return [...overrides, ...orders]
}
