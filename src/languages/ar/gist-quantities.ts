import type { Amount } from '#model/claim'
import { datePartsOf } from '#text/edtf'

/** What is counted: one of it (behind 100, 1,000 and broken numbers), three to ten, eleven to 99. */
type Counted = readonly [one: string, few: string, many: string]

const currencies: Readonly<Record<string, Counted>> = {
  AUD: ['دولار أسترالي', 'دولارات أسترالية', 'دولاراً أسترالياً'],
  BRL: ['ريال برازيلي', 'ريالات برازيلية', 'ريالاً برازيلياً'],
  CAD: ['دولار كندي', 'دولارات كندية', 'دولاراً كندياً'],
  CHF: ['فرنك سويسري', 'فرنكات سويسرية', 'فرنكاً سويسرياً'],
  CNY: ['يوان', 'يوانات', 'يواناً'],
  CZK: ['كرونة تشيكية', 'كرونات تشيكية', 'كرونة تشيكية'],
  DKK: ['كرونة دنماركية', 'كرونات دنماركية', 'كرونة دنماركية'],
  EUR: ['يورو', 'يورو', 'يورو'],
  GBP: ['جنيه إسترليني', 'جنيهات إسترلينية', 'جنيهاً إسترلينياً'],
  HKD: ['دولار هونغ كونغ', 'دولارات هونغ كونغ', 'دولار هونغ كونغ'],
  ILS: ['شيكل', 'شواكل', 'شيكلاً'],
  INR: ['روبية', 'روبيات', 'روبية'],
  JPY: ['ين', 'ينات', 'يناً'],
  KRW: ['وون', 'وونات', 'وون'],
  MXN: ['بيزو', 'بيزوات', 'بيزو'],
  MYR: ['رينغيت', 'رينغيت', 'رينغيت'],
  NOK: ['كرونة نرويجية', 'كرونات نرويجية', 'كرونة نرويجية'],
  PLN: ['زلوتي', 'زلوتيات', 'زلوتي'],
  RUB: ['روبل', 'روبلات', 'روبلاً'],
  SEK: ['كرونة سويدية', 'كرونات سويدية', 'كرونة سويدية'],
  SGD: ['دولار سنغافوري', 'دولارات سنغافورية', 'دولاراً سنغافورياً'],
  TRY: ['ليرة تركية', 'ليرات تركية', 'ليرة تركية'],
  TWD: ['دولار تايواني', 'دولارات تايوانية', 'دولاراً تايوانياً'],
  UAH: ['هريفنيا', 'هريفنيا', 'هريفنيا'],
  USD: ['دولار', 'دولارات', 'دولاراً'],
  VND: ['دونغ', 'دونغ', 'دونغ'],
}

