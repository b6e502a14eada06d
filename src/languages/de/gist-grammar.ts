import type { GistNoun, WordUse } from '../kinds/gist.ts'
import type { Forms } from './gist-verbs.ts'
import { formsOf } from './gist-verbs.ts'

/** A finite verb and what closes its clause. */
type Bracket = readonly [finite: string, close: string]

const number = ({ subject }: WordUse): 'he' | 'they' => (subject.plural ? 'they' : 'he')

const isReported = ({ form }: WordUse): boolean => form !== 'main'

/** A person who says it of herself does so in the infinitive, which needs no he or she. */
const isInfinitive = ({ form, subject: { kind } }: WordUse): boolean => form === 'own' && (kind === 'person' || kind === 'ruler')

const helpers = {
  haben: { main: ['hat', 'haben'], said: ['habe', 'hätten'] },
  sein: { main: ['ist', 'sind'], said: ['sei', 'seien'] },
  wurde: { main: ['wurde', 'wurden'], said: ['sei', 'seien'] },
  wird: { main: ['wird', 'werden'], said: ['werde', 'würden'] },
  soll: { main: ['soll', 'sollen'], said: ['solle', 'sollten'] },
  will: { main: ['will', 'wollen'], said: ['wolle', 'wollten'] },
  könnte: { main: ['könnte', 'könnten'], said: ['könnte', 'könnten'] },
  dürfte: { main: ['dürfte', 'dürften'], said: ['dürfte', 'dürften'] },
} as const

const help = (verb: keyof typeof helpers, use: WordUse): string => helpers[verb][isReported(use) ? 'said' : 'main'][use.subject.plural ? 1 : 0]

const isThing = ({ subject: { kind } }: WordUse): boolean => kind === null || ['product', 'goods', 'instrument', 'rule'].includes(kind)

/** Only people and bodies want; things are to be. */
const plan = (use: WordUse): string => help(isThing(use) ? 'soll' : 'will', use)

/** What one did or will do, said of oneself without a subject: verkauft zu haben. */
const infinitiveOf = ({ infinitive, withZu, participle, auxiliary }: Forms, { mood }: WordUse, lasts: boolean): Bracket => {
  const done = lasts ? withZu : `${participle} zu ${auxiliary}`
  switch (mood) {
    case 'asserted':
      return ['', done]
    case 'denied':
      return ['', `nicht ${done}`]
    case 'possible':
      return ['möglicherweise', withZu]
    case 'hearsay':
      return ['möglicherweise', done]
    case 'planned':
      return ['', `${infinitive} zu wollen`]
    case 'unlikely':
      return ['', `nicht ${infinitive} zu wollen`]
  }
}

const act = (word: string, use: WordUse): Bracket => {
  const { infinitive, participle, auxiliary } = formsOf(word)
  switch (use.mood) {
    case 'asserted':
      return [help(auxiliary, use), participle]
    case 'denied':
      return [help(auxiliary, use), `nicht ${participle}`]
    case 'possible':
      return [help('könnte', use), infinitive]
    case 'hearsay':
      return [help(isReported(use) ? 'könnte' : 'soll', use), `${participle} ${auxiliary}`]
    case 'planned':
      return [plan(use), infinitive]
    case 'unlikely':
      return [help('dürfte', use), `nicht ${infinitive}`]
  }
}

/** The verb alone, in the tense and mood of the clause; in reported plural with würden. */
const simple = (forms: Forms, use: WordUse): Bracket => {
  if (!isReported(use)) return [(use.past === true ? forms.past : forms.present)[number(use)], forms.prefix]
  const said = forms.said[number(use)]
  return said === null ? ['würden', forms.infinitive] : [said, forms.prefix]
}

