import type { Amount } from '#model/claim'
import { datePartsOf } from '#text/edtf'

// A figure and its unit hold together: no-break spaces.
const hold = '\u00A0'

const currencies: Readonly<Record<string, readonly [string, string]>> = {
  AUD: ['dólar australiano', 'dólares australianos'],
  BRL: ['real', 'reales'],
  CAD: ['dólar canadiense', 'dólares canadienses'],
  CHF: ['franco suizo', 'francos suizos'],
  CNY: ['yuan', 'yuanes'],
  CZK: ['corona checa', 'coronas checas'],
  DKK: ['corona danesa', 'coronas danesas'],
  EUR: ['euro', 'euros'],
  GBP: ['libra', 'libras'],
  HKD: ['dólar de Hong Kong', 'dólares de Hong Kong'],
  ILS: ['séquel', 'séqueles'],
  INR: ['rupia', 'rupias'],
  JPY: ['yen', 'yenes'],
  KRW: ['won', 'wones'],
  MXN: ['peso mexicano', 'pesos mexicanos'],
  MYR: ['ringit', 'ringits'],
  NOK: ['corona noruega', 'coronas noruegas'],
  PLN: ['esloti', 'eslotis'],
  RUB: ['rublo', 'rublos'],
  SEK: ['corona sueca', 'coronas suecas'],
  SGD: ['dólar de Singapur', 'dólares de Singapur'],
  TRY: ['lira turca', 'liras turcas'],
  TWD: ['dólar taiwanés', 'dólares taiwaneses'],
  UAH: ['grivna', 'grivnas'],
  USD: ['dólar', 'dólares'],
  VND: ['dong', 'dongs'],
}

type Unit = readonly [one: string, many: string, gender: 'm' | 'f']

const same = (word: string): Unit => [word, word, 'm']

