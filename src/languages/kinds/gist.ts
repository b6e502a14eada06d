import type { Amount, SpeakerKind } from '#model/claim'
import type { Frame, Predicate } from '#model/frame'

/** What a name stands for, as far as grammar cares; a `ruler` is a person who acts for a state. */
export type NounKind = 'place' | 'agency' | 'company' | 'person' | 'ruler' | 'group' | 'product' | 'goods' | 'instrument' | 'rule'

/** A name or noun as a sentence of this language needs it. */
export type GistNoun = {
  /** As it stands in mid-sentence, without article. */
  readonly word: string
  readonly kind: NounKind
  readonly gender: 'm' | 'f' | 'n'
  readonly plural: boolean
  /** Takes the definite article: the Netherlands, la Chine; else it stands bare: China, NVIDIA. */
  readonly definite: boolean
}

/** What a word agrees with. */
export type Agreement = Pick<GistNoun, 'gender' | 'plural'> & { readonly kind: NounKind | null }

/**
 * How firmly: the factualities of a claim, and two that the sentence needs to be true. `hearsay`:
 * said to have happened already (may have sold, aurait vendu); `unlikely`: a denied forecast or plan
 * (is not expected to sell, ne devrait pas vendre).
 */
export type Mood = 'asserted' | 'possible' | 'planned' | 'denied' | 'hearsay' | 'unlikely'

/**
 * Where a clause stands: alone, as what somebody says (`reported`: the speaker stands beside it; a
 * language without a mood for that says it as `main`), or as what its own subject says of itself.
 */
export type ClauseForm = 'main' | 'reported' | 'own'

/** What an inflected word of a template depends on. */
export type WordUse = {
  readonly mood: Mood
  readonly form: ClauseForm
  readonly subject: Agreement
  /** Whether what lasts or is under way did so at a time that is over. */
  readonly past?: boolean
}

/** Who says it: the name, and role and house where the text gives them at the first mention. */
export type GistSpeaker = {
  readonly nouns: readonly GistNoun[]
  readonly kind: SpeakerKind
  readonly role: GistNoun | null
  readonly house: GistNoun | null
}

/**
 * How claims are said in a language one can read the output in: sentence patterns for each
 * predicate, the names of things, and the grammar that joins them. Pure functions are data here.
 *
 * A pattern is a clause without its full stop. `{actor}` is a role with its article, `{form actor}`
 * the same in a form of this language (`{poss actor}`, `{de item}`), `{target.place}` only those of a
 * kind; `{outcome}` is what goods are made into; `{money}`, `{percent}`, `{count}` and `{measure}` say the
 * amount, `{when}` the date where it does not come last; `{head word subject}` is a
 * word inflected by mood and subject (`{did tighten}`, `{was ban item}`), the subject being the actor
 * where none is written, or `sg`, `pl`, `fsg`, `fpl`. What stands in `[…]` goes where a slot of it is
 * empty. Of the patterns whose other slots are filled, the one that tells most is taken, the first of
 * equals; a pattern that begins with `{actor}`, or with a verb and `{actor}` behind it, can share its
 * subject with another.
 */
export type Gist = {
  readonly patterns: { readonly [P in Predicate]: readonly string[] }
  /** What a claim of the frame is about, in a word or two: for claims that fill no pattern. */
  readonly labels: { readonly [F in Frame]: string }
  /** Countries, agencies, rules, goods and groups by id, in the notation that `listed` reads. */
  readonly names: Readonly<Record<string, string>>
  /** Trades by noun id, in the singular and fit for anyone: `analyst`. They stand before a name. */
  readonly trades: Readonly<Record<string, string>>
  /** A noun as `names` writes it. */
  readonly listed: (written: string, kind: NounKind) => GistNoun
  /**
   * Kinds of names that stand in this language's own form where the knowledge base has one: in
   * places, agencies, rules and products unless said.
   */
  readonly localized?: readonly NounKind[]
  /** A proper name that is in no list: how it most likely behaves. */
  readonly unlisted: (name: string, kind: NounKind) => GistNoun
  /** Speakers without a name that this language can print. */
  readonly unnamed: { readonly [K in SpeakerKind]: GistNoun }
  /** A description as printed in this language, with whatever article stood before it. */
  readonly described: (printed: string) => GistNoun
  /** People that nobody has spoken of yet: des analystes. */
  readonly someone: (noun: GistNoun) => GistNoun
  /** So many of a thing: three chips, 300,000 units of the H20. */
  readonly counted: (noun: GistNoun, figure: string) => GistNoun
  /** So many pieces of a unit (English name): 40 machines; null for a unit without a name here. */
  readonly pieces: (amount: Pick<Amount, 'value' | 'unit'>) => GistNoun | null
  /** Nouns as one phrase, in a form that the patterns name; `''` is the subject's. */
  readonly phrase: (nouns: readonly GistNoun[], form: string) => string
  /**
   * Verbs stand before their subject: they agree with its first noun, and a subject that is several
   * cannot be left out of a second clause.
   */
  readonly verbFirst?: boolean
  /** An inflected word of a pattern. */
  readonly inflect: (head: string, word: string, use: WordUse) => string
  /**
   * Inflection heads that `inflect` knows; for the tests. One with a hyphen in front is what closes a
   * verb elsewhere in the clause, and may be empty: `{did sell}` … `{-did sell}`.
   */
  readonly heads: readonly string[]
  /** Those of them that say nothing in some mood, which only shows in another word; for the tests. */
  readonly silent?: readonly string[]
  /** Those of the heads that tell what lasts or is under way. */
  readonly lasting: readonly string[]
  /** Forms that `phrase` knows; for the tests. */
  readonly forms: readonly string[]
  /** The amount in figures and words; null where its unit has no name here. */
  readonly amount: (amount: Pick<Amount, 'value' | 'unit'>) => string | null
  /** An EDTF date, with its preposition (`running`) or without; null where it cannot be said. */
  readonly date: (value: string, style: 'running' | 'bare') => string | null
  /** The clause with a date that no slot of it holds; without it the date stands behind. */
  readonly dated?: (clause: string, when: string) => string
  /** The clause as somebody's words. */
  readonly attributed: (clause: string, speaker: GistSpeaker) => string
  /** What a speaker is called who has been named in the same sentence: the company. */
  readonly again: (speaker: GistSpeaker) => GistNoun | null
  /** The clause (form `own`) as what its subject says of itself; null where one cannot say so. */
  readonly own: (clause: string, speaker: GistSpeaker) => string | null
  /** What stands for the subject in an `own` clause; null: none can be found. */
  readonly ownSubject: (nouns: readonly GistNoun[]) => string | null
  /** A speaker's phrase with role and house: analyst Ana Ruiz of Holm Research. */
  readonly speaker: (speaker: GistSpeaker) => string
  /** Two clauses as one; `shared`: the second has no subject of its own. */
  readonly joined: (one: string, other: string, shared: boolean) => string
  /** A remark behind a clause: a bracketed date, the original of a name. */
  readonly bracketed: (clause: string, remark: string) => string
  /** A clause followed by someone's very words, which are in this language. */
  readonly quoting: (clause: string, words: string) => string
  /** A finished sentence: contractions, capital, full stop. */
  readonly sentence: (clause: string) => string
}
