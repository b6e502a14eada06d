import type { GistNoun } from '../kinds/gist.ts'

type Case = 'nom' | 'akk' | 'dat' | 'gen'

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
