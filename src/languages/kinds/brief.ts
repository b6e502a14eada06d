import type { DisputeReason, QuestionKind } from '#model/brief'
import type { Factuality } from '#model/claim'

/** The sections of a brief, in the order in which they are printed. */
export const briefSections = ['agreed', 'disputed', 'timeline', 'alone', 'speakers', 'reports', 'questions', 'sources'] as const
export type BriefSection = (typeof briefSections)[number]

/** What a brief over many articles says in its own words: headings and small notes. */
export type BriefWords = {
  /** The heading over all, with what was asked for. */
  readonly title: (subject: string) => string
  readonly headings: { readonly [S in BriefSection]: string }
  readonly reasons: { readonly [R in DisputeReason]: string }
  readonly questions: { readonly [Q in QuestionKind]: string }
  readonly factualities: { readonly [F in Factuality]: string }
  /** Independent sources, in digits: 3 sources. */
  readonly voices: (count: number) => string
  readonly languages: (count: number) => string
  /** How many other articles print the text of a source. */
  readonly copies: (count: number) => string
  /** The day on which something without a date was first reported. */
  readonly reported: (day: string) => string
  /** How many more articles match than were read. */
  readonly leftOut: (count: number) => string
  /** Lines found in no other language. */
  readonly only: string
  /** Who says what nobody is quoted for. */
  readonly itself: string
  readonly nothing: string
}
