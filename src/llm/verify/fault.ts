/** What a sentence about an article can be found guilty of. Ids are stored with it: never renamed. */
export const faultRules = [
  'cite.missing',
  'quote.altered',
  'number.unsupported',
  'number.elsewhere',
  'date.unsupported',
  'date.elsewhere',
  'name.unsupported',
  'name.elsewhere',
  'claim.speaker',
  'claim.denied',
  'claim.doubt',
  'claim.opposite',
  'coverage.low',
  'text.markup',
  'text.instruction',
  'language.wrong',
] as const

export type FaultRule = (typeof faultRules)[number]

/** Something that the cited words do not hold up: the rule, and the words that it is about. */
export type Fault = { readonly rule: FaultRule; readonly text: string }
