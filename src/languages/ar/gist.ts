import { capitalized } from '#text/capitalized'
import type { Gist, GistNoun, GistSpeaker, NounKind } from '../kinds/gist.ts'
import { forms, heads, inflect, phrase } from './gist-grammar.ts'
import { names } from './gist-names.ts'
import { patterns } from './gist-patterns.ts'
import { amount, behind, countedThing, date } from './gist-quantities.ts'

/** Heads of names that are masculine. */
const masculineHead = /^(?:ال)?(?:اتحاد|اتفاق|أمين|إقليم|اقتصاد|بحر|برلمان|برنامج|بنتاغون|بنك|بيت|تحقيق|جبل|جهاز|جيش|حزب|حظر|حلف|خليج|دستور|ديوان|رئيس|سوق|شرق|صندوق|عراق|قانون|قصر|كرملين|كونغرس|لبنان|مجلس|مركز|مشروع|مضيق|معهد|مغرب|مفتش|مكتب|منتدى|ناتو|نظام|وادي|يمن|احتياطي)(?=\s|$)/u

/** First names that women bear, as far as their last letter tells. */
const herName = /^[\p{L}\p{M}’-]*(?:a|а|я|ا|ة)(?:\s|$)/u
const hisName = /^(?:Andrea|Elisha|Ilya|Joshua|Luca|Mika|Mustafa|Nicola|Nikita|Sasha|Илья|Микита|Микола|Никита|Никола|رضا|زكريا|طه|موسى|يحيى)\s/u

const genderOf = (word: string, kind: NounKind): 'm' | 'f' => {
  if (kind === 'person' || kind === 'ruler') return herName.test(word) && !hisName.test(word) && word.includes(' ') ? 'f' : 'm'
  return masculineHead.test(word) ? 'm' : 'f'
}

/** `الشركات|f`, `المسؤولون|mp`: many people; where nothing is written, by kind and head. */
const listed = (written: string, kind: NounKind): GistNoun => {
  const [word = '', mark] = written.split('|')
  const gender = mark === undefined ? genderOf(word, kind) : mark.startsWith('m') ? 'm' : 'f'
  return { word, kind, gender, plural: mark === 'mp', definite: false }
}

const unlisted = (name: string, kind: NounKind): GistNoun => listed(name.replaceAll("'", '’').replaceAll('|', ' '), kind)

const group = (written: string): GistNoun => listed(written, 'group')

const unnamed: Gist['unnamed'] = {
  named: group('شخص استشهد به المقال|m'),
  role: group('شخص استشهد به المقال|m'),
  anonymous: group('مصادر لم يُكشف عن هويتها|f'),
  organisation: group('جهة معنية|f'),
  document: group('وثيقة|f'),
  medium: group('وسائل إعلام|f'),
}

/** People that nobody has spoken of yet: without articles. */
const someone = (noun: GistNoun): GistNoun => ((noun.plural && noun.word.startsWith('ال')) || noun.word.startsWith('الشركات') ? { ...noun, word: noun.word.replaceAll(/(?<=^|\s)ال/gu, '') } : noun)

type Numbered = { readonly two: string; readonly more: readonly [one: string, few: string, many: string] }

/** Groups and goods that are counted by themselves. */
const groups: Readonly<Record<string, Numbered>> = {
  الشركات: { two: 'شركتان', more: ['شركة', 'شركات', 'شركة'] },
  الرقائق: { two: 'رقاقتان', more: ['رقاقة', 'رقائق', 'رقاقة'] },
  'الرقائق المتقدمة': { two: 'رقاقتان متقدمتان', more: ['رقاقة متقدمة', 'رقائق متقدمة', 'رقاقة متقدمة'] },
  'رقائق الذكاء الاصطناعي': { two: 'رقاقتا ذكاء اصطناعي', more: ['رقاقة ذكاء اصطناعي', 'رقائق ذكاء اصطناعي', 'رقاقة ذكاء اصطناعي'] },
  'الشركات الأجنبية': { two: 'شركتان أجنبيتان', more: ['شركة أجنبية', 'شركات أجنبية', 'شركة أجنبية'] },
  'الشركات الأمريكية': { two: 'شركتان أمريكيتان', more: ['شركة أمريكية', 'شركات أمريكية', 'شركة أمريكية'] },
  'الشركات الصينية': { two: 'شركتان صينيتان', more: ['شركة صينية', 'شركات صينية', 'شركة صينية'] },
}

const unit: Numbered = { two: 'وحدتان', more: ['وحدة', 'وحدات', 'وحدة'] }

const counts = (figure: string, { two, more }: Numbered): string => (figure === '2' ? two : `${figure} ${behind(figure, more)}`)

