import type { Amount } from '#model/claim'
import { datePartsOf } from '#text/edtf'

const signs: Readonly<Record<string, string>> = { USD: '$', EUR: '€', GBP: '£', JPY: '¥', TWD: 'NT$', HKD: 'HK$', AUD: 'A$', CAD: 'C$', SGD: 'S$' }

const names: Readonly<Record<string, string>> = {
  BRL: 'reais',
  CHF: 'Swiss francs',
  CNY: 'yuan',
  CZK: 'Czech crowns',
  DKK: 'Danish crowns',
  ILS: 'shekels',
  INR: 'rupees',
  KRW: 'won',
  MXN: 'pesos',
  MYR: 'ringgit',
  NOK: 'Norwegian crowns',
  PLN: 'zlotys',
  RUB: 'rubles',
  SEK: 'Swedish crowns',
  TRY: 'Turkish lira',
  UAH: 'hryvnias',
  VND: 'dong',
}

const magnitudes = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
] as const

/** Numbers below it have no word. */
const smallest = 1e6

const grouped = (value: number): string => {
  const text = String(value)
  if (text.length <= 3) return text
  const [whole = '', decimals] = text.split('.')
  const parted = whole.length > 3 ? whole.replaceAll(/\B(?=(?:\d{3})+$)/gu, ',') : whole
  return decimals === undefined ? parted : `${parted}.${decimals}`
}

/** 4.5 billion, 300,000, 15: never fewer digits than were given. */
export const figure = (value: number): string => {
  if (Math.abs(value) < smallest) return grouped(value)
  const [factor, word] = magnitudes.find(([least]) => Math.abs(value) >= least) ?? [1, '']
  const short = Number((value / factor).toFixed(3))
  return factor > 1 && Math.abs(short * factor - value) < 1 ? `${grouped(short)} ${word}` : grouped(value)
}

/** $4.5 billion, 6,999 yuan, 8%, 7 nm, 300,000. */
export const amount = ({ value, unit }: Pick<Amount, 'value' | 'unit'>): string | null => {
  const sign = signs[unit]
  if (sign !== undefined) return `${value < 0 ? '-' : ''}${sign}${figure(Math.abs(value))}`
  if (unit === '%') return `${grouped(value)}%`
  const name = names[unit] ?? unit
  return name === '' ? figure(value) : `${figure(value)} ${name}`
}

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']

/** EDTF seasons, quarters and halves, by their number in the place of the month. */
const parts: Readonly<Record<string, string>> = {
  '21': 'spring',
  '22': 'summer',
  '23': 'autumn',
  '24': 'winter',
  '33': 'the first quarter',
  '34': 'the second quarter',
  '35': 'the third quarter',
  '36': 'the fourth quarter',
  '37': 'early',
  '38': 'mid',
  '39': 'late',
  '40': 'the first half',
  '41': 'the second half',
}

const partOfYear = (part: string, year: string): string | null => {
  const name = parts[part]
  if (name === undefined) return null
  if (!year) return name.startsWith('the') ? name : null
  return name.startsWith('the') ? `${name} of ${year}` : `${name}${name === 'mid' ? '-' : ' '}${year}`
}

type Said = { readonly words: string; readonly preposition: string }

const single = (value: string): Said | null => {
  const parted = datePartsOf(value)
  if (!parted) return null
  const { year, month, day } = parted
  if (month === '') return year ? { words: year, preposition: 'in' } : null
  const name = months[Number(month) - 1]
  if (name === undefined) {
    const words = partOfYear(month, year)
    return words === null ? null : { words, preposition: 'in' }
  }
  if (day === '') return { words: year ? `${name} ${year}` : name, preposition: 'in' }
  return { words: year ? `${name} ${Number(day)}, ${year}` : `${name} ${Number(day)}`, preposition: 'on' }
}

const interval = (from: string, to: string, style: 'running' | 'bare'): string | null => {
  const [start, end] = [single(from)?.words, single(to)?.words]
  if (start && end) return style === 'running' ? `between ${start} and ${end}` : `${start}–${end}`
  if (start) return `since ${start}`
  return end ? `until ${end}` : null
}

/** in October 2023, on August 8, 2025, in the third quarter of 2024, since 2019. */
export const date = (value: string, style: 'running' | 'bare'): string | null => {
  const [from = '', to] = value.split('/')
  if (to !== undefined) return interval(from, to, style)
  const said = single(from)
  return said && (style === 'running' ? `${said.preposition} ${said.words}` : said.words)
}
