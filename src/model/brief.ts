import type { Amount, Factuality, SpeakerKind } from './claim.ts'
import type { Frame } from './frame.ts'
import type { Quote } from './span.ts'

/** An article of the brief. Copies of its text add no voice: they are only named. */
export type BriefSource = {
  /** How it is cited: 1 for the earliest. */
  readonly number: number
  readonly article: string
  readonly title: string | null
  /** The first words, to call it by without a title. */
  readonly beginning: string
  readonly author: string | null
  readonly publisher: string | null
  readonly language: string
  readonly publishedAt: string | null
  readonly url: string | null
  /** Ids of the articles with nearly the same text. */
  readonly copies: readonly string[]
  /** Sources with the same voice are of one publisher and count once. */
  readonly voice: number
}

/** The words of a source that say a line; the span counts in the text of that article. */
export type Citation = Quote & {
  /** Number of the source. */
  readonly source: number
  readonly claim: string
  /** Of the words, BCP 47. */
  readonly language: string
  readonly factuality: Factuality
  /** Null: the article itself says so. */
  readonly speaker: {
    readonly name: string
    readonly entity: string | null
    readonly kind: SpeakerKind
  } | null
}

/** One thing that is claimed, by whomever, with all words that say it. */
export type BriefLine = {
  /** That of its cluster: stable while articles come in. */
  readonly id: string
  /** In the reader's language; the words of the source where it cannot be said there. */
  readonly text: string
  /** Of `text`, BCP 47. */
  readonly language: string
  readonly frame: Frame
  /** Where sources differ: that of most, the softer of two as frequent. */
  readonly factuality: Factuality
  /** EDTF, or null. */
  readonly date: string | null
  readonly amount: Pick<Amount, 'value' | 'unit'> | null
  /** Independent ones: copies and articles of one publisher count once. */
  readonly voices: number
  /** Numbers of the sources, sorted. */
  readonly sources: readonly number[]
  /** BCP 47 tags, sorted. */
  readonly languages: readonly string[]
  /** In the order of the sources, then of the text; never empty. */
  readonly citations: readonly Citation[]
}

export const disputeReasons = ['denied', 'opposite', 'other-amount'] as const
/** Why two lines contradict each other: one denies, an opposite event, figures that differ. */
export type DisputeReason = (typeof disputeReasons)[number]

export const questionKinds = ['disputed', 'unconfirmed', 'unnamed', 'pending'] as const
/**
 * Why a question is open: sources contradict each other; nobody says it firmly; only unnamed
 * sources say so; it is announced, and nobody says that it has happened.
 */
export type QuestionKind = (typeof questionKinds)[number]

/**
 * What many articles say of one story. Sections name lines by their ids, most telling first unless
 * said otherwise; a line may stand in several.
 */
export type Brief = {
  readonly schema: 'fabline.brief/1'
  /** The reader's language, BCP 47. */
  readonly language: string
  /** What was asked for, as typed, or the claim the brief is about. */
  readonly subject: string
  /** How many more articles match: a brief reads those that match best. */
  readonly leftOut: number
  /** Earliest first. */
  readonly sources: readonly BriefSource[]
  readonly lines: readonly BriefLine[]
  /** What happened when, first come first; `reported`: `when` is the day it was first reported. */
  readonly timeline: readonly {
    readonly when: string
    readonly reported: boolean
    readonly line: string
  }[]
  /** What several independent sources say and none contradicts. */
  readonly agreed: readonly string[]
  /** Two lines that cannot both be true. */
  readonly disputed: readonly {
    readonly reason: DisputeReason
    readonly sides: readonly [string, string]
  }[]
  /** What only one says, and nobody contradicts. */
  readonly alone: readonly string[]
  /** Who says what: people, bodies and papers that are quoted, those with most lines first. */
  readonly speakers: readonly {
    readonly name: string
    readonly kind: SpeakerKind
    readonly lines: readonly string[]
  }[]
  /** Who reports what in which language; `only`: found in no other. */
  readonly reports: readonly {
    readonly language: string
    readonly sources: readonly number[]
    readonly lines: readonly string[]
    readonly only: readonly string[]
  }[]
  readonly questions: readonly {
    readonly kind: QuestionKind
    readonly lines: readonly string[]
  }[]
}
