import type { GistNoun, WordUse } from '../kinds/gist.ts'

/** Past and participle where they are not formed with -ed; one form where both are alike. */
const irregular: Readonly<Record<string, readonly [string, string] | string>> = {
  be: ['was', 'been'],
  bring: 'brought',
  build: 'built',
  buy: 'bought',
  cost: 'cost',
  cut: 'cut',
  feel: 'felt',
  fall: ['fell', 'fallen'],
  find: 'found',
  get: ['got', 'got'],
  give: ['gave', 'given'],
  go: ['went', 'gone'],
  have: 'had',
  hide: ['hid', 'hidden'],
  hit: 'hit',
  hold: 'held',
  keep: 'kept',
  lay: 'laid',
  lose: 'lost',
  make: 'made',
  meet: 'met',
  mislead: 'misled',
  put: 'put',
  rise: ['rose', 'risen'],
  say: 'said',
  seek: 'sought',
  sell: 'sold',
  send: 'sent',
  spend: 'spent',
  take: ['took', 'taken'],
  take_apart: ['took apart', 'taken apart'],
  tell: 'told',
  think: 'thought',
  uphold: 'upheld',
  withdraw: ['withdrew', 'withdrawn'],
}

/** Verbs that double their last letter: ban, banned, banning. */
const doubling = new Set(['ban', 'bar', 'drop', 'equip', 'plan', 'stop', 'ship', 'transfer', 'permit'])

const vowel = /[aeiou]$/u

const regular = (verb: string): string => {
  if (verb.endsWith('e')) return `${verb}d`
  if (/[^aeiou]y$/u.test(verb)) return `${verb.slice(0, -1)}ied`
  return doubling.has(verb) ? `${verb}${verb.at(-1)}ed` : `${verb}ed`
}

/** Splits `take_apart`: the verb that bends, and what stays behind it. */
const split = (word: string): readonly [string, string] => {
  const end = word.indexOf('_')
  return end < 0 ? [word, ''] : [word.slice(0, end), word.slice(end).replaceAll('_', ' ')]
}

const past = (word: string): string => {
  const [verb, rest] = split(word)
  const known = irregular[verb]
  return `${known === undefined ? regular(verb) : typeof known === 'string' ? known : known[0]}${rest}`
}

const participle = (word: string): string => {
  const [verb, rest] = split(word)
  const known = irregular[verb]
  return `${known === undefined ? regular(verb) : typeof known === 'string' ? known : known[1]}${rest}`
}

const gerund = (word: string): string => {
  const [verb, rest] = split(word)
  if (verb === 'be') return `being${rest}`
  if (doubling.has(verb) || verb === 'cut' || verb === 'put') return `${verb}${verb.at(-1)}ing${rest}`
  return `${verb.endsWith('e') && !verb.endsWith('ee') ? verb.slice(0, -1) : verb}ing${rest}`
}

const infinitive = (word: string): string => split(word).join('')

const present = (word: string, plural: boolean): string => {
  const [verb, rest] = split(word)
  if (verb === 'be') return `${plural ? 'are' : 'is'}${rest}`
  if (plural) return `${verb}${rest}`
  if (verb === 'have') return `has${rest}`
  if (/(?:s|x|z|ch|sh|o)$/u.test(verb)) return `${verb}es${rest}`
  return /[^aeiou]y$/u.test(verb) ? `${verb.slice(0, -1)}ies${rest}` : `${verb}s${rest}`
}

type Is = { readonly is: string; readonly plans: string }

/** `is` or `was`, and the words for a plan: only people and bodies plan, things are set to. */
const auxiliaries = ({ subject: { plural, kind }, form }: WordUse): Is => {
  const is = form === 'main' ? (plural ? 'are' : 'is') : plural ? 'were' : 'was'
  const things = kind === null || ['product', 'goods', 'instrument', 'rule'].includes(kind)
  const plans = form === 'main' ? (plural ? 'plan to' : 'plans to') : 'planned to'
  return { is, plans: things ? `${is} set to` : plans }
}

const hardly = ({ form, subject }: WordUse, { is }: Is): string => (form === 'own' && subject.kind !== null ? 'did not expect to' : `${is} not expected to`)

const did = (word: string, use: WordUse): string => {
  const help = auxiliaries(use)
  switch (use.mood) {
    case 'asserted':
      return use.form === 'main' ? past(word) : `had ${participle(word)}`
    case 'denied':
      return use.form === 'main' ? `did not ${infinitive(word)}` : `had not ${participle(word)}`
    case 'possible':
      return `may ${infinitive(word)}`
    case 'hearsay':
      return `may have ${participle(word)}`
    case 'planned':
      return `${help.plans} ${infinitive(word)}`
    case 'unlikely':
      return `${hardly(use, help)} ${infinitive(word)}`
  }
}