const state = (word: string, use: WordUse): Bracket => {
  const forms = formsOf(word)
  const { infinitive } = forms
  switch (use.mood) {
    case 'asserted':
      return simple(forms, use)
    case 'denied': {
      const [finite, close] = simple(forms, use)
      return [finite, `nicht ${close}`.trim()]
    }
    case 'possible':
    case 'hearsay':
      return [help('könnte', use), infinitive]
    case 'planned':
      return [help('soll', use), infinitive]
    case 'unlikely':
      return [help('dürfte', use), `nicht ${infinitive}`]
  }
}

const passive = (word: string, use: WordUse, lasts: boolean): Bracket => {
  const { participle } = formsOf(word)
  const over = isReported(use) && !lasts ? `${participle} worden` : participle
  switch (use.mood) {
    case 'asserted':
      return [help(lasts ? 'wird' : 'wurde', use), over]
    case 'denied':
      return [help(lasts ? 'wird' : 'wurde', use), `nicht ${over}`]
    case 'possible':
      return [help('könnte', use), `${participle} werden`]
    case 'hearsay':
      return [help(isReported(use) ? 'könnte' : 'soll', use), `${participle} worden sein`]
    case 'planned':
      return [help('soll', use), `${participle} werden`]
    case 'unlikely':
      return [help('dürfte', use), `nicht ${participle} werden`]
  }
}

const active = (word: string, use: WordUse, lasts: boolean): Bracket => {
  if (isInfinitive(use)) return infinitiveOf(formsOf(word), use, lasts)
  return lasts ? state(word, use) : act(word, use)
}

const byHead: Readonly<Record<string, (word: string, use: WordUse) => Bracket>> = {
  did: (word, use) => active(word, use, false),
  does: (word, use) => active(word, use, true),
  was: (word, use) => passive(word, use, false),
  being: (word, use) => passive(word, use, use.past !== true),
}

/** Each finite verb has its closing part, which the patterns write with a hyphen before the head. */
export const heads: readonly string[] = [...Object.keys(byHead).flatMap((head) => [head, `-${head}`]), 'hits']

/** The verb of a clause that opens with was: was China trifft, was China treffen würde. */
const relative = (word: string, { mood }: WordUse): string => {
  const { infinitive, present } = formsOf(word)
  return mood === 'asserted' ? present.he : `${infinitive} würde`
}

/** `{did verkaufen}` … `{-did verkaufen}`: hat … verkauft. */
export const inflect = (head: string, word: string, use: WordUse): string => {
  if (head === 'hits') return relative(word, use)
  const closes = head.startsWith('-')
  return byHead[closes ? head.slice(1) : head]?.(word, use)[closes ? 1 : 0] ?? word
}

export type Case = 'nom' | 'akk' | 'dat' | 'gen'

const definite: Readonly<Record<Case, Readonly<Record<'m' | 'f' | 'n' | 'pl', string>>>> = {
  nom: { m: 'der', f: 'die', n: 'das', pl: 'die' },
  akk: { m: 'den', f: 'die', n: 'das', pl: 'die' },
  dat: { m: 'dem', f: 'der', n: 'dem', pl: 'den' },
  gen: { m: 'des', f: 'der', n: 'des', pl: 'der' },
}

const indefinite: typeof definite = {
  nom: { m: 'ein', f: 'eine', n: 'ein', pl: '' },
  akk: { m: 'einen', f: 'eine', n: 'ein', pl: '' },
  dat: { m: 'einem', f: 'einer', n: 'einem', pl: '' },
  gen: { m: 'eines', f: 'einer', n: 'eines', pl: '' },
}

