import type { Quote } from '#model/span'
import type { FaultRule } from './fault.ts'
import type { Source } from './source.ts'
import { verifySentence } from './verify-sentence.ts'

/** What becomes of a sentence that the source does not hold up: it goes, or it stays with its faults. */
export type Policy = 'drop' | 'mark'

/** A sentence with the words it cites, and what they do not hold up. */
export type Judged = {
  readonly text: string
  readonly support: readonly Quote[]
  readonly faults: readonly FaultRule[]
}

/** Sentences that may be shown, and the share of all that the source holds up, 0–1. */
export type Judgement = { readonly sentences: readonly Judged[]; readonly supported: number }

type Said = Pick<Judged, 'text' | 'support'>

/** Holds sentences against their source; what cites nothing of it is never shown. */
export const judge = (
  said: readonly Said[],
  source: Source,
  { language, policy }: { readonly language: string; readonly policy: Policy },
): Judgement =>
  judged(
    said.map((one) => {
      const faults = verifySentence({ ...one, language }, source).map(({ rule }) => rule)
      return { ...one, faults: [...new Set(faults)] }
    }),
    policy,
  )

/** What may be shown of sentences whose faults are known. */
export const judged = <One extends { readonly faults: readonly FaultRule[] }>(
  all: readonly One[],
  policy: Policy,
): { readonly sentences: readonly One[]; readonly supported: number } => {
  const held = all.filter(({ faults }) => faults.length === 0)
  const marked = all.filter(({ faults }) => !faults.some((rule) => hidden.has(rule)))
  return {
    sentences: policy === 'drop' ? held : marked,
    supported: all.length === 0 ? 0 : held.length / all.length,
  }
}

/** Faults that no mark makes good: a sentence nobody can check, and what may do harm when shown. */
const hidden: ReadonlySet<FaultRule> = new Set<FaultRule>([
  'cite.missing',
  'quote.altered',
  'text.markup',
  'text.instruction',
])