const pastOfState = (word: string, { subject }: WordUse): string => (word === 'be' ? (subject.plural ? 'were' : 'was') : past(word))

const does = (word: string, use: WordUse): string => {
  const help = auxiliaries(use)
  const { plural } = use.subject
  const lasting = use.form === 'main' ? (plural ? 'do' : 'does') : 'did'
  switch (use.mood) {
    case 'asserted':
      return use.form === 'main' ? present(word, plural) : pastOfState(word, use)
    case 'denied':
      return word === 'be' ? `${help.is} not` : `${lasting} not ${infinitive(word)}`
    case 'possible':
    case 'hearsay':
      return `may ${infinitive(word)}`
    case 'planned':
      return `${help.is} set to ${infinitive(word)}`
    case 'unlikely':
      return `${help.is} not expected to ${infinitive(word)}`
  }
}

const doing = (word: string, use: WordUse): string => {
  const { is, plans } = auxiliaries(use)
  switch (use.mood) {
    case 'asserted':
      return `${is} ${gerund(word)}`
    case 'denied':
      return `${is} not ${gerund(word)}`
    case 'possible':
      return `may be ${gerund(word)}`
    case 'hearsay':
      return `may have been ${gerund(word)}`
    case 'planned':
      return `${plans} ${infinitive(word)}`
    case 'unlikely':
      return `${is} not expected to ${infinitive(word)}`
  }
}

const was = (word: string, use: WordUse): string => {
  const { is } = auxiliaries(use)
  const done = participle(word)
  switch (use.mood) {
    case 'asserted':
      return use.form === 'main' ? `${use.subject.plural ? 'were' : 'was'} ${done}` : `had been ${done}`
    case 'denied':
      return use.form === 'main' ? `${use.subject.plural ? 'were' : 'was'} not ${done}` : `had not been ${done}`
    case 'possible':
      return `may be ${done}`
    case 'hearsay':
      return `may have been ${done}`
    case 'planned':
      return `${is} to be ${done}`
    case 'unlikely':
      return `${is} not expected to be ${done}`
  }
}

const being = (word: string, use: WordUse): string => {
  const { is } = auxiliaries(use)
  if (use.mood === 'asserted') return `${is} being ${participle(word)}`
  return use.mood === 'denied' ? `${is} not being ${participle(word)}` : was(word, use)
}

const byHead: Readonly<Record<string, (word: string, use: WordUse) => string>> = { did, does, doing, was, being }

export const heads: readonly string[] = Object.keys(byHead)

/** `{did sell}`: an act; `does`: a state; `doing`: under way; `was`, `being`: the two passives. */
export const inflect = (head: string, word: string, given: WordUse): string => {
  // Who says it stands behind the clause, which is told as it would be without.
  const use: WordUse = given.form === 'reported' ? { ...given, form: 'main' } : given
  const over = use.past === true && use.form === 'main'
  if (over && use.mood === 'asserted' && head === 'does') return pastOfState(word, use)
  const past = over ? ({ does: 'did', doing: 'did', being: 'was' } as Readonly<Record<string, string>>)[head] : undefined
  return byHead[past ?? head]?.(word, use) ?? infinitive(word)
}

/** A, B and C. */
const listed = (words: readonly string[]): string => (words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`)

const possessive = (word: string): string => (/s$/u.test(word) && !/(?:[A-Z]{2}|ss)$/u.test(word) ? `${word}’` : `${word}’s`)

export const forms = ['', 'poss', 'bare'] as const

const named = ({ definite, word }: GistNoun, form: string): string => (definite && form !== 'bare' ? `the ${word}` : word)

/** Nouns as a list: with their articles (``), as an owner (`poss`), or bare. */
export const phrase = (nouns: readonly GistNoun[], form: string): string => {
  const [only] = nouns
  const list = only && nouns.length === 1 ? named(only, form) : listed(nouns.map((noun) => named(noun, form)))
  return form === 'poss' ? possessive(list) : list
}

/** Whether the word begins with a vowel sound, for a and an. */
export const article = (word: string): string => (vowel.test(word.charAt(0).toLowerCase()) || /^(?:[FHLMNRSX](?:[A-Z\d]|$))/u.test(word) ? 'an' : 'a')
