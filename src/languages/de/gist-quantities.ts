import type { Amount } from '#model/claim'
import { datePartsOf } from '#text/edtf'

const currencies: Readonly<Record<string, string>> = {
  AUD: 'australische Dollar',
  BRL: 'Real',
  CAD: 'kanadische Dollar',
  CHF: 'Schweizer Franken',
  CNY: 'Yuan',
  CZK: 'tschechische Kronen',
  DKK: 'dänische Kronen',
  EUR: 'Euro',
  GBP: 'Pfund',
  HKD: 'Hongkong-Dollar',
  ILS: 'Schekel',
  INR: 'Rupien',
  JPY: 'Yen',
  KRW: 'Won',
  MXN: 'mexikanische Pesos',
  MYR: 'Ringgit',
  NOK: 'norwegische Kronen',
  PLN: 'Zloty',
  RUB: 'Rubel',
  SEK: 'schwedische Kronen',
  SGD: 'Singapur-Dollar',
  TRY: 'türkische Lira',
  TWD: 'Taiwan-Dollar',
  UAH: 'Hrywnja',
  USD: 'Dollar',
  VND: 'Dong',
}

type Unit = readonly [one: string, many: string, gender: 'm' | 'f' | 'n']

const same = (word: string): Unit => [word, word, 'n']

/** Units by their English name. */
const units: Readonly<Record<string, Unit>> = {
  '': same(''),
  '%': same('Prozent'),
  GB: same('GB'),
  'GB/s': same('GB/s'),
  GHz: same('GHz'),
  GW: same('GW'),
  MB: same('MB'),
  MHz: same('MHz'),
  MW: same('MW'),
  TB: same('TB'),
  'TB/s': same('TB/s'),
  TFLOPS: same('TFLOPS'),
  TOPS: same('TOPS'),
  W: same('W'),
  mm: same('mm'),
  nm: same('nm'),
  x: ['Mal', 'Mal', 'n'],
  card: ['Karte', 'Karten', 'f'],
  chip: ['Chip', 'Chips', 'm'],
  company: ['Unternehmen', 'Unternehmen', 'n'],
  day: ['Tag', 'Tage', 'm'],
  device: ['Gerät', 'Geräte', 'n'],
  die: ['Chip', 'Chips', 'm'],
  drone: ['Drohne', 'Drohnen', 'f'],
  employee: ['Beschäftigter', 'Beschäftigte', 'm'],
  firm: ['Unternehmen', 'Unternehmen', 'n'],
  gigawatt: ['Gigawatt', 'Gigawatt', 'n'],
  gpu: ['GPU', 'GPUs', 'f'],
  hour: ['Stunde', 'Stunden', 'f'],
  job: ['Arbeitsplatz', 'Arbeitsplätze', 'm'],
  kilogram: ['Kilogramm', 'Kilogramm', 'n'],
  licence: ['Lizenz', 'Lizenzen', 'f'],
  license: ['Lizenz', 'Lizenzen', 'f'],
  machine: ['Maschine', 'Maschinen', 'f'],
  megawatt: ['Megawatt', 'Megawatt', 'n'],
  month: ['Monat', 'Monate', 'm'],
  nanometer: ['Nanometer', 'Nanometer', 'm'],
  people: ['Person', 'Menschen', 'm'],
  person: ['Person', 'Menschen', 'm'],
  processor: ['Prozessor', 'Prozessoren', 'm'],
  product: ['Produkt', 'Produkte', 'n'],
  server: ['Server', 'Server', 'm'],
  smartphone: ['Smartphone', 'Smartphones', 'n'],
  ton: ['Tonne', 'Tonnen', 'f'],
  unit: ['Stück', 'Stück', 'n'],
  vehicle: ['Fahrzeug', 'Fahrzeuge', 'n'],
  wafer: ['Wafer', 'Wafer', 'm'],
  week: ['Woche', 'Wochen', 'f'],
  worker: ['Beschäftigter', 'Beschäftigte', 'm'],
  year: ['Jahr', 'Jahre', 'n'],
}

const singularOf = (unit: string): string => (unit in units ? unit : unit.replace(/ies$/u, 'y').replace(/s$/u, ''))

const unitOf = (unit: string): Unit | undefined =>
  units[singularOf(unit)] ??
  units[
    unit
      .slice(unit.lastIndexOf(' ') + 1)
      .replace(/s$/u, '')
      .toLowerCase()
  ]

/** The gender of a unit that is counted. */
export const genderOf = (unit: string): 'm' | 'f' | 'n' => unitOf(unit)?.[2] ?? 'n'

