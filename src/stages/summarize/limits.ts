import type { Frame } from '#model/frame'

/** Sentences of an extract when nobody asks for another number: what a reader takes in at a glance. */
export const extractSentences = 4

/** Fewer words than this (characters, in scripts without spaces: twice as many) is a fragment. */
export const leastWords = 5
export const leastCharacters = 10

/** A sentence longer than this many characters is a list or broken markup, no sentence to quote. */
export const longestSentence = 700

/**
 * Share of the title's words and entities that the first paragraph must hold for the text to count
 * as news told from the top. Source: `summ-dev` and own news pages; columns lie below 0.3.
 */
export const pyramidShare = 0.34

/**
 * What a sentence is worth, by the shape of the text. Position decides in news told from the top,
 * centrality elsewhere: one weight for all loses six points of ROUGE-2 on inverted pyramids.
 */
export const weights = {
  pyramid: { claims: 1, centrality: 0.75, position: 0.5, headline: 0.4 },
  open: { claims: 1, centrality: 1, position: 0.2, headline: 0.4 },
} as const

/** What a sentence is worth for its figures, and for its names up to so many of them. */
export const hardFacts = { figures: 0.25, names: 0.2, fullOfNames: 5 } as const

/** Sentences after which the worth of an early position has fallen to a third. */
export const positionReach = 5

/** Likeness (cosine of TF-IDF) that makes a sentence say nothing new, and what likeness costs. */
export const sameSentence = 0.6
export const redundancyCost = 0.7

/** What a second sentence of one paragraph costs: a paragraph is one thought. */
export const sameParagraphCost = 0.35

/** What a claim tells by what it names: shares of 1, summed, at most `most`. */
export const substance = {
  claim: 0.25,
  role: 0.1,
  amount: 0.15,
  speaker: 0.15,
  date: 0.1,
  most: 0.95,
} as const

/** Names in one role of a sentence: more than three make a list, not a sentence. */
export const mostInRole = 3

/** Units (English names, as in `Amount.unit`) that measure; all others count pieces. */
export const measureUnits: ReadonlySet<string> = new Set([
  'nm',
  'mm',
  'GB',
  'MB',
  'TB',
  'GB/s',
  'TB/s',
  'GHz',
  'MHz',
  'TOPS',
  'TFLOPS',
  'W',
  'MW',
  'GW',
  'x',
  'fold',
  'nanometer',
  'nanometers',
  'time',
  'times',
  'day',
  'days',
  'week',
  'weeks',
  'month',
  'months',
  'year',
  'years',
])

/** A quotation shorter than this many characters is a word put in marks, longer no longer short. */
export const shortestQuote = 15
export const longestQuote = 160

/** Sentences of a gist, and claims it may tell in them where some share a sentence. */
export const mostSentences = 8
export const mostMessages = 11
/** Claims of one predicate among them. */
export const mostAlike = 2

/** What each further message of the same predicate, frame or part of the gist costs. */
export const crowding = { predicate: 0.25, frame: 0.08, section: 0.06 } as const

/** What makes a claim worth a sentence, beside what it tells: where it stands, how often it is said. */
export const planWeights = {
  place: 0.3,
  repeated: 0.15,
  head: 0.3,
  title: 0.4,
  checkworthy: 0.2,
  vague: 0.3,
  doubt: 0.12,
} as const

/** A sentence made of two is no longer than this many characters. */
export const longestJoined = 220

/** Units of an amount that count pieces of whatever the claim is about. */
export const pieceUnits: ReadonlySet<string> = new Set(['', 'unit', 'units', 'piece', 'pieces'])

/** Goods (by the names of the knowledge base) that hardware is converted into. */
export const outcomes: ReadonlySet<string> = new Set([
  'AI accelerators',
  'AI chips',
  'AI processors',
  'AI servers',
  'AI systems',
])

/** Rules that the words of every sentence of a frame imply; a bill is what proposes a measure. */
const measures: ReadonlySet<string> = new Set(['bill', 'export controls'])
export const impliedBy: { readonly [F in Frame]?: ReadonlySet<string> } = {
  control: measures,
  easing: measures,
  retaliation: new Set(['countermeasures']),
}

/** Nouns too general to say anything without a name beside them. */
export const generalNouns: ReadonlySet<string> = new Set([
  'buyers',
  'chips',
  'companies',
  'components',
  'customers',
  'distributors',
  'employees',
  'engineers',
  'factories',
  'intermediaries',
  'investors',
  'processors',
  'products',
  'subsidiaries',
  'suppliers',
  'tech companies',
])

/** Groups of people who act for a state: they impose, charge and fine, as agencies do. */
export const authorities: ReadonlySet<string> = new Set([
  'allies',
  'customs-officers',
  'governments',
  'lawmakers',
  'officials',
  'prosecutors',
  'regulators',
  'us-officials',
])

/** How far around a name its owner's trade and house are looked for: characters, then words. */
export const introduction = { reach: 110, roleWords: 5, houseWords: 7 } as const

/** A claim less sure than this (0–1) is told in the list of claims only, not in the gist. */
export const leastConfidence = 0.7

/** People whose trade is to speak: beside a speaker they describe her and act in nothing. */
export const voices: ReadonlySet<string> = new Set([
  'analysts',
  'experts',
  'investors',
  'researchers',
  'sources',
  'spokespeople',
])

/** A price (in any currency) under this is a rate, and its `per hour` is not in the claim. */
export const leastPrice = 20

/** Characters between a name and goods (`Nvidia chips`, `chips from Nvidia`) that make it their brand. */
export const besideGoods = 7

/** Claims, in the order of the text, that a gist looks at: a page has no more, an attack may. */
export const mostConsidered = 400

/**
 * Groups that are somebody: of one country, or with one task. All others (companies, foundries,
 * engineers …) are as often a word nearby as the one who acts: of the gist sentences with such a
 * party the annotators signed 39 %, of those with a named one 73 %.
 */
export const particularGroups: ReadonlySet<string> = new Set([
  'Chinese buyers',
  'Chinese chip makers',
  'Chinese companies',
  'Chinese customers',
  'Chinese military',
  'Chinese tech companies',
  'US companies',
  'US officials',
  'customs officers',
  'foreign companies',
  'front companies',
  'governments',
  'lawmakers',
  'prosecutors',
  'regulators',
  'smugglers',
  'state-owned companies',
])

/** Groups of a country (noun id → place id): where a text says `Chinese firms`, the country did nothing. */
export const nationalGroups: Readonly<Record<string, string>> = {
  'chinese-buyers': 'cn',
  'chinese-chip-makers': 'cn',
  'chinese-companies': 'cn',
  'chinese-customers': 'cn',
  'chinese-military': 'cn',
  'chinese-tech-companies': 'cn',
  'us-companies': 'us',
}

/** Units of an amount that count people, houses and papers: nobody makes or sells them. */
export const noGoods: ReadonlySet<string> = new Set([
  'company',
  'companies',
  'country',
  'countries',
  'employee',
  'employees',
  'entity',
  'entities',
  'firm',
  'firms',
  'job',
  'jobs',
  'licence',
  'licences',
  'license',
  'licenses',
  'people',
  'person',
  'worker',
  'workers',
])

/** A bare number between these, as a count of things, is as a rule a year. */
export const likelyYears = { first: 1990, last: 2040 } as const
