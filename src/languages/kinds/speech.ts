import type { Term } from '#text/lexicon'

/** What a verb of saying does with what is said. */
export type SayClass =
  | 'say' // said, told, a déclaré
  | 'announce' // announced: tells an act of one's own
  | 'estimate' // estimates, table sur
  | 'warn' // warned, prévient
  | 'ask' // called for, urged, réclame
  | 'criticize' // slammed, fustige, dénonce
  | 'accuse' // accuses, reproche
  | 'support' // welcomed, salue
  | 'deny' // denied, dément, rejette
  | 'believe' // believes, juge
  | 'report' // reported: what media and documents do
  | 'decline' // declined to comment, n'a pas souhaité commenter

/**
 * Who says so, and how firmly: verbs of saying, sources, mood, doubt and denial. Data of one
 * language. Verbs stand in every inflected form that the press uses, or as a stem with `*`.
 */
export type Speech = {
  readonly say: { readonly [S in SayClass]?: readonly Term[] }
  /** "According to" in front of its source: selon, d'après, 据. */
  readonly sourceBefore: readonly Term[]
  /** The same behind its source: zufolge, によると. */
  readonly sourceAfter: readonly Term[]
  /** May, could, reportedly, conditional endings (`*eraient`): what makes it `possible`. */
  readonly possible: readonly Term[]
  /** Plans to, will, is due to: what makes it `planned`. */
  readonly planned: readonly Term[]
  /** Not, no longer, never, without: what makes it `denied`. */
  readonly negation: readonly Term[]
  /** Words that look like one of the three above and are none: `not only`, `préférait`. */
  readonly notModal: readonly Term[]
  /** He, she, they, the company: subjects that stand for someone named before. */
  readonly pronouns: readonly Term[]
  /** Openers that lean on the sentence before: moreover, en outre, cela. */
  readonly anaphora: readonly Term[]
}
