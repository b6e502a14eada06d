import type { Amount } from '#model/claim'
import { datePartsOf } from '#text/edtf'

/** What stands behind the figure of a sum or measure, by ISO code or English name. */
const units: Readonly<Record<string, string>> = {
  '': '',
  '%': '%',
  AUD: '澳元',
  BRL: '雷亚尔',
  CAD: '加元',
  CHF: '瑞士法郎',
  CNY: '元人民币',
  CZK: '捷克克朗',
  DKK: '丹麦克朗',
  EUR: '欧元',
  GBP: '英镑',
  HKD: '港元',
  ILS: '新谢克尔',
  INR: '印度卢比',
  JPY: '日元',
  KRW: '韩元',
  MXN: '墨西哥比索',
  MYR: '林吉特',
  NOK: '挪威克朗',
  PLN: '兹罗提',
  RUB: '卢布',
  SEK: '瑞典克朗',
  SGD: '新加坡元',
  TRY: '土耳其里拉',
  TWD: '元新台币',
  UAH: '格里夫纳',
  USD: '美元',
  VND: '越南盾',
  GB: 'GB',
  'GB/s': 'GB/s',
  GHz: 'GHz',
  GW: '吉瓦',
  MB: 'MB',
  MHz: 'MHz',
  MW: '兆瓦',
  TB: 'TB',
  'TB/s': 'TB/s',
  TFLOPS: 'TFLOPS',
  TOPS: 'TOPS',
  W: '瓦',
  day: '天',
  fold: '倍',
  gigawatt: '吉瓦',
  hour: '小时',
  job: '个岗位',
  kilogram: '公斤',
  megawatt: '兆瓦',
  mm: '毫米',
  month: '个月',
  nanometer: '纳米',
  nm: '纳米',
  people: '人',
  person: '人',
  time: '倍',
  times: '倍',
  ton: '吨',
  unit: '件',
  week: '周',
  worker: '名员工',
  employee: '名员工',
  x: '倍',
  year: '年',
}

/** Things that are counted, with the word that counts them. */
const things: Readonly<Record<string, string>> = {
  card: '张显卡',
  chip: '颗芯片',
  company: '家企业',
  device: '台设备',
  die: '颗裸片',
  drone: '架无人机',
  firm: '家企业',
  gpu: '块GPU',
  licence: '份许可证',
  license: '份许可证',
  machine: '台机器',
  processor: '颗处理器',
  product: '件产品',
  server: '台服务器',
  smartphone: '部智能手机',
  vehicle: '辆汽车',
  wafer: '片晶圆',
}

const singularOf = (unit: string): string => (unit in units || unit in things ? unit : unit.replace(/ies$/u, 'y').replace(/s$/u, ''))

const magnitudes = [
  [1e12, '万亿'],
  [1e8, '亿'],
  [1e4, '万'],
] as const

/** 45亿, 30万, 6999: never fewer digits than were given. */
const figure = (value: number): string => {
  const [factor, word] = magnitudes.find(([least]) => Math.abs(value) >= least) ?? [1, '']
  const short = Number((value / factor).toFixed(4))
  return Math.abs(short * factor - value) < 1e-6 * factor ? `${short}${word}` : String(value)
}

/** 45亿美元, 8%, 7纳米, 30万; null for a unit without a Chinese name. */
export const amount = ({ value, unit }: Pick<Amount, 'value' | 'unit'>): string | null => {
  const name = units[singularOf(unit)]
  return name === undefined ? null : `${figure(value)}${name}`
}

/** 40台机器; null for what has no Chinese name. */
export const countedThing = ({ value, unit }: Pick<Amount, 'value' | 'unit'>): string | null => {
  const name = things[singularOf(unit)]
  return name === undefined ? null : `${figure(value)}${name}`
}

/** EDTF seasons, quarters and halves, by their number in the place of the month. */
const parts: Readonly<Record<string, string>> = {
  '21': '春季',
  '22': '夏季',
  '23': '秋季',
  '24': '冬季',
  '33': '第一季度',
  '34': '第二季度',
  '35': '第三季度',
  '36': '第四季度',
  '37': '初',
  '38': '年中',
  '39': '底',
  '40': '上半年',
  '41': '下半年',
}

const partOfYear = (part: string, year: string): string | null => {
  const name = parts[part]
  if (name === undefined) return null
  if (name.length === 1) return year && `${year}年${name}`
  return year ? `${year}年${name}` : name
}

const single = (value: string): string | null => {
  const parts = datePartsOf(value)
  if (!parts) return null
  const { year, month, day } = parts
  const inYear = year && `${year}年`
  if (!month) return inYear || null
  if (Number(month) > 12) return partOfYear(month, year) || null
  return `${inYear}${Number(month)}月${day && `${Number(day)}日`}`
}

/** 2023年10月, 2025年8月8日, 2024年第三季度, 自2019年以来; the same in running text and alone. */
export const date = (value: string): string | null => {
  const [from = '', to] = value.split('/')
  if (to === undefined) return single(from)
  const [start, end] = [single(from), single(to)]
  if (start && end) return `${start}至${end}`
  if (start) return `自${start}以来`
  return end && `截至${end}`
}
