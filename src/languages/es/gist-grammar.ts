import type { GistNoun, WordUse } from '../kinds/gist.ts'
import { imperfect, participle, past, present, subjunctive } from './gist-verbs.ts'

const split = (word: string): readonly [string, string] => {
  const [verb = '', ...rest] = word.split('_')
  return [verb, rest.map((one) => ` ${one}`).join('')]
}

/** A participle or adjective in gender and number: limitado, limitadas. */
const agreed = (word: string, { gender, plural }: Pick<GistNoun, 'gender' | 'plural'>): string => {
  const feminine = gender === 'f' && word.endsWith('o') ? `${word.slice(0, -1)}a` : word
  return plural ? `${feminine}s` : feminine
}

const isThing = ({ subject: { kind } }: WordUse): boolean => kind === null || ['product', 'goods', 'instrument', 'rule'].includes(kind)

const many = (use: WordUse, one: string, more: string): string => (use.subject.plural ? more : one)

/** Only people and bodies plan; of things it is said what they will. */
const plan = (use: WordUse, infinitive: string): string => (isThing(use) ? `${many(use, 'va', 'van')} a ${infinitive}` : `${many(use, 'prevé', 'prevén')} ${infinitive}`)

const unlikely = (use: WordUse, infinitive: string): string => (isThing(use) ? `no ${many(use, 'debería', 'deberían')} ${infinitive}` : `no ${many(use, 'prevé', 'prevén')} ${infinitive}`)

const possible = (use: WordUse, infinitive: string): string => `${many(use, 'podría', 'podrían')} ${infinitive}`

const did = (word: string, use: WordUse): string => {
  const [verb, rest] = split(word)
  const { plural } = use.subject
  switch (use.mood) {
    case 'asserted':
      return `${past(verb, plural)}${rest}`
    case 'denied':
      return `no ${past(verb, plural)}${rest}`
    case 'possible':
      return possible(use, `${verb}${rest}`)
    case 'hearsay':
      return `${many(use, 'habría', 'habrían')} ${participle(verb)}${rest}`
    case 'planned':
      return plan(use, `${verb}${rest}`)
    case 'unlikely':
      return unlikely(use, `${verb}${rest}`)
  }
}

const does = (word: string, use: WordUse): string => {
  const [verb, rest] = split(word)
  const said = `${(use.past === true ? imperfect : present)(verb, use.subject.plural)}${rest}`
  switch (use.mood) {
    case 'asserted':
      return said
    case 'denied':
      return `no ${said}`
    case 'possible':
    case 'hearsay':
      return possible(use, `${verb}${rest}`)
    case 'planned':
      return `${many(use, 'va', 'van')} a ${verb}${rest}`
    case 'unlikely':
      return `no ${many(use, 'debería', 'deberían')} ${verb}${rest}`
  }
}

const was = (word: string, use: WordUse): string => {
  const [verb, rest] = split(word)
  const done = `${agreed(participle(verb), use.subject)}${rest}`
  switch (use.mood) {
    case 'asserted':
      return `${many(use, 'fue', 'fueron')} ${done}`
    case 'denied':
      return `no ${many(use, 'fue', 'fueron')} ${done}`
    case 'possible':
      return `${many(use, 'podría', 'podrían')} ser ${done}`
    case 'hearsay':
      return `${many(use, 'habría', 'habrían')} sido ${done}`
    case 'planned':
      return `${many(use, 'será', 'serán')} ${done}`
    case 'unlikely':
      return `no ${many(use, 'debería', 'deberían')} ser ${done}`
  }
}

const being = (word: string, use: WordUse): string => {
  const [verb, rest] = split(word)
  if (use.past === true || !['asserted', 'denied'].includes(use.mood)) return was(word, use)
  const said = `${many(use, 'está', 'están')} siendo ${agreed(participle(verb), use.subject)}${rest}`
  return use.mood === 'denied' ? `no ${said}` : said
}

/** What is done by nobody named: se prohibieron, podrían prohibirse. */
const impersonal = (word: string, use: WordUse, lasts: boolean): string => {
  const [verb, rest] = split(word)
  const { plural } = use.subject
  const said = lasts ? (use.past === true ? imperfect : present)(verb, plural) : past(verb, plural)
  switch (use.mood) {
    case 'asserted':
      return `se ${said}${rest}`
    case 'denied':
      return `no se ${said}${rest}`
    case 'possible':
      return `${many(use, 'podría', 'podrían')} ${verb}se${rest}`
    case 'hearsay':
      return `se ${many(use, 'habría', 'habrían')} ${participle(verb)}${rest}`
    case 'planned':
      return `${many(use, 'va', 'van')} a ${verb}se${rest}`
    case 'unlikely':
      return `no se prevé ${verb}${rest}`
  }
}

const byHead: Readonly<Record<string, (word: string, use: WordUse) => string>> = {
  did,
  does,
  was,
  being,
  se: (word, use) => impersonal(word, use, false),
  'se-now': (word, use) => impersonal(word, use, true),
  hits: (word, { mood }) => (mood === 'asserted' ? present(word, false) : `${word}ía`),
  sub: (word, use) => subjunctive(word, use.subject.plural),
  adj: (word, use) => agreed(word, use.subject),
}

export const heads: readonly string[] = Object.keys(byHead)

/** `{did vender}`: an act; `does`: a state; `was`, `being`: the passives; `se`, `se-now`: what nobody named does; `hits`: of a consequence; `sub`: the subjunctive; `adj` agrees only. */
export const inflect = (head: string, word: string, use: WordUse): string => byHead[head]?.(word, use) ?? word

/** A, B y C; e before the sound i. */
const listed = (words: readonly string[]): string => {
  const last = words.at(-1) ?? ''
  if (words.length < 2) return last
  return `${words.slice(0, -1).join(', ')} ${/^(?:h?i(?![eao])|h?í|y(?=[^aeiou]))/iu.test(last) ? 'e' : 'y'} ${last}`
}

const articles = { m: ['el', 'los'], f: ['la', 'las'], n: ['el', 'los'] } as const

const articled = ({ word, definite, plural, gender }: GistNoun): string => (definite ? `${articles[gender][plural ? 1 : 0]} ${word}` : word)

/** De or a with the article: del, al. */
const melted = (small: 'de' | 'a', noun: GistNoun): string => `${small} ${articled(noun)}`.replace(/^de el /u, 'del ').replace(/^a el /u, 'al ')

const isCommon = ({ kind }: GistNoun): boolean => kind === 'goods' || kind === 'rule' || kind === 'group'

/** Chips, un veto: what is not known yet; names keep their article. */
const some = (noun: GistNoun): string => (isCommon(noun) ? noun.word : articled(noun))

/** El veto, las normas: what has been spoken of. */
const known = (noun: GistNoun): string => articled(isCommon(noun) ? { ...noun, word: noun.word.replace(/^una? /u, ''), definite: true } : noun)

const byForm: Readonly<Record<string, (noun: GistNoun) => string>> = {
  '': articled,
  a: (noun) => melted('a', noun),
  bare: ({ word }) => word,
  d: (noun) => (isCommon(noun) ? `de ${noun.word}` : melted('de', noun)),
  de: (noun) => melted('de', noun),
  en: (noun) => `en ${articled(noun)}`,
  known,
  some,
}

export const forms: readonly string[] = Object.keys(byForm)

/** Nouns as a list; the preposition of the form stands before each of them. */
export const phrase = (nouns: readonly GistNoun[], form: string): string => listed(nouns.map((noun) => (byForm[form] ?? articled)(noun)))