const magnitudes = [
  [1e12, 'Billion', 'Billionen'],
  [1e9, 'Milliarde', 'Milliarden'],
  [1e6, 'Million', 'Millionen'],
] as const

// A figure and what it counts hold together: no-break spaces.
const hold = '\u00A0'

const grouped = (value: number): string => {
  const [whole = '', decimals] = String(value).split('.')
  const parted = whole.length > 4 ? whole.replaceAll(/\B(?=(?:\d{3})+$)/gu, '.') : whole
  return decimals === undefined ? parted : `${parted},${decimals}`
}

/** 4,5 Milliarden, 300.000, 15: never fewer digits than were given. */
export const figure = (value: number): string => {
  const [factor, one, many] = magnitudes.find(([least]) => Math.abs(value) >= least) ?? [1, '', '']
  const short = Number((value / factor).toFixed(3))
  if (factor === 1 || Math.abs(short * factor - value) >= 1) return grouped(value)
  return `${grouped(short)}${hold}${short === 1 ? one : many}`
}

/** 4,5 Milliarden Dollar, 6999 Yuan, 8 Prozent, 7 nm; null for a unit without a German name. */
export const amount = ({ value, unit }: Pick<Amount, 'value' | 'unit'>): string | null => {
  const currency = currencies[unit]
  if (currency !== undefined) return `${figure(value)}${hold}${currency}`
  const [one, many] = unitOf(unit) ?? []
  if (one === undefined || many === undefined) return null
  return [figure(value), value === 1 ? one : many].filter(Boolean).join(hold)
}

const months = ['Januar', 'Februar', 'März', 'April', 'Mai', 'Juni', 'Juli', 'August', 'September', 'Oktober', 'November', 'Dezember']

/** EDTF seasons, quarters and halves: with and without preposition. */
const parts: Readonly<Record<string, readonly [running: string, bare: string]>> = {
  '21': ['im Frühjahr', 'Frühjahr'],
  '22': ['im Sommer', 'Sommer'],
  '23': ['im Herbst', 'Herbst'],
  '24': ['im Winter', 'Winter'],
  '33': ['im ersten Quartal', 'erstes Quartal'],
  '34': ['im zweiten Quartal', 'zweites Quartal'],
  '35': ['im dritten Quartal', 'drittes Quartal'],
  '36': ['im vierten Quartal', 'viertes Quartal'],
  '37': ['Anfang', 'Anfang'],
  '38': ['Mitte', 'Mitte'],
  '39': ['Ende', 'Ende'],
  '40': ['im ersten Halbjahr', 'erstes Halbjahr'],
  '41': ['im zweiten Halbjahr', 'zweites Halbjahr'],
}

/** A date as it stands alone, behind its preposition, and behind seit, zwischen or bis. */
type Said = { readonly words: string; readonly running: string; readonly dative: string; readonly until: string }

const partOfYear = (part: string, year: string): Said | null => {
  const [running, bare] = parts[part] ?? []
  if (running === undefined || bare === undefined || (!year && /^3[789]$/u.test(part))) return null
  const tail = year ? ` ${year}` : ''
  const dative = `${running.replace(/^im /u, 'dem ')}${tail}`
  return { words: `${bare}${tail}`, running: `${running}${tail}`, dative, until: running.startsWith('im ') ? `zum ${running.slice('im '.length)}${tail}` : dative }
}

const single = (value: string): Said | null => {
  const parted = datePartsOf(value)
  if (!parted) return null
  const { year, month, day } = parted
  if (month === '') return year ? { words: year, running: `im Jahr ${year}`, dative: year, until: year } : null
  const name = months[Number(month) - 1]
  if (name === undefined) return partOfYear(month, year)
  if (day === '') {
    const words = [name, year].filter(Boolean).join(' ')
    return { words, running: `im ${words}`, dative: words, until: words }
  }
  const words = [`${Number(day)}.`, name, year].filter(Boolean).join(' ')
  return { words, running: `am ${words}`, dative: `dem ${words}`, until: `zum ${words}` }
}

const interval = (from: string, to: string, style: 'running' | 'bare'): string | null => {
  const [start, end] = [single(from), single(to)]
  if (start && end) return style === 'running' ? `zwischen ${start.dative} und ${end.dative}` : `${start.words} – ${end.words}`
  if (start) return `seit ${start.dative}`
  return end ? `bis ${end.until}` : null
}

/** Im Oktober 2023, am 8. August 2025, im dritten Quartal 2024, seit 2019. */
export const date = (value: string, style: 'running' | 'bare'): string | null => {
  const [from = '', to] = value.split('/')
  if (to !== undefined) return interval(from, to, style)
  const said = single(from)
  return said && (style === 'running' ? said.running : said.words)
}
