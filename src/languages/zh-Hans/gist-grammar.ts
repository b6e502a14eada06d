import type { GistNoun, Mood, NounKind, WordUse } from '../kinds/gist.ts'

/** Chinese verbs do not bend: what shows the mood stands in front of the verb phrase. */
type Moods = { readonly [M in Mood]: string }

/** 做: an act; 发: what happens; 在: what is under way; 是, 有: a state; 能: an ability; 被: what is done to the subject. */
const markers: Readonly<Record<string, Moods>> = {
  做: { asserted: '', possible: '可能', planned: '计划', denied: '没有', hearsay: '可能已', unlikely: '预计不会' },
  发: { asserted: '', possible: '可能', planned: '将', denied: '没有', hearsay: '可能已', unlikely: '预计不会' },
  在: { asserted: '正在', possible: '可能正在', planned: '计划', denied: '没有', hearsay: '可能已', unlikely: '预计不会' },
  是: { asserted: '', possible: '可能', planned: '将', denied: '并不', hearsay: '可能', unlikely: '预计不会' },
  有: { asserted: '', possible: '可能', planned: '将', denied: '没有', hearsay: '可能', unlikely: '预计不会' },
  能: { asserted: '能够', possible: '可能', planned: '将', denied: '无法', hearsay: '可能', unlikely: '预计无法' },
  被: { asserted: '被', possible: '可能被', planned: '将被', denied: '没有被', hearsay: '可能已被', unlikely: '预计不会被' },
}

const things: readonly (NounKind | null)[] = [null, 'product', 'goods', 'instrument', 'rule']

const marker = (word: string, { mood, subject, past }: WordUse): string => {
  if (mood === 'planned' && things.includes(subject.kind)) return markers[word]?.planned.replace('计划', '将') ?? ''
  const over = past === true && mood === 'asserted' && word === '在'
  return over ? '' : (markers[word]?.[mood] ?? '')
}

/** 了 behind a verb whose act is done. */
const perfective = (word: string, { mood }: WordUse): string => (mood === 'asserted' ? `${word}了` : word)

/** States last: no 了 behind them even where they are over. */
const states = new Set(['为', '占', '在', '达', '拥有', '持有', '掌握', '支持', '有待', '生产', '供货', '受到', '面临'])

const byHead: Readonly<Record<string, (word: string, use: WordUse) => string>> = {
  m: marker,
  v: perfective,
  // What is under way takes 了 only where it is over.
  g: (word, use) => (use.past === true && !states.has(word) ? perfective(word, use) : word),
}

export const heads: readonly string[] = Object.keys(byHead)

/** `{m 做}`: the marker of the mood in front of the verb phrase; `{v 销售}`, `{g 建设}`: the verb itself. */
export const inflect = (head: string, word: string, use: WordUse): string => byHead[head]?.(word, use) ?? word

/** A、B和C. */
const listed = (words: readonly string[]): string => (words.length < 2 ? words.join('') : `${words.slice(0, -1).join('、')}和${words.at(-1)}`)

export const forms = ['', 'bare'] as const

/** Nouns as a list; Chinese has neither articles nor cases. */
export const phrase = (nouns: readonly GistNoun[]): string => listed(nouns.map(({ word }) => word))
