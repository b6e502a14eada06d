import type { GistNoun, WordUse } from '../kinds/gist.ts'

/** Verbs that are not formed by their ending: participle, present (he, they), stem of the future. */
const irregular: Readonly<Record<string, { readonly done?: string; readonly now?: readonly [string, string]; readonly future?: string }>> = {
  accroître: { done: 'accru', now: ['accroît', 'accroissent'], future: 'accroîtr' },
  acquérir: { done: 'acquis', now: ['acquiert', 'acquièrent'], future: 'acquerr' },
  admettre: { done: 'admis', now: ['admet', 'admettent'] },
  atteindre: { done: 'atteint', now: ['atteint', 'atteignent'] },
  avoir: { done: 'eu', now: ['a', 'ont'], future: 'aur' },
  conclure: { done: 'conclu', now: ['conclut', 'concluent'] },
  construire: { done: 'construit', now: ['construit', 'construisent'] },
  craindre: { done: 'craint', now: ['craint', 'craignent'] },
  détenir: { done: 'détenu', now: ['détient', 'détiennent'], future: 'détiendr' },
  espérer: { now: ['espère', 'espèrent'] },
  être: { done: 'été', now: ['est', 'sont'], future: 'ser' },
  enfreindre: { done: 'enfreint', now: ['enfreint', 'enfreignent'] },
  faire: { done: 'fait', now: ['fait', 'font'], future: 'fer' },
  interdire: { done: 'interdit', now: ['interdit', 'interdisent'] },
  inscrire: { done: 'inscrit', now: ['inscrit', 'inscrivent'] },
  maintenir: { done: 'maintenu', now: ['maintient', 'maintiennent'], future: 'maintiendr' },
  mettre: { done: 'mis', now: ['met', 'mettent'] },
  obtenir: { done: 'obtenu', now: ['obtient', 'obtiennent'], future: 'obtiendr' },
  ouvrir: { done: 'ouvert', now: ['ouvre', 'ouvrent'] },
  offrir: { done: 'offert', now: ['offre', 'offrent'] },
  poursuivre: { done: 'poursuivi', now: ['poursuit', 'poursuivent'] },
  préférer: { now: ['préfère', 'préfèrent'] },
  prendre: { done: 'pris', now: ['prend', 'prennent'] },
  produire: { done: 'produit', now: ['produit', 'produisent'] },
  recevoir: { done: 'reçu', now: ['reçoit', 'reçoivent'], future: 'recevr' },
  restreindre: { done: 'restreint', now: ['restreint', 'restreignent'] },
  réduire: { done: 'réduit', now: ['réduit', 'réduisent'] },
  souscrire: { done: 'souscrit', now: ['souscrit', 'souscrivent'] },
  soumettre: { done: 'soumis', now: ['soumet', 'soumettent'] },
  soutenir: { done: 'soutenu', now: ['soutient', 'soutiennent'], future: 'soutiendr' },
  valoir: { done: 'valu', now: ['vaut', 'valent'], future: 'vaudr' },
}

const silentH = /^h(?:abit|eure|istoire|omme|onneur|ôpital|orizon|uile|umain|ydrog)/iu
const vowel = /^[aeiouàâäéèêëîïôöùûüœæ]/iu

/** Whether the word makes le, de, ne … drop their vowel. */
const elides = (word: string): boolean => vowel.test(word) || silentH.test(word)

const elided = (small: string, word: string): string => (elides(word) ? `${small.slice(0, -1)}’${word}` : `${small} ${word}`)

const split = (word: string): readonly [string, string] => {
  const [verb = '', ...rest] = word.split('_')
  return [verb, rest.map((one) => ` ${one}`).join('')]
}

const participleOf = (verb: string): string => irregular[verb]?.done ?? (verb.endsWith('er') ? `${verb.slice(0, -2)}é` : verb.endsWith('ir') ? `${verb.slice(0, -1)}` : `${verb.slice(0, -2)}u`)

const presentOf = (verb: string, plural: boolean): string => {
  const known = irregular[verb]?.now
  if (known) return plural ? known[1] : known[0]
  const stem = verb.slice(0, -2)
  if (verb.endsWith('ger')) return `${stem}${plural ? 'ent' : 'e'}`
  if (verb.endsWith('yer')) return `${stem.slice(0, -1)}i${plural ? 'ent' : 'e'}`
  if (verb.endsWith('er')) return `${stem}${plural ? 'ent' : 'e'}`
  if (verb.endsWith('ir')) return `${stem}${plural ? 'issent' : 'it'}`
  return plural ? `${stem}ent` : stem
}

