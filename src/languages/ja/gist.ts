import { capitalized } from '#text/capitalized'
import type { Gist, GistNoun, GistSpeaker, NounKind } from '../kinds/gist.ts'
import { continued, forms, heads, inflect, phrase } from './gist-grammar.ts'
import { names } from './gist-names.ts'
import { patterns } from './gist-patterns.ts'
import { amount, countedThing, date } from './gist-quantities.ts'

const noun = (word: string, kind: NounKind): GistNoun => ({ word, kind, gender: 'n', plural: false, definite: false })

const unlisted = (name: string, kind: NounKind): GistNoun => noun(name.replaceAll("'", '’'), kind)

const group = (word: string): GistNoun => noun(word, 'group')

const unnamed: Gist['unnamed'] = {
  named: group('記事で発言が引用された人物'),
  role: group('記事で発言が引用された人物'),
  anonymous: group('匿名の関係者'),
  organisation: group('関係団体'),
  document: group('文書'),
  medium: group('報道機関'),
}

/** The word that counts a thing, by how its name ends. */
const counters: readonly (readonly [RegExp, string])[] = [
  [/(?:企業|会社|メーカー|業者|事業者|顧客|買い手|代理店)$/u, '社'],
  [/(?:当局者|議員|職員|社員|技術者|専門家|アナリスト|研究者|投資家)$/u, '人'],
  [/(?:工場|センター)$/u, 'カ所'],
  [/(?:装置|機器|サーバー|コンピューター|パソコン|スマートフォン|自動車|システム)$/u, '台'],
  [/(?:カード|ウエハー)$/u, '枚'],
  [/ドローン$/u, '機'],
  [/(?:許可|法案)$/u, '件'],
]

const counterOf = ({ word, kind }: GistNoun): string => {
  if (kind === 'product') return /TWINSCAN|EXE|NX[ET]/u.test(word) ? '台' : '個'
  return counters.find(([ending]) => ending.test(word))?.[1] ?? '個'
}

/** AI半導体30万個; 30万個のH20, for figures may not stand side by side. */
const counted = (thing: GistNoun, figure: string): GistNoun => {
  const number = `${figure}${counterOf(thing)}`
  return { ...thing, word: /[\p{Script=Latin}\d]$/u.test(thing.word) ? `${number}の${thing.word}` : `${thing.word}${number}` }
}

const pieces: Gist['pieces'] = (given) => {
  const word = given.unit === '' ? null : countedThing(given)
  return word === null ? null : noun(word, 'goods')
}

const people = (kind: NounKind | undefined): boolean => kind === 'person' || kind === 'ruler'

/** Holm Researchのアナリスト、Ana Ruiz氏; アナリストのAna Ruiz氏. */
const speaker = ({ nouns, role, house }: GistSpeaker): string => {
  const name = phrase(nouns, 'bare')
  const of = house ? `${house.word}の` : ''
  if (!role) return `${of}${name}`
  return `${of}${role.word}${house ? '、' : 'の'}${name}`
}

/** What stands for a body whose name has just been said: 同社, 同省. */
const again = ({ word, kind }: GistNoun): string | null => {
  if (kind === 'company') return '同社'
  if (kind !== 'agency') return null
  const [ending] = /(?:省|庁|局|委員会|議会|政権)$/u.exec(word) ?? []
  return ending === undefined ? '同機関' : `同${ending}`
}

/** The clause of a speaker who is named in front of it, and so not once more in it. */
const without = (clause: string, { nouns: [name, ...more] }: GistSpeaker): string => {
  const instead = name && more.length === 0 ? again(name) : null
  return name && instead !== null ? clause.replaceAll(name.word, instead) : clause
}

const attributed = (clause: string, who: GistSpeaker): string => `${speaker(who)}によると、${without(clause, who)}${who.kind === 'anonymous' ? 'という' : ''}`

/** What one says of oneself: people state, media report, bodies have it so. */
const own = (clause: string, who: GistSpeaker): string => {
  const said = clause.replace(/^、/u, '')
  if (who.kind === 'medium') return `${speaker(who)}は、${said}と報じた`
  return `${speaker(who)}は、${said}${people(who.nouns[0]?.kind) ? 'と述べた' : 'としている'}`
}

const between = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー、。「」（）]`

const loose = new RegExp(`(?<=${between}) | (?=${between})`, 'gu')

/** What is denied is the topic: 半導体は中国に渡っていない. */
const deniedSubject = /^(?<head>(?:[^「]{0,60}、)?[^「、がは]{1,40})が(?=[^「、がは]{1,60}ていない(?:という)?$)/u

const sentence = (clause: string): string => {
  const text = capitalized(clause.replace(deniedSubject, '$<head>は').replaceAll(/ {2,}/gu, ' ').replaceAll(loose, '').trim())
  return /[。！？」]$/u.test(text) ? text : `${text}。`
}

/** How claims are said in Japanese. */
export const gist: Gist = {
  patterns,
  labels: {
    control: '輸出規制',
    easing: '規制緩和',
    licence: '輸出許可',
    listing: '規制対象リスト',
    evasion: '規制逃れ',
    repurposing: 'ハードウエアの転用',
    enforcement: '法執行',
    retaliation: '対抗措置',
    launch: '新製品',
    sale: '販売',
    supply: '供給',
    price: '価格',
    performance: '性能',
    production: '生産',
    substitution: '代替品',
    investment: '投資',
    impact: '業績への影響',
    position: '反応',
    outlook: '見通し',
  },
  names,
  trades: { analysts: 'アナリスト', engineers: '技術者', investors: '投資家', lawmakers: '議員', officials: '当局者', prosecutors: '検察官', researchers: '研究者', spokespeople: '報道官', 'us-officials': '米当局者' },
  listed: noun,
  localized: ['place', 'agency', 'company', 'person', 'ruler', 'instrument', 'product'],
  unlisted,
  unnamed,
  described: group,
  counted,
  someone: (one) => one,
  pieces,
  phrase,
  forms,
  inflect,
  heads,
  lasting: ['t', 'r', 'd'],
  amount,
  date,
  dated: (clause, when) => `${when}、${clause}`,
  attributed,
  own,
  ownSubject: () => '',
  again: () => null,
  speaker,
  joined: (one, other) => `${continued(one)}、${other}`,
  bracketed: (clause, remark) => `${clause}（${remark}）`,
  quoting: (clause, words) => `${clause}。「${words}」`,
  sentence,
}
