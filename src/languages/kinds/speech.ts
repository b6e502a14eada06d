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

/** How far, in words, a sign of doubt, plan or denial reaches from its verb. */
export type Reach = {
  /** How far in front of the verb the sign may stand. */
  readonly before: number
  /** How far behind it: two in most languages, more where the verb comes late (de, ja, tr). */
  readonly after: number
}

/**
 * Who says so, and how firmly: verbs of saying, sources, mood, doubt and denial. Data of one
 * language. Verbs stand in every inflected form that the press uses, or as a stem with `*`.
 *
 * The optional lists describe how the language builds the phrase that names a speaker; a language
 * without such words (articles in Polish, say) leaves the list out.
 */
export type Speech = {
  /** Verbs of saying; a weak one (`~`) counts only beside a quotation, a colon or a `that`. */
  readonly say: { readonly [S in SayClass]?: readonly Term[] }
  /** What looks like a verb of saying and is none: so-called, called off, added 3 %. */
  readonly notSay?: readonly Term[]
  /** Verbs whose object is the listener (told reporters); nobody stands behind one as its subject. */
  readonly addresses?: readonly Term[]
  /** Forms that share the speaker of the verb before them: saying, adding; ajoutant. */
  readonly participles?: readonly Term[]
  /** Openers that hand the word back to the last speaker: `et d ajouter`. */
  readonly continues?: readonly Term[]
  /** "According to" in front of its source: selon, d'après, 据. A weak one (`~pour`) only opens a sentence. */
  readonly sourceBefore: readonly Term[]
  /** The same behind its source: zufolge, によると. */
  readonly sourceAfter: readonly Term[]
  /** Nouns for papers that speak: filing, indictment, communiqué. */
  readonly documents?: readonly Term[]
  /** Nouns for media: newspaper, broadcaster, quotidien. */
  readonly media?: readonly Term[]
  /** Nouns for unnamed people, beyond the sources and posts of `names`: people, critics, testeurs. */
  readonly people?: readonly Term[]
  /** Nouns for bodies, beyond the agencies and makers of `names`: government, embassy, syndicat. */
  readonly bodies?: readonly Term[]
  /** Articles, which are no part of a speaker's printed name: the, le, des. */
  readonly articles?: readonly Term[]
  /** What else opens a noun phrase: two, several, its, un, plusieurs. */
  readonly determiners?: readonly Term[]
  /** Prepositions: what stands behind one is no subject, and may complete a noun (of, at; du, chez). */
  readonly links?: readonly Term[]
  /** What makes a genitive: of, de, des. */
  readonly genitives?: readonly Term[]
  /** What ties a word to the noun that follows it: の, 的. */
  readonly linksBefore?: readonly Term[]
  /** Auxiliaries and adverbs that may part a subject from its verb: has, also; a, pourtant. */
  readonly fillers?: readonly Term[]
  /** What opens the words said: that, que, dass, إن. */
  readonly that?: readonly Term[]
  /** A subject that is nobody, so that a place names the speaker: souligne-t-on au ministère. */
  readonly impersonal?: readonly Term[]
  /** Who, which, qui: a verb behind one has its subject before it. */
  readonly relatives?: readonly Term[]
  /** And, but, et, mais. */
  readonly coordinators?: readonly Term[]
  /** What marks the noun before it as subject: は, が. */
  readonly subjectMarks?: readonly Term[]
  /** Words that end a phrase, so that no speaker's name reaches back over them: 을, 에서 and verbs (ko). */
  readonly borders?: readonly Term[]
  /** Particles written onto the last word of a speaker's printed name, which are cut off it: 는, 이 (ko). */
  readonly nounEndings?: readonly string[]
  /** The verb of saying ends its sentence, its subject opens it (ja, ko, tr). */
  readonly verbFinal?: boolean
  /**
   * The verb stands second, so that its subject follows where anything else opens the sentence, and
   * adjectives stand before their noun: a small word behind a name is a verb (de, nl).
   */
  readonly verbSecond?: boolean
  /** The verb of saying opens its clause, even with an `and` written to it, and its subject follows (ar). */
  readonly verbFirst?: boolean
  /** No subject ever follows its verb of saying (zh). */
  readonly subjectFirst?: boolean
  /** A verb without a subject speaks for the one named before (es, it, pl, ar, ja …). */
  readonly dropsSubject?: boolean
  /** May, could, reportedly: what makes it `possible`. A weak one (`~can`) not of what a chip can do. */
  readonly possible: readonly Term[]
  /** Plans to, will, is due to: what makes it `planned` (a forecast where nobody acts). */
  readonly planned: readonly Term[]
  /** Of these the intentions, which are plans whoever acts: plans to, promet; `will` may be a forecast. */
  readonly intentions?: readonly Term[]
  /** What makes a plan of the verb behind it in a headline without a full stop: `to` (Corvex to cut jobs). */
  readonly headlinePlans?: readonly Term[]
  /** Not, no longer, never, without: what makes it `denied`. */
  readonly negation: readonly Term[]
  /** Negated ability or permission, which is what a restriction says: cannot, ne peut plus. */
  readonly inability?: readonly Term[]
  /** Words that look like one of the kinds above and are none: `not only`, `préférait`. */
  readonly notModal: readonly Term[]
  /** Forms that tell of a plan in reported speech and of a doubt elsewhere: would, `*erait`. */
  readonly futurePast?: readonly Term[]
  /** Of these signs the verbs, which follow their subject: could, would, will, pourrait, `*erait`. */
  readonly modals?: readonly Term[]
  /** If, unless, si: what follows up to the end of its clause is `possible`. */
  readonly conditions?: readonly Term[]
  /** Verb forms of reported speech that need no verb of saying: German sei, habe, werde. */
  readonly reportive?: readonly Term[]
  readonly reach?: Reach
  /** He, she, they, the company: subjects that stand for someone named before. */
  readonly pronouns: readonly Term[]
  /** Those of the pronouns that stand only for people: he, she. */
  readonly personPronouns?: readonly Term[]
  /** Those of the pronouns that stand only for companies and bodies: it, the company, le groupe. */
  readonly organisationPronouns?: readonly Term[]
  /** Of those, the ones that are authorities: the government, le ministère. */
  readonly authorityPronouns?: readonly Term[]
  /** Openers that lean on the sentence before: moreover, en outre, cela. */
  readonly anaphora: readonly Term[]
}