const conditionalOf = (verb: string, plural: boolean): string => `${irregular[verb]?.future ?? (verb.endsWith('re') ? verb.slice(0, -1) : verb)}${plural ? 'aient' : 'ait'}`

/** A participle or adjective in gender and number. */
const agreed = (word: string, { gender, plural }: Pick<GistNoun, 'gender' | 'plural'>): string => {
  const feminine = gender !== 'f' || word.endsWith('e') ? word : word.endsWith('f') ? `${word.slice(0, -1)}ve` : word.endsWith('eux') ? `${word.slice(0, -1)}se` : `${word}e`
  return plural && !/[sxz]$/u.test(feminine) ? `${feminine}s` : feminine
}

const isThing = ({ subject: { kind } }: WordUse): boolean => kind === null || ['product', 'goods', 'instrument', 'rule'].includes(kind)

/** Modals, by number. */
const modal = (stem: 'pouvoir' | 'devoir' | 'prévoir', plural: boolean): string => ({ pouvoir: plural ? 'pourraient' : 'pourrait', devoir: plural ? 'doivent' : 'doit', prévoir: plural ? 'prévoient' : 'prévoit' })[stem]

/** All moods of a group: its infinitive, its perfect infinitive's participle, its finite forms. */
type Group = {
  readonly infinitive: string
  /** `avoir vendu`, `avoir été vendu`: what follows the auxiliary. */
  readonly done: string
  readonly asserted: string
  readonly denied: string
}

const denying = (finite: string): string => {
  const [verb = '', ...rest] = finite.split(' ')
  return [`${elided('ne', verb)} pas`, ...rest].join(' ')
}

const ownWords = ({ infinitive, done }: Group, use: WordUse, lasting: boolean): string => {
  switch (use.mood) {
    case 'asserted':
      return lasting ? infinitive : `avoir ${done}`
    case 'denied':
      return lasting ? `ne pas ${infinitive}` : `ne pas avoir ${done}`
    case 'possible':
      return `pouvoir ${infinitive}`
    case 'hearsay':
      return `avoir peut-être ${done}`
    case 'planned':
      return elided('prévoir de', infinitive)
    case 'unlikely':
      return elided('ne pas prévoir de', infinitive)
  }
}

const finite = (group: Group, use: WordUse, lasting: boolean): string => {
  const { plural } = use.subject
  switch (use.mood) {
    case 'asserted':
      return group.asserted
    case 'denied':
      return group.denied
    case 'possible':
      return lasting ? conditional(group.infinitive, plural) : `${modal('pouvoir', plural)} ${group.infinitive}`
    case 'hearsay':
      return lasting ? conditional(group.infinitive, plural) : `${plural ? 'auraient' : 'aurait'} ${group.done}`
    case 'planned':
      return isThing(use) || lasting || group.infinitive.startsWith('être ') ? `${modal('devoir', plural)} ${group.infinitive}` : elided(`${modal('prévoir', plural)} de`, group.infinitive)
    case 'unlikely':
      return `ne ${plural ? 'devraient' : 'devrait'} pas ${group.infinitive}`
  }
}

const conditional = (infinitive: string, plural: boolean): string => {
  const [verb = '', ...rest] = infinitive.split(' ')
  return [conditionalOf(verb, plural), ...rest].join(' ')
}

const say = (group: Group, use: WordUse, lasting: boolean): string => (use.form === 'own' ? ownWords(group, use, lasting) : finite(group, use, lasting))

/** Est resté, sont restées: the perfect with être. */
const remained = (verb: string, use: WordUse): string => {
  const done = agreed(participleOf(verb), use.subject)
  const { plural } = use.subject
  if (use.mood === 'asserted') return use.form === 'own' ? `être ${done}` : `${plural ? 'sont' : 'est'} ${done}`
  if (use.mood === 'denied') return use.form === 'own' ? `ne pas être ${done}` : denying(`${plural ? 'sont' : 'est'} ${done}`)
  return say({ infinitive: verb, done, asserted: done, denied: done }, use, true)
}

/** Verbs that form their perfect with être. */
const withBe: ReadonlySet<string> = new Set(['rester'])

