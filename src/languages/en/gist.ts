import { capitalized } from '#text/capitalized'
import type { Gist, GistNoun, GistSpeaker, NounKind } from '../kinds/gist.ts'
import { article, forms, heads, inflect, phrase } from './gist-grammar.ts'
import { names } from './gist-names.ts'
import { patterns } from './gist-patterns.ts'
import { amount, date, figure } from './gist-quantities.ts'

const plural = /(?:[a-z]s|people|police|customs|personnel)$/u
const singularS = /(?:[su]s|ics|is)$/u

const isPlural = (word: string, kind: NounKind): boolean => ['goods', 'group', 'rule'].includes(kind) && plural.test(word) && !singularS.test(word)

const listed = (written: string, kind: NounKind): GistNoun => {
  const [name = '', number] = written.split('|')
  const definite = name.startsWith('the ')
  const word = definite ? name.slice('the '.length) : name
  const many = number === undefined ? plural.test(word) && !singularS.test(word) && kind !== 'agency' && kind !== 'place' : number === 'pl'
  return { word, kind, gender: 'n', plural: many, definite }
}

/** Names of bodies and rules that are common nouns with a capital: the Ministry of …, the … Act. */
const common =
  /^(?:Academy|Administration|Agency|Bureau|Center|Centre|Commission|Committee|Council|Department|Federal|Institute|International|Ministry|National|Office|State|United)\b|\b(?:Act|Agreement|Arrangement|Commission|Law|List|Ministry|Order|Rule|Regulations?|Department|Office|Bureau|Treasury|Congress|House|Programme|Program)$/u

const institute = /^(?:Association|Center|Centre|Council|Federation|Foundation|Institute|Office) (?:for|of|on)\b/u

/** Kinds of memory are named like what is poured, not counted: DDR5, HBM3E. */
const memory = /^(?:LP|G)?DDR\d|^HBM/u

const takesArticle = (name: string, kind: NounKind): boolean => {
  if (kind === 'product') return /\d/u.test(name) && !memory.test(name)
  if (kind === 'company') return institute.test(name)
  if (kind === 'instrument') return !/^(?:Section|China’s)\b/u.test(name)
  return kind === 'agency' && (common.test(name) || / of /u.test(name))
}

const unlisted = (name: string, kind: NounKind): GistNoun => {
  const word = name.replaceAll("'", '’').replace(/^the /iu, '')
  return { word, kind, gender: 'n', plural: isPlural(word, kind), definite: takesArticle(word, kind) || word.length < name.length }
}

const determined = /^(?:a|an|the|this|that|these|those|its|his|her|their|our|one|two|three|four|five|six|seven|eight|nine|ten|several|some|many|most|both|all|other|another|unnamed|anonymous|\d+)\b/iu

/** The head of a description: what stands before its first complement. */
const headOf = (printed: string): string => printed.split(/ (?:of|at|by|from|in|with|for|on|to|who|whose|familiar|close|briefed|based|,)\b/u)[0] ?? printed

/** Gives a description the article it needs: an official at the ministry; industry experts. */
const described = (printed: string): GistNoun => {
  const word = printed.replaceAll("'", '’')
  const head = headOf(word)
  const many = plural.test(head) && !singularS.test(head)
  const opens = determined.test(word) || many || /^\p{Lu}/u.test(word)
  return { word: opens ? word : `${article(word)} ${word}`, kind: 'group', gender: 'n', plural: many, definite: false }
}

