import type { Instructions } from '#languages/kinds/instructions'
import type { LanguagePack } from '#languages/pack'
import type { Span } from '#model/span'
import { remember } from '#text/remember'
import { addressUnits, beforeUnits, maxLeads, maxPlaces } from './limits.ts'
import type { Phrase } from './phrase.ts'
import { isWhole, phrase } from './phrase.ts'
import type { Seen } from './signs.ts'
import { signFinder } from './signs.ts'

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

/** A phrase that may show that its language gives orders; what is to be done alone shows nothing. */
type Sign = Phrase & { readonly kind: 'overrides' | 'addresses'; readonly pack: LanguagePack }

const signsOf = (pack: LanguagePack): readonly Sign[] => {
  if (!pack.instructions) return []
  const { overrides, addresses } = phrasesOf(pack.instructions)
  return [
    ...overrides.map((one): Sign => ({ ...one, kind: 'overrides', pack })),
    ...addresses.map((one): Sign => ({ ...one, kind: 'addresses', pack })),
  ]
}

/** The signs of all packs, and what finds those that may stand in a text, by their number. */
const signsIn = remember((packs: readonly LanguagePack[]) => {
  const signs = packs.flatMap(signsOf)
  return { signs, look: signFinder(signs) }
})

/** What a stretch of a page shows that may be an order or hide one; null for most. */
export const lookFor = (
  packs: readonly LanguagePack[],
): ((text: string, start: number, end: number) => Seen | null) => signsIn(packs).look

/** A language's orders; of overrides and addresses those that may stand in a text. */
export type Likely = Phrases & {
  /** Where verbs come last an order shows by its ending, and its object opens the clause. */
  readonly isVerbLast: boolean
}

const likelyOf = (pack: LanguagePack, signs: readonly Sign[]): readonly Likely[] => {
  const { instructions, speech } = pack
  if (!instructions) return []
  const { orders, leads } = phrasesOf(instructions)
  const isVerbLast = speech?.verbFinal === true && speech.verbSecond !== true
  const own = signs.filter((one) => one.pack === pack)
  const overrides = own.filter(({ kind }) => kind === 'overrides')
  const addresses = own.filter(({ kind }) => kind === 'addresses')
  return [{ overrides, addresses, orders, leads, isVerbLast }]
}

/** All packs, and whether the writing system of one stands on the page. */
type Readers = {
  readonly packs: readonly LanguagePack[]
  readonly isWritten: (pack: LanguagePack) => boolean
}

/** The languages that may give orders in a text with some signs, with what to look for. */
export const likelyIn = (
  text: string,
  seen: readonly number[],
  { packs, isWritten }: Readers,
): readonly Likely[] => {
  const all = signsIn(packs).signs
  const likely = seen.filter((sign) => all[sign]?.mayStandIn(text))
  if (likely.length === 0) return []
  const inOrder = [...new Set(likely)].sort((one, other) => one - other)
  const signs = inOrder.flatMap((sign) => all[sign] ?? [])
  const signed = new Set(signs.map(({ pack }) => pack))
  return [...signed].filter(isWritten).flatMap((pack) => likelyOf(pack, signs))
}

/** Every place of a text where one of the phrases stands. */
const placesOf = (text: string, phrases: readonly Phrase[]): readonly Span[] =>
  phrases
    .filter((one) => one.mayStandIn(text))
    .flatMap((one) =>
      [...text.matchAll(one.pattern())].map(({ index, 0: words }) => ({
        start: index,
        end: index + words.length,
      })),
    )
    .filter(({ start, end }) => isWhole(text, start, end))

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
  const last = placesOf(trimmed, leads)
    .filter(({ end }) => edge.test(trimmed.slice(end)))
    .toSorted((one, other) => one.start - other.start)[0]
  return last ? trimmed.slice(0, last.start) : before
}

/** Whether the order opens its clause, so that nobody else is said to give it, or to follow it. */
const opens = (text: string, at: number, { leads, addresses }: Phrases): boolean => {
  let before = beforeIn(text, at)
  for (let count = 0; count <= maxLeads; count += 1) {
    if (edge.test(before) || stopAtEnd.test(before)) return true
    if (commaAtEnd.test(before) && placesOf(before, addresses).length > 0) return true
    const less = withoutLead(before, [...leads, ...addresses])
    if (less === before) return false
    before = less
  }
  return false
}

/** Whether the text calls on a machine right before an order. */
const isAddressed = (text: string, at: number, { addresses }: Phrases): boolean =>
  placesOf(text.slice(Math.max(0, at - addressUnits), at), addresses).length > 0

/** The orders to a machine in a text without invisible characters and in lower case. */
export const ordersIn = (text: string, phrases: Likely): readonly Order[] => {
  const overrides = placesOf(text, phrases.overrides)
    .slice(0, maxPlaces)
    .filter(({ start }) => opens(text, start, phrases))
    .map((place) => ({ ...place, rule: 'override' as const }))
  if (!phrases.addresses.some((one) => one.mayStandIn(text))) return overrides
  const orders = placesOf(text, phrases.orders)
    .slice(0, maxPlaces)
    .filter(({ start }) => phrases.isVerbLast || opens(text, start, phrases))
    .filter(({ start }) => isAddressed(text, start, phrases))
    .map((place) => ({ ...place, rule: 'order' as const }))
  return [...overrides, ...orders]
}