/** Units by their English name. */
const units: Readonly<Record<string, Counted>> = {
  '': ['', '', ''],
  GB: ['غيغابايت', 'غيغابايت', 'غيغابايت'],
  'GB/s': ['غيغابايت في الثانية', 'غيغابايت في الثانية', 'غيغابايت في الثانية'],
  GHz: ['غيغاهرتز', 'غيغاهرتز', 'غيغاهرتز'],
  GW: ['غيغاواط', 'غيغاواط', 'غيغاواط'],
  MB: ['ميغابايت', 'ميغابايت', 'ميغابايت'],
  MHz: ['ميغاهرتز', 'ميغاهرتز', 'ميغاهرتز'],
  MW: ['ميغاواط', 'ميغاواط', 'ميغاواط'],
  TB: ['تيرابايت', 'تيرابايت', 'تيرابايت'],
  'TB/s': ['تيرابايت في الثانية', 'تيرابايت في الثانية', 'تيرابايت في الثانية'],
  TFLOPS: ['تيرافلوب', 'تيرافلوب', 'تيرافلوب'],
  TOPS: ['تريليون عملية في الثانية', 'تريليون عملية في الثانية', 'تريليون عملية في الثانية'],
  W: ['واط', 'واط', 'واط'],
  day: ['يوم', 'أيام', 'يوماً'],
  employee: ['موظف', 'موظفين', 'موظفاً'],
  fold: ['مرة', 'مرات', 'مرة'],
  gigawatt: ['غيغاواط', 'غيغاواط', 'غيغاواط'],
  hour: ['ساعة', 'ساعات', 'ساعة'],
  job: ['وظيفة', 'وظائف', 'وظيفة'],
  kilogram: ['كيلوغرام', 'كيلوغرامات', 'كيلوغراماً'],
  megawatt: ['ميغاواط', 'ميغاواط', 'ميغاواط'],
  mm: ['مليمتر', 'مليمترات', 'مليمتراً'],
  month: ['شهر', 'أشهر', 'شهراً'],
  nanometer: ['نانومتر', 'نانومترات', 'نانومتراً'],
  nm: ['نانومتر', 'نانومترات', 'نانومتراً'],
  people: ['شخص', 'أشخاص', 'شخصاً'],
  person: ['شخص', 'أشخاص', 'شخصاً'],
  time: ['مرة', 'مرات', 'مرة'],
  times: ['مرة', 'مرات', 'مرة'],
  ton: ['طن', 'أطنان', 'طناً'],
  unit: ['وحدة', 'وحدات', 'وحدة'],
  week: ['أسبوع', 'أسابيع', 'أسبوعاً'],
  worker: ['عامل', 'عمال', 'عاملاً'],
  x: ['مرة', 'مرات', 'مرة'],
  year: ['عام', 'أعوام', 'عاماً'],
}

/** Things that are counted. */
const things: Readonly<Record<string, Counted>> = {
  card: ['بطاقة', 'بطاقات', 'بطاقة'],
  chip: ['رقاقة', 'رقائق', 'رقاقة'],
  company: ['شركة', 'شركات', 'شركة'],
  device: ['جهاز', 'أجهزة', 'جهازاً'],
  die: ['رقاقة', 'رقائق', 'رقاقة'],
  drone: ['طائرة مسيرة', 'طائرات مسيرة', 'طائرة مسيرة'],
  firm: ['شركة', 'شركات', 'شركة'],
  gpu: ['معالج رسومي', 'معالجات رسومية', 'معالجاً رسومياً'],
  licence: ['رخصة', 'رخص', 'رخصة'],
  license: ['رخصة', 'رخص', 'رخصة'],
  machine: ['آلة', 'آلات', 'آلة'],
  processor: ['معالج', 'معالجات', 'معالجاً'],
  product: ['منتج', 'منتجات', 'منتجاً'],
  server: ['خادم', 'خوادم', 'خادماً'],
  smartphone: ['هاتف ذكي', 'هواتف ذكية', 'هاتفاً ذكياً'],
  vehicle: ['مركبة', 'مركبات', 'مركبة'],
  wafer: ['رقيقة سيليكون', 'رقائق سيليكون', 'رقيقة سيليكون'],
}

const singularOf = (unit: string): string => (unit in units || unit in things ? unit : unit.replace(/ies$/u, 'y').replace(/s$/u, ''))

/** The form of what is counted behind a figure: 3 أيام, 11 يوماً, 100 يوم; behind a round word: ألف يوم. */
export const behind = (figure: string, [one, few, many]: Counted): string => {
  if (!/^[\d,]+$/u.test(figure)) return one
  const last = Number(figure.replaceAll(',', '')) % 100
  if (last >= 3 && last <= 10) return few
  return last >= 11 ? many : one
}

/** Round words, and two of them in front of what is counted. */
const magnitudes: readonly (readonly [least: number, words: Counted, two: string])[] = [
  [1e12, ['تريليون', 'تريليونات', 'تريليون'], 'تريليوني'],
  [1e9, ['مليار', 'مليارات', 'مليار'], 'ملياري'],
  [1e6, ['مليون', 'ملايين', 'مليون'], 'مليوني'],
  [1e4, ['ألف', 'آلاف', 'ألف'], 'ألفي'],
]