/** Numbers that the press writes out. */
const spelled = ['', '', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']

const inWords = (figure: string): string => (/^[2-9]$/u.test(figure) ? (spelled[Number(figure)] ?? figure) : figure)

/** 300,000 AI chips; 300,000 units of the H20. */
const counted = (noun: GistNoun, figure: string): GistNoun => {
  const named = noun.kind === 'product' || !noun.plural
  return { ...noun, word: named ? `${inWords(figure)} units of ${phrase([noun], '')}` : `${inWords(figure)} ${noun.word}`, plural: true, definite: false }
}

/** Weights and measures are no pieces: 40 machines, but nothing of kg. */
const pieces: Gist['pieces'] = ({ value, unit }) => {
  const noun = unlisted(unit, 'goods')
  return noun.plural ? counted(noun, figure(value)) : null
}

const group = (word: string, many = true): GistNoun => ({ word, kind: 'group', gender: 'n', plural: many, definite: false })

const unnamed: Gist['unnamed'] = {
  named: group('a person quoted in the article', false),
  role: group('a person quoted in the article', false),
  anonymous: group('unnamed sources'),
  organisation: group('an organization', false),
  document: group('a document', false),
  medium: group('the media'),
}

const speaker = ({ nouns, role, house }: GistSpeaker): string => {
  const name = phrase(nouns, '')
  return role || house ? [role?.word ?? '', name, house ? `of ${phrase([house], '')}` : ''].filter(Boolean).join(' ') : name
}

const attributed = (clause: string, who: GistSpeaker): string => {
  const said = speaker(who)
  if (who.kind === 'document' || who.role || who.house) return `${clause}, according to ${said}`
  return `${clause}, ${said} ${who.kind === 'medium' ? 'reported' : 'said'}`
}

const seconds: Readonly<Record<string, string>> = { agency: 'the agency', company: 'the company', person: 'their own account', place: 'the government', ruler: 'their own account' }

/** The company, the agency; a state speaks by its government, of people the pronoun is not known. */
const again: Gist['again'] = ({ nouns: [noun, ...more] }) => {
  const written = more.length === 0 && noun ? seconds[noun.kind] : undefined
  return written === undefined ? null : listed(`${written}|sg`, 'group')
}

const ownSubject = (nouns: readonly GistNoun[]): string | null => {
  if (nouns.some(({ kind }) => kind === 'person' || kind === 'ruler')) return null
  return nouns.length > 1 || nouns[0]?.plural ? 'they' : 'it'
}

/** Spaces that stand before another, or before a mark. */
const loose = / (?=[ ,.;])/gu

const isLoose = (clause: string): boolean => {
  for (let at = clause.indexOf(' '); at >= 0; at = clause.indexOf(' ', at + 1)) if (' ,.;'.includes(clause.charAt(at + 1))) return true
  return false
}

const isEnded = (text: string): boolean => '.!?'.includes(text.charAt(text.length - (text.endsWith('”') ? 2 : 1)) || ' ')

const sentence = (clause: string): string => {
  const text = (isLoose(clause) ? clause.replaceAll(loose, '') : clause).trim()
  const capital = capitalized(text)
  return isEnded(capital) ? capital : `${capital}.`
}

/** How claims are said in English. */
export const gist: Gist = {
  patterns,
  labels: {
    control: 'Export controls',
    easing: 'Eased restrictions',
    licence: 'Licenses',
    listing: 'Restricted lists',
    evasion: 'Getting around the rules',
    repurposing: 'Repurposed hardware',
    enforcement: 'Enforcement',
    retaliation: 'Countermeasures',
    launch: 'Products',
    sale: 'Sales',
    supply: 'Supply',
    price: 'Prices',
    performance: 'Performance',
    production: 'Production',
    substitution: 'Alternatives',
    investment: 'Investment',
    impact: 'Business impact',
    position: 'Reactions',
    outlook: 'Outlook',
  },
  names,
  trades: { analysts: 'analyst', engineers: 'engineer', investors: 'investor', lawmakers: 'lawmaker', officials: 'official', prosecutors: 'prosecutor', researchers: 'researcher', spokespeople: 'spokesperson', 'us-officials': 'US official' },
  listed,
  unlisted,
  unnamed,
  described,
  counted,
  someone: (noun) => noun,
  pieces,
  phrase,
  forms,
  inflect,
  heads,
  lasting: ['does', 'doing', 'being'],
  amount,
  date,
  attributed,
  own: (clause, who) => `${speaker(who)} said ${clause}`,
  ownSubject,
  again,
  speaker,
  joined: (one, other, shared) => `${one}${shared && !one.includes(', ') ? '' : ','} and ${other}`,
  bracketed: (clause, remark) => `${clause} (${remark})`,
  quoting: (clause, words) => `${clause}: “${words}”`,
  sentence,
}
