import type { GistNoun, Mood, NounKind, WordUse } from '../kinds/gist.ts'

/** The forms of a verb that the moods are made of. */
type Verb = { readonly plain: string; readonly past: string; readonly not: string; readonly te: string }

/** Verbs in る behind a Chinese character that bend like 求める; all others there bend like 送る. */
const oneRow = new Set(['得る', '見る'])

/** Last letter of a verb of five rows: what stands before た (or だ), て (or で) and ない. */
const fiveRows: Readonly<Record<string, readonly [string, string]>> = {
  う: ['っ', 'わ'],
  つ: ['っ', 'た'],
  る: ['っ', 'ら'],
  す: ['し', 'さ'],
  く: ['い', 'か'],
  む: ['ん', 'ま'],
  ぶ: ['ん', 'ば'],
}

const verbOf = (plain: string): Verb => {
  const stem = plain.slice(0, -1)
  if (plain.endsWith('する')) {
    const noun = plain.slice(0, -2)
    return { plain, past: `${noun}した`, not: `${noun}しない`, te: `${noun}して` }
  }
  if (oneRow.has(plain) || /[いえきけげしじせちてにねびべみめりれ]る$/u.test(plain)) return { plain, past: `${stem}た`, not: `${stem}ない`, te: `${stem}て` }
  const [joint = '', open = ''] = fiveRows[plain.slice(-1)] ?? []
  const voiced = joint === 'ん'
  return { plain, past: `${stem}${joint}${voiced ? 'だ' : 'た'}`, not: plain === 'ある' ? 'ない' : `${stem}${open}ない`, te: `${stem}${joint}${voiced ? 'で' : 'て'}` }
}

const things: readonly (NounKind | null)[] = [null, 'product', 'goods', 'instrument', 'rule']

/** What nobody decides for himself: what is done to him, and what he gets. */
const befalls = /(?:され|られ)る$|^(?:上げ|受け|得|伸び|取得す|被|入手す)る$/u

/** People and bodies have an intention, things and what befalls one an outlook. */
const plan = (word: string, { subject }: WordUse): string => (things.includes(subject.kind) || befalls.test(word) ? '見通しだ' : '方針だ')

/** An act: した, する可能性がある, する方針だ, していない. */
const act = (word: string, use: WordUse): string => {
  const { plain, past, not, te } = verbOf(word)
  const said: Readonly<Record<Mood, string>> = {
    asserted: past,
    possible: `${plain}可能性がある`,
    planned: `${plain}${plan(word, use)}`,
    denied: `${te}いない`,
    hearsay: `${past}可能性がある`,
    unlikely: `${not}見通しだ`,
  }
  return said[use.mood]
}

/** What is under way: している; over, it is an act. */
const going = (word: string, use: WordUse): string => {
  const { te } = verbOf(word)
  if (use.mood === 'asserted') return use.past === true ? act(word, use) : `${te}いる`
  if (use.mood === 'possible') return `${te}いる可能性がある`
  return use.mood === 'hearsay' ? `${te}いた可能性がある` : act(word, use)
}

/** A state: 占める, 占める可能性がある, 占めない. */
const state = (word: string, { mood, past: over }: WordUse): string => {
  const { plain, past, not } = verbOf(word)
  const said: Readonly<Record<Mood, string>> = {
    asserted: over === true ? past : plain,
    possible: `${plain}可能性がある`,
    planned: `${plain}見通しだ`,
    denied: not,
    hearsay: `${past}可能性がある`,
    unlikely: `${not}見通しだ`,
  }
  return said[mood]
}

/** Something that a subject is: 不足だ, 不足の可能性がある, 不足ではない. */
const being = (word: string, { mood, past }: WordUse): string => {
  const said: Readonly<Record<Mood, string>> = {
    asserted: `${word}${past === true ? 'だった' : 'だ'}`,
    possible: `${word}の可能性がある`,
    planned: `${word}になる見通しだ`,
    denied: `${word}ではない`,
    hearsay: `${word}だった可能性がある`,
    unlikely: `${word}にはならない見通しだ`,
  }
  return said[mood]
}

const byHead: Readonly<Record<string, (word: string, use: WordUse) => string>> = { v: act, t: going, r: state, d: being }

export const heads: readonly string[] = Object.keys(byHead)

/** `{v 停止する}`: an act; `t`: what is under way; `r`: a state; `d`: a noun with its だ. */
export const inflect = (head: string, word: string, use: WordUse): string => byHead[head]?.(word, use) ?? word

/** One word in a foreign script may be a house as well as a person. */
const oneForeignWord = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{M}\p{N}’.-]+$/u

/** People have their title behind their name. */
const titled = ({ word, kind }: GistNoun): string => ((kind === 'person' || kind === 'ruler') && !word.endsWith('氏') && !oneForeignWord.test(word) ? `${word}氏` : word)

/** AとB; A、B、C. */
const listed = (words: readonly string[]): string => words.join(words.length === 2 ? 'と' : '、')

export const forms = ['', 'bare'] as const

/** Nouns as a list: as the topic of a sentence (``), or without a particle. */
export const phrase = (nouns: readonly GistNoun[], form: string): string => `${listed(nouns.map(titled))}${form === '' ? 'は' : ''}`

/** Stems of verbs in った, which show in their plain form only. */
const stems: readonly (readonly [RegExp, string])[] = [
  [/(?<=[失使扱担狙])った$/u, 'い'],
  [/(?<=[持])った$/u, 'ち'],
  [/った$/u, 'り'],
]

const endings: readonly (readonly [RegExp, string])[] = [
  [/ている$/u, 'ており'],
  [/ていない$/u, 'ておらず'],
  [/ではない$/u, 'ではなく'],
  [/しない$/u, 'せず'],
  [/がない$/u, 'がなく'],
  [/ない$/u, 'ず'],
  [/がある$/u, 'があり'],
  [/だった$/u, 'で'],
  [/だ$/u, 'で'],
  [/した$/u, 'し'],
  ...stems,
  [/いた$/u, 'き'],
  [/た$/u, ''],
  [/する$/u, 'し'],
  [/(?<=[えけげせてねべめれ])る$/u, ''],
  [/る$/u, 'り'],
  [/す$/u, 'し'],
  [/く$/u, 'き'],
]

/** A clause that goes on: 停止した becomes 停止し, 方針だ 方針で. */
export const continued = (clause: string): string => {
  const [ending, instead = ''] = endings.find(([one]) => one.test(clause)) ?? []
  return ending ? clause.replace(ending, instead) : clause
}
