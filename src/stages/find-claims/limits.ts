/** Numbers that decide in the claims stage; scores count one plain trigger as 1. */
export const limits = {
  /** What one trigger says: a word of its own, a phrase (close or with a gap), a weak word. */
  trigger: { plain: 1, close: 1.2, wide: 1.05, weak: 0.35 },
  /** Most tokens of a phrase that counts as close. */
  closePhrase: 4,
  /** The first firm trigger of a clause is its main verb more often than not (the last, where verbs end a clause). */
  lead: 1.15,
  /** What a frame's words are worth against those of another frame. */
  weight: { distinct: 1.25, firm: 1.12, plain: 1, broad: 0.85, common: 0.62 },
  /** A trigger next to what it leans on, in its clause or only in its sentence; without it. */
  leaning: { clause: 1.25, sentence: 1.1, missing: 0.85, mustMissing: 0.65 },
  /** Share of the second and further triggers of one frame in a clause. */
  further: [1, 0.4, 0.2, 0.1],
  /** Share of a trigger that stands behind the first word that opens a clause: who, which, because. */
  behind: 0.85,
  /** Share of a trigger that stands in the words of attribution and not in what is said. */
  outsideContent: 0.55,
  /** Share of a trigger in words that are demanded, criticized or supported: the stance is the claim. */
  underStance: { ask: 0.5, criticize: 0.6, support: 0.6, decline: 0.4 },
  /** What the verb of saying adds to a position. */
  say: {
    decline: 1.6,
    ask: 0.9,
    criticize: 0.85,
    accuse: 0.85,
    support: 0.8,
    deny: 0.75,
    warn: 0.6,
  },
  /** A speaker whose words hold no firm trigger takes a position: in direct speech, in other speech. */
  bareSpeech: { direct: 0.8, other: 0.25 },
  /** What the frame of the title adds to the same frame below. */
  title: 0.08,
  /** Precedence parts equals: per place in the order. */
  precedence: 0.004,
  /**
   * Where a sentence divides: words at least on either side, at a mere comma more; scores and borders
   * beyond which more says nothing.
   */
  division: { leastWords: 1.5, commaWords: 6, mostScore: 2.5, mostBorders: 6 },
  /** Words at the front of a clause that may join it to the one before: in which. */
  openingWords: 3,
  /** Characters of a subject that may stand before the `if` of its clause. */
  openingCharacters: 4,
  /** Topic: what shows that a sentence is about chips, their trade or export rules. */
  topic: {
    word: 1,
    weakWord: 0.5,
    goods: 1,
    broadGoods: 0.5,
    rule: 0.5,
    instrument: 1,
    product: 1.5,
    name: 0.5,
    most: 4,
  },
  /**
   * Ground: the mean topic of the sentences around (this many on each side) and that of the whole
   * text, half and half. Where it is at least `least` the text is about chips here, and a sentence
   * need not repeat it. Annotated pages lie at 0.9 and above as a whole, a gardening page at 0.25.
   * On such ground 15 % of the sentences without topic, trigger and speaker claim something, of
   * those with a trigger 57 % and more, of those with a speaker 67 %.
   */
  ground: { reach: 5, least: 0.3 },
  /**
   * Least share of sentences that name chips themselves (a strong word, goods, a product): below it
   * the text is about something else, and a sentence must show its topic alone.
   */
  core: 0.06,
  /** Least score of a trigger on such ground, and off it, where the sentence must show its topic. */
  accept: { onGround: 0.5, offGround: 0.9, topic: 1.5 },
  /** A sentence on such ground claims something even where no trigger is known, from this topic on. */
  fallback: { topic: 1 },
  /** Share of the score left to a sentence that speaks to its reader. */
  aside: 0.35,
  /** Strength: what each finding adds; the words of the usual evidence, that lengths are measured by. */
  confidence: {
    perScore: 0.2,
    mostScore: 2,
    actor: 0.12,
    object: 0.1,
    value: 0.06,
    speaker: 0.05,
    fallback: -0.15,
    usualWords: 15,
  },
  /** Units that measure how long, not how much: no amount but of a wait. */
  durations: ['days', 'weeks', 'months', 'years', 'hours', 'minutes', 'seconds'],
  /** Most tokens of a sentence that are read: what runs on longer is a list or a page without full stops. */
  longestSentence: 400,
  /** Tokens between a mark and its part (par l’administration Biden); characters, where marks follow. */
  markBefore: 3,
  markBehind: 5,
  /** Most tokens between a noun and the name in apposition to it: , in Dubai, */
  toApposition: 5,
  /** Most tokens before the trigger of a clause that shares the subject of the one before: and may soon */
  sharedOpening: 4,
  /** Most tokens between a trigger and an object that follows at once: turn to cheaper, home-grown X. */
  closeObject: 4,
  /** How far from the trigger a name may stand to be concerned, in UTF-16 units. */
  concernedUnits: 75,
  /**
   * Most characters between a trigger and an object without any mark: of annotated pages those within
   * are hit in 41 of 100 cases, those beyond in 29.
   */
  nearObject: 20,
  /** Characters between goods and the name behind them that makes them: processeurs de Nvidia. */
  brandGap: 4,
  /** Farther, in UTF-16 units, than anything stands from anything. */
  farAway: 1e9,
  /** Most fillers of one role. */
  fillers: 3,
  /** Most tokens between two names of one enumeration: a comma and an `and`. */
  enumerationGap: 2,
} as const