/** 11 شركة صينية; 300 ألف رقاقة ذكاء اصطناعي; 300 ألف وحدة من آلات الطباعة. */
const counted = (noun: GistNoun, figure: string): GistNoun => {
  const own = groups[noun.word]
  const of = phrase([noun], 'o')
  const word = own ? counts(figure, own) : noun.kind === 'group' ? `${figure} من ${of}` : `${counts(figure, unit)} من ${of}`
  return { ...noun, word, gender: 'f', plural: false }
}

const pieces: Gist['pieces'] = (given) => {
  const word = given.unit === '' ? null : countedThing(given)
  return word === null ? null : { word, kind: 'goods', gender: 'f', plural: false, definite: false }
}

const speaker = ({ nouns, house }: GistSpeaker): string => `${phrase(nouns, 'bare')}${house ? ` من ${phrase([house], 'o')}` : ''}`

const attributed = (clause: string, { nouns, kind, house }: GistSpeaker): string => {
  const of = house ? ` من ${phrase([house], 'o')}` : ''
  return kind === 'document' ? `${clause}، وفقاً ${phrase(nouns, 'ل')}` : `${clause}، بحسب ${phrase(nouns, 'o')}${of}`
}

const seconds: Readonly<Record<string, string>> = { agency: 'الهيئة|f', company: 'الشركة|f', person: 'تصريحاته|f', place: 'الحكومة|f', ruler: 'تصريحاته|f' }

/** الشركة, الحكومة: one who has just been named. */
const again: Gist['again'] = ({ nouns: [noun, ...more] }) => {
  const written = more.length === 0 && noun ? seconds[noun.kind] : undefined
  return written === undefined ? null : group(written)
}

/** قالت إنفيديا إنها باعت; media report. */
const own = (clause: string, who: GistSpeaker): string => {
  const she = who.nouns[0]?.gender === 'f'
  const said = who.kind === 'medium' ? 'ذكر' : 'قال'
  const that = who.kind === 'medium' ? 'أن' : 'إن'
  return `${said}${she ? 'ت' : ''} ${speaker(who)} ${that}${she ? 'ها' : 'ه'} ${clause.trim()}`
}

/** What one says twice of two clauses is said of the first: من المقرر أن تفرض … وأن تمنح. */
const openings = ['من المتوقع ', 'من المقرر ', 'من غير المتوقع ']

const joined = (one: string, other: string, shared: boolean): string => {
  const twice = openings.find((opening) => one.startsWith(opening) && other.startsWith(opening)) ?? ''
  return `${one}${shared && !one.includes('،') ? '' : '،'} و${other.slice(twice.length)}`
}

const sentence = (clause: string): string => {
  const text = capitalized(
    clause
      .replaceAll(/ {2,}/gu, ' ')
      .replaceAll(/ (?=[،؛:.])/gu, '')
      .trim(),
  )
  return /[.!؟]»?$/u.test(text) ? text : `${text}.`
}

/** How claims are said in Arabic. */
export const gist: Gist = {
  patterns,
  labels: {
    control: 'ضوابط التصدير',
    easing: 'تخفيف القيود',
    licence: 'رخص التصدير',
    listing: 'القوائم السوداء',
    evasion: 'التحايل على القواعد',
    repurposing: 'تحويل الاستخدام',
    enforcement: 'تطبيق القانون',
    retaliation: 'إجراءات مضادة',
    launch: 'منتجات جديدة',
    sale: 'المبيعات',
    supply: 'الإمدادات',
    price: 'الأسعار',
    performance: 'الأداء',
    production: 'الإنتاج',
    substitution: 'البدائل',
    investment: 'الاستثمار',
    impact: 'الأثر على الأعمال',
    position: 'ردود الفعل',
    outlook: 'الآفاق',
  },
  names,
  // A trade bends with the sex of who has it, which a name does not tell for sure.
  trades: {},
  listed,
  localized: ['place', 'agency', 'company', 'person', 'ruler', 'instrument'],
  unlisted,
  unnamed,
  described: (printed) => group(`${printed}|${/^\S+ون(?=\s|$)/u.test(printed) ? 'mp' : 'm'}`),
  counted,
  someone,
  pieces,
  phrase,
  forms,
  verbFirst: true,
  inflect,
  heads,
  lasting: ['y'],
  amount,
  date,
  attributed,
  own,
  ownSubject: (nouns) => (nouns.length === 1 && nouns[0]?.plural !== true ? '' : null),
  again,
  speaker,
  joined,
  bracketed: (clause, remark) => `${clause} (${remark})`,
  quoting: (clause, words) => `${clause}: «${words}»`,
  sentence,
}