/** Endings of adjectives: behind der, behind ein, and alone. */
const endings: Readonly<Record<'der' | 'ein' | 'none', typeof definite>> = {
  der: {
    nom: { m: 'e', f: 'e', n: 'e', pl: 'en' },
    akk: { m: 'en', f: 'e', n: 'e', pl: 'en' },
    dat: { m: 'en', f: 'en', n: 'en', pl: 'en' },
    gen: { m: 'en', f: 'en', n: 'en', pl: 'en' },
  },
  ein: {
    nom: { m: 'er', f: 'e', n: 'es', pl: 'en' },
    akk: { m: 'en', f: 'e', n: 'es', pl: 'en' },
    dat: { m: 'en', f: 'en', n: 'en', pl: 'en' },
    gen: { m: 'en', f: 'en', n: 'en', pl: 'en' },
  },
  none: {
    nom: { m: 'er', f: 'e', n: 'es', pl: 'e' },
    akk: { m: 'en', f: 'e', n: 'es', pl: 'e' },
    dat: { m: 'em', f: 'er', n: 'em', pl: 'en' },
    gen: { m: 'en', f: 'er', n: 'en', pl: 'er' },
  },
}

/** Figures, and the adjectives before the noun: what stands in front of the head of a phrase. */
const before = /^(?:[\d.,]+[ \u00A0]|(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|Millionen|Milliarden|Billionen|Million|Milliarde)[ \u00A0])*/u
const adjective = /^(?:\p{Ll}[\p{Ll}-]*|\p{Lu}[\p{Ll}-]*(?:isch|erst|tional|igt?|eint|eit|ner|eiß)|Nah)e[nrs]? (?=[\p{L}\d])/u

/** Nouns that bend as adjectives: der Beamte, Beamte, die Beamten. */
const adjectival = /(?:beauftragt|bündet|geordnet|[Bb]eamt|schäftigt)e$/u

const common: ReadonlySet<GistNoun['kind']> = new Set(['goods', 'group', 'rule'])

/** Acts and rules with an English name. */
const foreign = /\b(?:Accord|Act|List|Plan|Policy|Rule)$/u

/** Names bend only where they take an article, as words of this language do. */
const bends = ({ kind, word, definite: isKnown }: GistNoun): boolean => common.has(kind) || (isKnown && kind !== 'product' && !foreign.test(word))

const isSmall = /^(?:der|die|das|des|dem|den|für|und|von|zur|zum|im|in|aus|über|mit) /u

const nounTail = (head: string, { kind, plural, gender }: GistNoun, wanted: Case): string => {
  if (/^\p{Lu}{2,}$/u.test(head)) return head
  if (plural) return wanted === 'dat' && /(?:e|er|el)$/u.test(head) ? `${head}n` : head
  if (wanted !== 'gen' || gender === 'f' || /\d$/u.test(head)) return head
  return /(?:s|ß|x|z)$/u.test(head) ? (kind === 'place' ? head : `${head}es`) : `${head}s`
}

/** Head noun and adjectives in a case; what follows the head stays as it is. */
const bent = (phrase: string, noun: GistNoun, { wanted, strength }: { readonly wanted: Case; readonly strength: keyof typeof endings }): string => {
  if (!bends(noun)) return phrase
  const [opening = ''] = before.exec(phrase) ?? []
  let rest = phrase.slice(opening.length)
  let said = opening
  for (let [one] = adjective.exec(rest) ?? []; one !== undefined && !isSmall.test(one); [one] = adjective.exec(rest) ?? []) {
    said += `${one.trim().replace(/e[nrs]?$/u, '')}${endings[strength][wanted][noun.plural ? 'pl' : noun.gender]} `
    rest = rest.slice(one.length)
  }
  const [head = ''] = /^\S+/u.exec(rest) ?? []
  const tail = adjectival.test(head) ? `${head.slice(0, -1)}${endings[strength][wanted][noun.plural ? 'pl' : noun.gender]}` : nounTail(head, noun, wanted)
  return `${said}${tail}${rest.slice(head.length)}`
}

