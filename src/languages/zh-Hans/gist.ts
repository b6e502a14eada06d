import { capitalized } from '#text/capitalized'
import type { Gist, GistNoun, GistSpeaker, NounKind } from '../kinds/gist.ts'
import { forms, heads, inflect, phrase } from './gist-grammar.ts'
import { names } from './gist-names.ts'
import { patterns } from './gist-patterns.ts'
import { amount, countedThing, date } from './gist-quantities.ts'

const noun = (word: string, kind: NounKind): GistNoun => ({ word, kind, gender: 'n', plural: false, definite: false })

const unlisted = (name: string, kind: NounKind): GistNoun => noun(name.replaceAll("'", '’'), kind)

const group = (word: string): GistNoun => noun(word, 'group')

const unnamed: Gist['unnamed'] = {
  named: group('报道援引的人士'),
  role: group('报道援引的人士'),
  anonymous: group('消息人士'),
  organisation: group('有关机构'),
  document: group('一份文件'),
  medium: group('媒体'),
}

/** The word that counts a thing, by how its name ends. */
const counters: readonly (readonly [RegExp, string])[] = [
  [/(?:企业|公司|工厂|供应商|制造商|客户|买家|经销商|机构|高校|作坊)$/u, '家'],
  [/(?:官员|议员|人员|员工|工程师|专家|分析师|走私者|发言人)$/u, '名'],
  [/芯片$/u, '颗'],
  [/(?:显卡|加速器|GPU|处理器)$/u, '块'],
  [/(?:光刻机|服务器|设备|计算机|电脑|系统)$/u, '台'],
  [/手机$/u, '部'],
  [/汽车$/u, '辆'],
  [/无人机$/u, '架'],
  [/晶圆$/u, '片'],
  [/许可证$/u, '份'],
  [/法案$/u, '项'],
  [/(?:中心|模型)$/u, '个'],
]

const counterOf = ({ word, kind }: GistNoun): string => {
  if (kind === 'product') return /TWINSCAN|EXE|NX[ET]/u.test(word) ? '台' : '块'
  return counters.find(([ending]) => ending.test(word))?.[1] ?? '件'
}

/** Two of a thing are 两, not 2. */
const inWords = (figure: string): string => (figure === '2' ? '两' : figure)

/** 30万颗AI芯片, 两家企业. */
const counted = (thing: GistNoun, figure: string): GistNoun => ({ ...thing, word: `${inWords(figure)}${counterOf(thing)}${thing.word}` })

const pieces: Gist['pieces'] = (given) => {
  const word = given.unit === '' ? null : countedThing(given)
  return word === null ? null : noun(word.replace(/^2(?!\d)/u, '两'), 'goods')
}

const latinEnd = /[\p{Script=Latin}\p{Nd}]$/u
const latinStart = /^[\p{Script=Latin}\p{Nd}]/u

/** House, trade and name; two Latin names in a row are parted. */
const speaker = ({ nouns, role, house }: GistSpeaker): string => {
  const [before, name] = [`${house?.word ?? ''}${role?.word ?? ''}`, phrase(nouns)]
  return latinEnd.test(before) && latinStart.test(name) ? `${before}的${name}` : `${before}${name}`
}

/** What stands for a body whose name has just been said. */
const again: Readonly<Record<string, string>> = { agency: '该机构', company: '该公司' }

/** The clause of a speaker who is named in front of it, and so not once more in it. */
const without = (clause: string, { nouns: [name, ...more] }: GistSpeaker): string => {
  const instead = name && more.length === 0 ? again[name.kind] : undefined
  return name && instead !== undefined ? clause.replaceAll(name.word, instead) : clause
}

/** Media report; an industry that speaks through them says. */
const isPress = ({ kind, nouns: [name] }: GistSpeaker): boolean => kind === 'medium' && (name?.kind !== 'group' || name.word === unnamed.medium.word)

const attributed = (clause: string, who: GistSpeaker): string => {
  const said = without(clause, who)
  if (who.kind === 'document') return `根据${speaker(who)}，${said}`
  if (isPress(who)) return `据${speaker(who)}报道，${said}`
  return who.kind === 'anonymous' ? `${speaker(who)}称，${said}` : `${speaker(who)}表示，${said}`
}

/** Mood first, then the time: 计划于2026年推出, not 于2026年计划推出; and no 于 before 自 and 截至. */
const timed = (clause: string): string => clause.replaceAll(/于(?=自\d|截至)/gu, '').replaceAll(/(?<when>于\d{1,4}[年月][\d年月日初底中上下半第一二三四季度春夏秋冬]{0,10}(?:至\d[\d年月日]{1,10})?)(?<mood>计划|可能已|可能|预计不会)/gu, '$<mood>$<when>')

const sentence = (clause: string): string => {
  const text = capitalized(
    timed(clause)
      .replaceAll('其的', '其')
      .replaceAll(/ {2,}/gu, ' ')
      .replaceAll(/(?<=[\p{Script=Han}，、：；]) | (?=[\p{Script=Han}，、：；。])/gu, '')
      .trim(),
  )
  return /[。！？]”?$/u.test(text) ? text : `${text}。`
}

const joined = (one: string, other: string, shared: boolean): string => {
  if (!shared) return `${one}${`${one}${other}`.includes('，') ? '；' : '，'}${other}`
  return `${one}，${/^(?:没有|并不|预计不会)/u.test(other) ? '且' : '并'}${other}`
}

/** How claims are said in Chinese. */
export const gist: Gist = {
  patterns,
  labels: {
    control: '出口管制',
    easing: '放宽限制',
    licence: '出口许可',
    listing: '受限名单',
    evasion: '规避管制',
    repurposing: '硬件改装',
    enforcement: '执法',
    retaliation: '反制措施',
    launch: '产品发布',
    sale: '销售',
    supply: '供应',
    price: '价格',
    performance: '性能',
    production: '生产',
    substitution: '替代方案',
    investment: '投资',
    impact: '业务影响',
    position: '各方反应',
    outlook: '前景',
  },
  names,
  trades: { analysts: '分析师', engineers: '工程师', investors: '投资者', lawmakers: '议员', officials: '官员', prosecutors: '检察官', researchers: '研究员', spokespeople: '发言人', 'us-officials': '美国官员' },
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
  silent: ['m'],
  lasting: ['g'],
  amount,
  date,
  dated: (clause, when) => `${when}，${clause}`,
  attributed,
  own: (clause, who) => `${speaker(who)}${isPress(who) ? '报道称' : '表示'}，${clause}`,
  ownSubject: () => '其',
  again: () => null,
  speaker,
  joined,
  bracketed: (clause, remark) => `${clause}（${remark}）`,
  quoting: (clause, words) => `${clause}：“${words}”`,
  sentence,
}
