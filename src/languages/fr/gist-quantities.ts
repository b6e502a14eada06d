import type { Amount } from '#model/claim'
import { datePartsOf } from '#text/edtf'

// A figure and its unit, and the groups of a figure, hold together: no-break spaces.
const wide = '\u00A0'
const narrow = '\u202F'

const currencies: Readonly<Record<string, readonly [string, string]>> = {
  AUD: ['dollar australien', 'dollars australiens'],
  BRL: ['real', 'reais'],
  CAD: ['dollar canadien', 'dollars canadiens'],
  CHF: ['franc suisse', 'francs suisses'],
  CNY: ['yuan', 'yuans'],
  CZK: ['couronne tchèque', 'couronnes tchèques'],
  DKK: ['couronne danoise', 'couronnes danoises'],
  EUR: ['euro', 'euros'],
  GBP: ['livre sterling', 'livres sterling'],
  HKD: ['dollar de Hong Kong', 'dollars de Hong Kong'],
  ILS: ['shekel', 'shekels'],
  INR: ['roupie', 'roupies'],
  JPY: ['yen', 'yens'],
  KRW: ['won', 'wons'],
  MXN: ['peso', 'pesos'],
  MYR: ['ringgit', 'ringgits'],
  NOK: ['couronne norvégienne', 'couronnes norvégiennes'],
  PLN: ['zloty', 'zlotys'],
  RUB: ['rouble', 'roubles'],
  SEK: ['couronne suédoise', 'couronnes suédoises'],
  SGD: ['dollar de Singapour', 'dollars de Singapour'],
  TRY: ['livre turque', 'livres turques'],
  TWD: ['dollar taïwanais', 'dollars taïwanais'],
  UAH: ['hryvnia', 'hryvnias'],
  USD: ['dollar', 'dollars'],
  VND: ['dong', 'dongs'],
}

/** Units by their English name. */
const units: Readonly<Record<string, readonly [string, string]>> = {
  '': ['', ''],
  GB: ['Go', 'Go'],
  'GB/s': ['Go/s', 'Go/s'],
  GHz: ['GHz', 'GHz'],
  GW: ['GW', 'GW'],
  MB: ['Mo', 'Mo'],
  MHz: ['MHz', 'MHz'],
  MW: ['MW', 'MW'],
  TB: ['To', 'To'],
  'TB/s': ['To/s', 'To/s'],
  TOPS: ['TOPS', 'TOPS'],
  TFLOPS: ['TFLOPS', 'TFLOPS'],
  W: ['W', 'W'],
  nm: ['nm', 'nm'],
  mm: ['mm', 'mm'],
  x: ['fois', 'fois'],
  card: ['carte', 'cartes'],
  chip: ['puce', 'puces'],
  device: ['appareil', 'appareils'],
  die: ['puce', 'puces'],
  drone: ['drone', 'drones'],
  firm: ['entreprise', 'entreprises'],
  gpu: ['GPU', 'GPU'],
  license: ['licence', 'licences'],
  licence: ['licence', 'licences'],
  processor: ['processeur', 'processeurs'],
  product: ['produit', 'produits'],
  smartphone: ['smartphone', 'smartphones'],
  vehicle: ['véhicule', 'véhicules'],
  worker: ['salarié', 'salariés'],
  company: ['entreprise', 'entreprises'],
  day: ['jour', 'jours'],
  employee: ['salarié', 'salariés'],
  gigawatt: ['gigawatt', 'gigawatts'],
  hour: ['heure', 'heures'],
  job: ['emploi', 'emplois'],
  kilogram: ['kilo', 'kilos'],
  machine: ['machine', 'machines'],
  megawatt: ['mégawatt', 'mégawatts'],
  month: ['mois', 'mois'],
  nanometer: ['nanomètre', 'nanomètres'],
  people: ['personne', 'personnes'],
  person: ['personne', 'personnes'],
  server: ['serveur', 'serveurs'],
  ton: ['tonne', 'tonnes'],
  unit: ['unité', 'unités'],
  wafer: ['plaquette', 'plaquettes'],
  week: ['semaine', 'semaines'],
  year: ['an', 'ans'],
}

const magnitudes = [
  [1e12, 'billion'],
  [1e9, 'milliard'],
  [1e6, 'million'],
] as const

const grouped = (value: number): string => {
  const [whole = '', decimals] = String(value).split('.')
  const parted = whole.replaceAll(/\B(?=(?:\d{3})+$)/gu, narrow)
  return decimals === undefined ? parted : `${parted},${decimals}`
}

