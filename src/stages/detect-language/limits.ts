import type { Script } from '#text/scripts'

/** The numbers that decide a language. Source of all weights: fitted on the odd lines of Lingua's test sentences; see docs/decisions/0101. */
export const limits = {
  /** Rank given to a trigram that a language's table does not hold (tables hold 300). */
  missingRank: 3000,
  /** Added to a rank and dividing it: the Zipf–Mandelbrot shift of the trigram score. */
  zipfShift: 30,
  zipfScale: 60,
  /** Weights of letters and small words beside the trigram score (engine A). */
  letters: 11.1,
  words: 4.7,
  /** Softmax temperature of engine A: base + share × code units of the text. */
  temperature: { base: 2, perUnit: 0.1 },
  /** Engine C: eld's score / 100 with these weights of the three above, and its temperature. */
  short: {
    eld: 0.01,
    zipf: 0.025,
    letters: 0.5,
    words: 0.14,
    temperature: { base: 0.3, perUnit: 0.005 },
  },
  /** Code units up to which eld is asked (it reads about 350 bytes itself). */
  shortUnits: 200,
  /** Probability from which engine A's answer needs no second engine. */
  sure: 0.995,
  /** Probability, prior included, from which a block or a document needs no second engine. */
  settled: 0.97,
  /** The same for a block that seems to be in the document's own language. */
  settledOwn: 0.85,
  /** Prior of the document's own language for each of its blocks. */
  documentPrior: 0.5,
  /** English is the usual guest: its share of what the other languages have left, in parts. */
  englishShares: 4,
  /** Longest stretch of a block that is read, in code units: the rest tells nothing new. */
  maxUnits: 400,
  /** A block's vote grows with its length up to here (code units). */
  maxVote: 300,
  /** The longest blocks vote until so many code units have spoken; where they agree, no more are asked. */
  voteUnits: 900,
  /**
   * A text is plainly in a language: asked after so many words each, share of small words, lead
   * before any other language. The lead is enough for a block in the document's language, the sure
   * one for a text by itself; what both name rightly and wrongly is in docs/decisions/0101.
   */
  plain: { words: 4, share: 0.1, lead: 2, sureLead: 8 },
  /** A script with at least this share of the letters makes Latin words guests (names, codes). */
  nativeShare: 0.3,
  /** Share of Kana from which Han characters beside it are Japanese. */
  kanaShare: 0.05,
  /** A character of these scripts says as much as so many letters. */
  characterWeight: { Hani: 2.5, Kana: 2.5, Hang: 2.5, Thai: 1.3 } as Partial<
    Record<Script, number>
  >,
  /** Letters that must be left of a short text for the names in it to be set aside. */
  lettersBesideNames: 8,
  /** Letters below which a block says nothing of its own. */
  minLetters: 3,
  /** franc's unrestricted best language, if it is none of ours, must lead our best by this much … */
  strangerLead: 0.06,
  /** … on at least this many code units. */
  strangerUnits: 160,
  /** Code units that franc is asked about: enough for it to be right in 99 of 100 cases. */
  strangerText: 800,
  /** Code units that are enough where our best leads so far: of 904 neighbours' texts none does. */
  glance: { units: 200, lead: 0.03 },
  /** Share of letters that the language does not write from which the text is a stranger's. */
  strangeLetters: 0.012,
  /** … unless franc prefers it to all others by this much (badly decoded Turkish, say). */
  sureLead: 0.06,
  /** Share of the vote from which the blocks agree on a language. */
  agreement: 0.85,
} as const