const grouped = (value: number): string => {
  const [whole = '', decimals] = String(value).split('.')
  const parted = whole.replaceAll(/\B(?=(?:\d{3})+$)/gu, ',')
  return decimals === undefined ? parted : `${parted}.${decimals}`
}

/** 4.5 مليار, 300 ألف, مليار, 6,999: never fewer digits than were given. */
const figure = (value: number): string => {
  const [least, words, two] = magnitudes.find(([smallest]) => Math.abs(value) >= smallest) ?? []
  if (least === undefined || words === undefined || two === undefined) return grouped(value)
  const factor = least === 1e4 ? 1e3 : least
  const short = Number((value / factor).toFixed(4))
  if (Math.abs(short * factor - value) >= 1 || (factor === 1e3 && !Number.isInteger(short))) return grouped(value)
  if (short === 1) return words[0]
  return short === 2 ? two : `${grouped(short)} ${behind(grouped(short), words)}`
}

/** 4.5 مليار دولار, 8%, 7 نانومترات, 300 ألف; null for a unit without an Arabic name. */
export const amount = ({ value, unit }: Pick<Amount, 'value' | 'unit'>): string | null => {
  if (unit === '%') return `${grouped(value)}%`
  const names = currencies[unit] ?? units[singularOf(unit)]
  if (!names) return null
  const written = figure(value)
  return `${written} ${behind(written, names)}`.trim()
}

/** 40 آلة; null for what has no Arabic name. */
export const countedThing = ({ value, unit }: Pick<Amount, 'value' | 'unit'>): string | null => {
  const names = things[singularOf(unit)]
  if (!names) return null
  const written = figure(value)
  return `${written} ${behind(written, names)}`
}

const months = ['يناير', 'فبراير', 'مارس', 'أبريل', 'مايو', 'يونيو', 'يوليو', 'أغسطس', 'سبتمبر', 'أكتوبر', 'نوفمبر', 'ديسمبر']

/** EDTF seasons, quarters and halves, by their number in the place of the month; `من` before a year. */
const parts: Readonly<Record<string, string>> = {
  '21': 'ربيع',
  '22': 'صيف',
  '23': 'خريف',
  '24': 'شتاء',
  '33': 'الربع الأول من',
  '34': 'الربع الثاني من',
  '35': 'الربع الثالث من',
  '36': 'الربع الرابع من',
  '37': 'مطلع',
  '38': 'منتصف',
  '39': 'أواخر',
  '40': 'النصف الأول من',
  '41': 'النصف الثاني من',
}

const partOfYear = (part: string, year: string): string | null => {
  const name = parts[part]
  if (name === undefined) return null
  if (year) return `${name} ${year}`
  return name.endsWith(' من') ? name.slice(0, -' من'.length) : null
}

type Said = { readonly words: string; readonly running: string }

const single = (value: string): Said | null => {
  const parts = datePartsOf(value)
  if (!parts) return null
  const { year, month, day } = parts
  if (!month) return year ? { words: year, running: `في عام ${year}` } : null
  const name = months[Number(month) - 1]
  const words = name === undefined ? partOfYear(month, year) : [day && String(Number(day)), name, year].filter(Boolean).join(' ')
  return words === null ? null : { words, running: `في ${words}` }
}

const interval = (from: string, to: string): string | null => {
  const [start, end] = [single(from)?.words, single(to)?.words]
  if (start && end) return `بين ${start} و${end}`
  if (start) return `منذ ${start}`
  return end ? `حتى ${end}` : null
}

/** في أكتوبر 2023, في 8 أغسطس 2025, في الربع الثالث من 2024, منذ 2019. */
export const date = (value: string, style: 'running' | 'bare'): string | null => {
  const [from = '', to] = value.split('/')
  if (to !== undefined) return interval(from, to)
  const said = single(from)
  return said && (style === 'running' ? said.running : said.words)
}