/** Units by their English name. */
const units: Readonly<Record<string, Unit>> = {
  '': same(''),
  '%': same('%'),
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
  x: ['vez', 'veces', 'f'],
  card: ['tarjeta', 'tarjetas', 'f'],
  chip: ['chip', 'chips', 'm'],
  company: ['empresa', 'empresas', 'f'],
  day: ['día', 'días', 'm'],
  device: ['dispositivo', 'dispositivos', 'm'],
  die: ['chip', 'chips', 'm'],
  drone: ['dron', 'drones', 'm'],
  employee: ['empleado', 'empleados', 'm'],
  firm: ['empresa', 'empresas', 'f'],
  gigawatt: ['gigavatio', 'gigavatios', 'm'],
  gpu: ['GPU', 'GPU', 'f'],
  hour: ['hora', 'horas', 'f'],
  job: ['empleo', 'empleos', 'm'],
  kilogram: ['kilo', 'kilos', 'm'],
  licence: ['licencia', 'licencias', 'f'],
  license: ['licencia', 'licencias', 'f'],
  machine: ['máquina', 'máquinas', 'f'],
  megawatt: ['megavatio', 'megavatios', 'm'],
  month: ['mes', 'meses', 'm'],
  nanometer: ['nanómetro', 'nanómetros', 'm'],
  people: ['persona', 'personas', 'f'],
  person: ['persona', 'personas', 'f'],
  processor: ['procesador', 'procesadores', 'm'],
  product: ['producto', 'productos', 'm'],
  server: ['servidor', 'servidores', 'm'],
  smartphone: ['teléfono', 'teléfonos', 'm'],
  ton: ['tonelada', 'toneladas', 'f'],
  unit: ['unidad', 'unidades', 'f'],
  vehicle: ['vehículo', 'vehículos', 'm'],
  wafer: ['oblea', 'obleas', 'f'],
  week: ['semana', 'semanas', 'f'],
  worker: ['empleado', 'empleados', 'm'],
  year: ['año', 'años', 'm'],
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
export const genderOf = (unit: string): 'm' | 'f' => unitOf(unit)?.[2] ?? 'm'

const grouped = (value: number): string => {
  const [whole = '', decimals] = String(value).split('.')
  const parted = whole.length > 4 ? whole.replaceAll(/\B(?=(?:\d{3})+$)/gu, '.') : whole
  return decimals === undefined ? parted : `${parted},${decimals}`
}

const magnitudes = [
  [1e12, 'billón', 'billones'],
  [1e6, 'millón', 'millones'],
] as const

type Figure = { readonly words: string; readonly round: boolean }

/** 4500 millones, 300.000, 15: never fewer digits than were given; a billón is a million millions. */
const figure = (value: number): Figure => {
  const [factor, one, more] = magnitudes.find(([least]) => Math.abs(value) >= least) ?? [1, '', '']
  const short = Number((value / factor).toFixed(3))
  if (factor === 1 || Math.abs(short * factor - value) >= 1) return { words: grouped(value), round: false }
  return { words: `${grouped(short)}${hold}${short === 1 ? one : more}`, round: true }
}

/** 4500 millones de dólares, 6999 yuanes, 8 %, 7 nm; null for a unit without a Spanish name. */
export const amount = ({ value, unit }: Pick<Amount, 'value' | 'unit'>): string | null => {
  const [one, more] = currencies[unit] ?? unitOf(unit) ?? []
  if (one === undefined || more === undefined) return null
  const { words, round } = figure(value)
  const name = value === 1 ? one : more
  if (name === '') return words
  return round && name.length > 3 ? `${words} de ${name}` : `${words}${hold}${name}`
}

const months = ['enero', 'febrero', 'marzo', 'abril', 'mayo', 'junio', 'julio', 'agosto', 'septiembre', 'octubre', 'noviembre', 'diciembre']

/** EDTF seasons, quarters and halves: with and without preposition. */
const parts: Readonly<Record<string, readonly [running: string, bare: string]>> = {
  '21': ['en la primavera', 'primavera'],
  '22': ['en el verano', 'verano'],
  '23': ['en el otoño', 'otoño'],
  '24': ['en el invierno', 'invierno'],
  '33': ['en el primer trimestre', 'primer trimestre'],
  '34': ['en el segundo trimestre', 'segundo trimestre'],
  '35': ['en el tercer trimestre', 'tercer trimestre'],
  '36': ['en el cuarto trimestre', 'cuarto trimestre'],
  '37': ['a principios', 'principios'],
  '38': ['a mediados', 'mediados'],
  '39': ['a finales', 'finales'],
  '40': ['en el primer semestre', 'primer semestre'],
  '41': ['en el segundo semestre', 'segundo semestre'],
}

/** A date as it stands alone, behind its preposition, and behind desde, entre or hasta. */
type Said = { readonly words: string; readonly running: string; readonly known: string }

const partOfYear = (part: string, year: string): Said | null => {
  const [running, bare] = parts[part] ?? []
  if (running === undefined || bare === undefined || (!year && /^3[789]$/u.test(part))) return null
  const tail = year ? ` de ${year}` : ''
  return { words: `${bare}${tail}`, running: `${running}${tail}`, known: `${running.replace(/^(?:en|a) /u, '')}${tail}` }
}

const single = (value: string): Said | null => {
  const parted = datePartsOf(value)
  if (!parted) return null
  const { year, month, day } = parted
  if (month === '') return year ? { words: year, running: `en ${year}`, known: year } : null
  const name = months[Number(month) - 1]
  if (name === undefined) return partOfYear(month, year)
  const words = [day === '' ? '' : String(Number(day)), name, year].filter(Boolean).join(' de ')
  if (day === '') return { words, running: `en ${words}`, known: words }
  return { words, running: `el ${words}`, known: `el ${words}` }
}

const interval = (from: string, to: string, style: 'running' | 'bare'): string | null => {
  const [start, end] = [single(from), single(to)]
  if (start && end) return style === 'running' ? `entre ${start.known} y ${end.known}` : `${start.words} – ${end.words}`
  if (start) return `desde ${start.known}`
  return end ? `hasta ${end.known}` : null
}

/** En octubre de 2023, el 8 de agosto de 2025, en el tercer trimestre de 2024, desde 2019. */
export const date = (value: string, style: 'running' | 'bare'): string | null => {
  const [from = '', to] = value.split('/')
  if (to !== undefined) return interval(from, to, style)
  const said = single(from)
  return said && (style === 'running' ? said.running : said.words)
}