/** A noun in a case, with its own article, the definite one (`known`) or none (`bare`). */
const declined = (noun: GistNoun, wanted: Case, article: 'own' | 'known' | 'bare' = 'own'): string => {
  const agreed = noun.plural ? 'pl' : noun.gender
  const indefiniteWord = /^eine? (?<word>.+)$/u.exec(noun.word)?.groups?.word
  const word = indefiniteWord ?? noun.word
  if (article === 'bare') return bent(word, noun, { wanted, strength: 'none' })
  if (noun.definite || (article === 'known' && common.has(noun.kind))) return `${definite[wanted][agreed]} ${bent(word, noun, { wanted, strength: 'der' })}`
  if (indefiniteWord !== undefined) return `${indefinite[wanted][agreed]} ${bent(word, noun, { wanted, strength: 'ein' })}`
  return bent(word, noun, { wanted, strength: 'none' })
}

const listed = (words: readonly string[]): string => (words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} und ${words.at(-1)}`)

const melting: Readonly<Record<string, string>> = { 'an dem': 'am', 'bei dem': 'beim', 'in das': 'ins', 'in dem': 'im', 'von dem': 'vom', 'zu dem': 'zum', 'zu der': 'zur' }

const after = (preposition: string, said: string): string => {
  const [first = '', ...rest] = said.split(' ')
  const melted = rest.length > 0 ? melting[`${preposition} ${first}`] : undefined
  return melted === undefined ? `${preposition} ${said}` : [melted, ...rest].join(' ')
}

/** Von China, der USA, chinesischer Kunden: the genitive where an article or adjective shows it, else von. */
const of = (noun: GistNoun): string => (noun.definite || (noun.plural && adjective.test(noun.word)) ? declined(noun, 'gen') : after('von', declined(noun, 'dat')))

/** Nach China, in die USA, an Huawei. */
const towards = (noun: GistNoun): string => {
  if (noun.kind !== 'place') return after('an', declined(noun, 'akk'))
  return noun.definite ? after('in', declined(noun, 'akk')) : `nach ${noun.word}`
}

const byForm: Readonly<Record<string, (noun: GistNoun) => string>> = {
  '': (noun) => declined(noun, 'nom'),
  akk: (noun) => declined(noun, 'akk'),
  dat: (noun) => declined(noun, 'dat'),
  known: (noun) => declined(noun, 'nom', 'known'),
  'known-akk': (noun) => declined(noun, 'akk', 'known'),
  'known-dat': (noun) => declined(noun, 'dat', 'known'),
  bare: (noun) => declined(noun, 'nom', 'bare'),
  'bare-dat': (noun) => declined(noun, 'dat', 'bare'),
  gen: of,
  'known-gen': (noun) => declined(noun, common.has(noun.kind) || noun.definite ? 'gen' : 'dat', 'known').replace(/^(?!de[rs] )/u, 'von '),
  von: (noun) => after('von', declined(noun, 'dat')),
  'known-von': (noun) => after('von', declined(noun, 'dat', 'known')),
  aus: (noun) => after(noun.kind === 'place' ? 'aus' : 'von', declined(noun, 'dat')),
  bei: (noun) => after('bei', declined(noun, 'dat')),
  nach: towards,
  in: (noun) => after(noun.kind === 'place' ? 'in' : 'bei', declined(noun, 'dat')),
}

export const forms: readonly string[] = Object.keys(byForm)

const preposed = /^(?:aus|von|nach|an|in|bei) /u

/** A preposition that stands before each of the names is said once. */
const saidOnce = (words: readonly string[], nouns: readonly GistNoun[]): readonly string[] => {
  const [opening] = preposed.exec(words[0] ?? '') ?? []
  if (opening === undefined || nouns.some((noun) => noun.definite) || !words.every((one) => one.startsWith(opening))) return words
  return words.map((one, index) => (index === 0 ? one : one.slice(opening.length)))
}

/** Nouns as a list, in a case or behind a preposition. */
export const phrase = (nouns: readonly GistNoun[], form: string): string =>
  listed(
    saidOnce(
      nouns.map((noun) => (byForm[form] ?? declined)(noun, 'nom')),
      nouns,
    ),
  )