const did = (word: string, use: WordUse): string => {
  const [verb, rest] = split(word)
  if (withBe.has(verb)) return remained(verb, use)
  const done = `${participleOf(verb)}${rest}`
  const asserted = `${use.subject.plural ? 'ont' : 'a'} ${done}`
  return say({ infinitive: `${verb}${rest}`, done, asserted, denied: denying(asserted) }, use, false)
}

const does = (word: string, use: WordUse): string => {
  const [verb, rest] = split(word)
  const asserted = `${presentOf(verb, use.subject.plural)}${rest}`
  return say({ infinitive: `${verb}${rest}`, done: `${participleOf(verb)}${rest}`, asserted, denied: denying(asserted) }, use, true)
}

const passive = (word: string, use: WordUse, lasting: boolean): string => {
  const [verb, rest] = split(word)
  const done = `${agreed(participleOf(verb), use.subject)}${rest}`
  const asserted = lasting ? `${use.subject.plural ? 'sont' : 'est'} ${done}` : `${use.subject.plural ? 'ont' : 'a'} été ${done}`
  return say({ infinitive: `être ${done}`, done: `été ${done}`, asserted, denied: denying(asserted) }, use, lasting)
}

const byHead: Readonly<Record<string, (word: string, use: WordUse) => string>> = {
  did,
  does,
  was: (word, use) => passive(word, use, false),
  being: (word, use) => passive(word, use, true),
  adj: (word, use) => agreed(word, use.subject),
}

export const heads: readonly string[] = Object.keys(byHead)

/** `{did vendre}`: an act; `does`: a state or what goes on; `was`, `being`: the passives; `adj` agrees only. */
export const inflect = (head: string, word: string, use: WordUse): string => {
  if (word === 'coûter' && use.past === true && use.mood === 'asserted' && use.form !== 'own') return use.subject.plural ? 'coûtaient' : 'coûtait'
  const past = use.past === true ? ({ does: 'did', being: 'was' } as Readonly<Record<string, string>>)[head] : undefined
  return byHead[past ?? head]?.(word, use) ?? word
}

const listed = (words: readonly string[]): string => (words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} et ${words.at(-1)}`)

const articled = ({ word, definite, plural, gender }: GistNoun): string => {
  if (!definite) return word
  if (plural) return `les ${word}`
  return elided(gender === 'f' ? 'la' : 'le', word).replace(/^l[ae]?’/u, 'l’')
}

/** De or à melted with the article: du, des, aux. */
const melted = (small: 'de' | 'à', noun: GistNoun): string => {
  const { word, definite, plural, gender } = noun
  if (!definite) return small === 'de' ? elided('de', word) : `à ${word}`
  if (plural) return `${small === 'de' ? 'des' : 'aux'} ${word}`
  if (gender === 'f' || elides(word)) return `${small} ${articled(noun)}`
  return `${small === 'de' ? 'du' : 'au'} ${word}`
}

/** En Chine, au Japon, aux États-Unis, à Taïwan. */
const located = (noun: GistNoun): string => {
  if (noun.kind !== 'place') return `chez ${articled(noun)}`
  if (noun.definite && !noun.plural && (noun.gender === 'f' || elides(noun.word))) return `en ${noun.word}`
  return melted('à', noun)
}

const isMass = ({ kind }: GistNoun): boolean => kind === 'goods' || kind === 'rule' || kind === 'group'

/** Des puces, de la mémoire, du gallium; names keep their article. */
const some = (noun: GistNoun): string => {
  if (!isMass(noun) || !noun.definite) return articled(noun)
  return noun.plural ? `des ${noun.word}` : melted('de', noun)
}

/** De puces, de mémoire; names melt: du H20, de la Chine. */
const ofKind = (noun: GistNoun): string => (isMass(noun) ? elided('de', noun.word) : melted('de', noun))

const byForm: Readonly<Record<string, (noun: GistNoun) => string>> = {
  '': articled,
  bare: ({ word }) => word,
  d: ofKind,
  de: (noun) => melted('de', noun),
  des: some,
  en: located,
  à: (noun) => melted('à', noun),
}

export const forms: readonly string[] = Object.keys(byForm)

/** Nouns as a list; the preposition of the form stands before each of them. */
export const phrase = (nouns: readonly GistNoun[], form: string): string => listed(nouns.map((noun) => (byForm[form] ?? articled)(noun)))