type Figure = { readonly words: string; readonly round: boolean }

const figure = (value: number): Figure => {
  const [factor, word] = magnitudes.find(([least]) => Math.abs(value) >= least) ?? [1, '']
  const short = Number((value / factor).toFixed(3))
  if (factor === 1 || Math.abs(short * factor - value) >= 1) return { words: grouped(value), round: false }
  return { words: `${grouped(short)}${wide}${word}${Math.abs(short) >= 2 ? 's' : ''}`, round: true }
}

const singularOf = (unit: string): string => (unit in units ? unit : unit.replace(/ies$/u, 'y').replace(/s$/u, ''))

const feminine: ReadonlySet<string> = new Set(['card', 'chip', 'company', 'die', 'firm', 'licence', 'license', 'hour', 'machine', 'person', 'people', 'ton', 'unit', 'wafer', 'week'])

/** The gender of a unit by its English name. */
export const genderOf = (unit: string): 'm' | 'f' => (feminine.has(singularOf(unit)) ? 'f' : 'm')

/** 4,5 milliards de dollars, 6 999 yuans, 8 %, 7 nm, 300 000; null for a unit without a French name. */
export const amount = ({ value, unit }: Pick<Amount, 'value' | 'unit'>): string | null => {
  if (unit === '%') return `${grouped(value)}${wide}%`
  const names = currencies[unit] ?? units[singularOf(unit)]
  if (!names) return null
  const { words, round } = figure(value)
  const name = Math.abs(value) >= 2 ? names[1] : names[0]
  if (name === '') return words
  if (!round) return `${words}${wide}${name}`
  return /^[aeiouéè]/u.test(name) ? `${words} d’${name}` : `${words} de ${name}`
}

const months = ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre']

/** EDTF seasons, quarters and halves: with and without preposition. */
const parts: Readonly<Record<string, readonly [string, string]>> = {
  '21': ['au printemps', 'printemps'],
  '22': ['à l’été', 'été'],
  '23': ['à l’automne', 'automne'],
  '24': ['à l’hiver', 'hiver'],
  '33': ['au premier trimestre', 'premier trimestre'],
  '34': ['au deuxième trimestre', 'deuxième trimestre'],
  '35': ['au troisième trimestre', 'troisième trimestre'],
  '36': ['au quatrième trimestre', 'quatrième trimestre'],
  '37': ['début', 'début'],
  '38': ['mi-', 'mi-'],
  '39': ['fin', 'fin'],
  '40': ['au premier semestre', 'premier semestre'],
  '41': ['au second semestre', 'second semestre'],
}

type Said = { readonly words: string; readonly running: string }

const partOfYear = (part: string, year: string): Said | null => {
  const [running, words] = parts[part] ?? []
  if (running === undefined || words === undefined || (!year && Number(part) >= 37 && Number(part) <= 39)) return null
  const tail = year && !words.endsWith('-') ? ` ${year}` : year
  return { words: `${words}${tail}`, running: `${running}${tail}` }
}

const single = (value: string): Said | null => {
  const parted = datePartsOf(value)
  if (!parted) return null
  const { year, month, day } = parted
  if (month === '') return year ? { words: year, running: `en ${year}` } : null
  const name = months[Number(month) - 1]
  if (name === undefined) return partOfYear(month, year)
  if (day === '') {
    const words = [name, year].filter(Boolean).join(' ')
    return { words, running: `en ${words}` }
  }
  const number = Number(day) === 1 ? '1er' : String(Number(day))
  const words = [number, name, year].filter(Boolean).join(' ')
  return { words, running: `le ${words}` }
}

const interval = (from: string, to: string, style: 'running' | 'bare'): string | null => {
  const [start, end] = [single(from), single(to)]
  if (start && end) return style === 'running' ? `entre ${start.words} et ${end.words}` : `${start.words} – ${end.words}`
  if (start) return `depuis ${start.running.startsWith('le ') ? start.running : start.words}`
  return end ? `jusqu’${end.running.startsWith('le ') ? `au ${end.words}` : /^[aeiou]/u.test(end.words) ? `à ${end.words}` : `en ${end.words}`}` : null
}

/** en octobre 2023, le 8 août 2025, au troisième trimestre 2024, depuis 2019. */
export const date = (value: string, style: 'running' | 'bare'): string | null => {
  const [from = '', to] = value.split('/')
  if (to !== undefined) return interval(from, to, style)
  const said = single(from)
  return said && (style === 'running' ? said.running : said.words)
}
