import type { Filler } from '#model/claim'
import type { Frame } from '#model/frame'

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
const generalNouns: ReadonlySet<string> = new Set([
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

/** Whether a role is filled by such a noun only. */
export const isGeneral = ({ entity, name }: Filler): boolean =>
  entity === null && generalNouns.has(name)

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

/** People whose trade is to speak: beside a speaker they describe her and act in nothing. */
export const voices: ReadonlySet<string> = new Set([
  'analysts',
  'experts',
  'investors',
  'researchers',
  'sources',
  'spokespeople',
])

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

/** Ids of places that are states or unions of them: they act, cities and regions do not. */
export const nationalPlaces = /^(?:[a-z]{2}|europe|us-[a-z-]+)$/u
