import type { Amount } from '#model/claim'
import { datePartsOf } from '#text/edtf'

/** What stands behind the figure of a sum or measure, by ISO code or English name. */
const units: Readonly<Record<string, string>> = {
  '': '',
  '%': '%',
  AUD: '豪ドル',
  BRL: 'レアル',
  CAD: 'カナダドル',
  CHF: 'スイスフラン',
  CNY: '元',
  CZK: 'チェココルナ',
  DKK: 'デンマーククローネ',
  EUR: 'ユーロ',
  GBP: 'ポンド',
  HKD: '香港ドル',
  ILS: 'シェケル',
  INR: 'ルピー',
  JPY: '円',
  KRW: 'ウォン',
  MXN: 'メキシコペソ',
  MYR: 'リンギット',
  NOK: 'ノルウェークローネ',
  PLN: 'ズロチ',
  RUB: 'ルーブル',
  SEK: 'スウェーデンクローナ',
  SGD: 'シンガポールドル',
  TRY: 'トルコリラ',
  TWD: '台湾ドル',
  UAH: 'フリブナ',
  USD: 'ドル',
  VND: 'ドン',
  GB: 'GB',
  'GB/s': 'GB/秒',
  GHz: 'GHz',
  GW: 'ギガワット',
  MB: 'MB',
  MHz: 'MHz',
  MW: 'メガワット',
  TB: 'TB',
  'TB/s': 'TB/秒',
  TFLOPS: 'TFLOPS',
  TOPS: 'TOPS',
  W: 'ワット',
  day: '日間',
  employee: '人',
  fold: '倍',
  gigawatt: 'ギガワット',
  hour: '時間',
  job: '人',
  kilogram: 'キログラム',
  megawatt: 'メガワット',
  mm: 'ミリメートル',
  month: 'カ月',
  nanometer: 'ナノメートル',
  nm: 'ナノメートル',
  people: '人',
  person: '人',
  time: '倍',
  times: '倍',
  ton: 'トン',
  unit: '個',
  week: '週間',
  worker: '人',
  x: '倍',
  year: '年',
}

/** Things that are counted, with the word that counts them. */
const things: Readonly<Record<string, readonly [string, string]>> = {
  card: ['グラフィックスカード', '枚'],
  chip: ['半導体', '個'],
  company: ['企業', '社'],
  device: ['機器', '台'],
  die: ['チップ', '個'],
  drone: ['ドローン', '機'],
  firm: ['企業', '社'],
  gpu: ['GPU', '個'],
  licence: ['輸出許可', '件'],
  license: ['輸出許可', '件'],
  machine: ['装置', '台'],
  processor: ['プロセッサー', '個'],
  product: ['製品', '個'],
  server: ['サーバー', '台'],
  smartphone: ['スマートフォン', '台'],
  vehicle: ['車両', '台'],
  wafer: ['ウエハー', '枚'],
}

const singularOf = (unit: string): string => (unit in units || unit in things ? unit : unit.replace(/ies$/u, 'y').replace(/s$/u, ''))

const magnitudes = [
  [1e12, '兆'],
  [1e8, '億'],
  [1e4, '万'],
] as const

/** 45億, 1億5000万, 6999: never fewer digits than were given. */
const figure = (value: number): string => {
  if (value < 1e4 || !Number.isInteger(value)) return String(value)
  let rest = value
  let written = ''
  for (const [factor, word] of magnitudes) {
    const count = Math.floor(rest / factor)
    rest -= count * factor
    if (count > 0) written += `${count}${word}`
  }
  return rest > 0 ? `${written}${rest}` : written
}

/** 45億ドル, 8%, 7ナノメートル, 30万; null for a unit without a Japanese name. */
export const amount = ({ value, unit }: Pick<Amount, 'value' | 'unit'>): string | null => {
  const name = units[singularOf(unit)]
  return name === undefined ? null : `${figure(value)}${name}`
}

/** 装置40台; null for what has no Japanese name. */
export const countedThing = ({ value, unit }: Pick<Amount, 'value' | 'unit'>): string | null => {
  const [name, counter] = things[singularOf(unit)] ?? []
  if (name === undefined || counter === undefined) return null
  return /[A-Z]$/u.test(name) ? `${figure(value)}${counter}の${name}` : `${name}${figure(value)}${counter}`
}

/** EDTF seasons, quarters and halves, by their number in the place of the month. */
const parts: Readonly<Record<string, string>> = {
  '21': '春',
  '22': '夏',
  '23': '秋',
  '24': '冬',
  '33': '第一四半期',
  '34': '第二四半期',
  '35': '第三四半期',
  '36': '第四四半期',
  '37': '初め',
  '38': '半ば',
  '39': '末',
  '40': '上半期',
  '41': '下半期',
}

const needsYear = new Set(['37', '38', '39'])

const partOfYear = (part: string, year: string): string | null => {
  const name = parts[part]
  if (name === undefined || (!year && needsYear.has(part))) return null
  return year ? `${year}年${name}` : name
}

const single = (value: string): string | null => {
  const parts = datePartsOf(value)
  if (!parts) return null
  const { year, month, day } = parts
  const inYear = year && `${year}年`
  if (!month) return inYear || null
  if (Number(month) > 12) return partOfYear(month, year)
  return `${inYear}${Number(month)}月${day && `${Number(day)}日`}`
}

/** 2023年10月, 2025年8月8日, 2024年第三四半期, 2019年以降; the same in running text and alone. */
export const date = (value: string): string | null => {
  const [from = '', to] = value.split('/')
  if (to === undefined) return single(from)
  const [start, end] = [single(from), single(to)]
  if (start && end) return `${start}から${end}にかけて`
  if (start) return `${start}以降`
  return end && `${end}まで`
}
