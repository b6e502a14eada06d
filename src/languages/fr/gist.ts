import { capitalized } from '#text/capitalized'
import type { Gist, GistNoun, GistSpeaker, NounKind } from '../kinds/gist.ts'
import { forms, heads, inflect, phrase } from './gist-grammar.ts'
import { names } from './gist-names.ts'
import { patterns } from './gist-patterns.ts'
import { amount, date, genderOf } from './gist-quantities.ts'

const listed = (written: string, kind: NounKind): GistNoun => {
  const [name = '', gender] = written.split('|')
  const [, article, word = name] = /^(?<article>les |la |le |l’)(?<word>.+)$/u.exec(name) ?? []
  return { word, kind, gender: gender === 'f' || article === 'la ' ? 'f' : 'm', plural: article === 'les ', definite: article !== undefined }
}

const feminine = /^(?:administration|agence|assemblée|association|autorité|banque|chambre|commission|cour|direction|fondation|institution|liste|loi|maison|organisation|police|règle|université|(?:GeForce )?RTX|carte|puce)\b/iu
const masculine = /^(?:bureau|centre|comité|congrès|conseil|département|fonds|institut|ministère|parlement|parquet|règlement|représentant|sénat|secrétariat|service|trésor|accord|plan|programme)\b/iu

const guessed = (word: string, kind: NounKind): boolean => {
  if (kind === 'product') return /\d/u.test(word)
  if (kind === 'instrument') return !/^Section\b/u.test(word)
  return (kind === 'agency' || kind === 'rule') && (feminine.test(word) || masculine.test(word))
}

const unlisted = (name: string, kind: NounKind): GistNoun => {
  const word = name.replaceAll("'", '’')
  return { word, kind, gender: feminine.test(word) ? 'f' : 'm', plural: false, definite: guessed(word, kind) }
}

const group = (written: string): GistNoun => listed(written, 'group')

const unnamed: Gist['unnamed'] = {
  named: group('une personne citée dans l’article'),
  role: group('une personne citée dans l’article'),
  anonymous: { ...group('des sources anonymes'), plural: true },
  organisation: group('une organisation'),
  document: group('un document'),
  medium: group('la presse'),
}

/** A description with an article that can open a phrase: du and au are a preposition as well. */
const described = (printed: string): GistNoun => {
  const word = printed
    .replaceAll("'", '’')
    .replace(/^(?:du|au) /u, 'le ')
    .replace(/^aux /u, 'les ')
  const many = /^(?:les|des|plusieurs|certains|certaines|de nombreu|deux|trois|quatre|\d)/u.test(word) || /^\p{L}+s\b/u.test(word)
  const bare = !/^(?:l’|le |la |les |des |de |un |une |plusieurs |certain|quelques |deux |trois |quatre |cinq |\d|\p{Lu})/u.test(word)
  return { word: bare && many ? `des ${word}` : word, kind: 'group', gender: 'm', plural: many, definite: false }
}

/** Numbers that the press writes out. */
const spelled = ['', '', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf']

const inWords = (figure: string): string => (/^[2-9]$/u.test(figure) ? (spelled[Number(figure)] ?? figure) : figure)

/** 300 000 puces d’IA ; 300 000 unités du H20. */
const counted = (noun: GistNoun, figure: string): GistNoun => {
  const named = noun.kind === 'product' || !noun.plural
  const of = /(?:million|milliard|billion)s?$/u.test(figure) ? 'd' : ''
  const many = named ? `unités ${phrase([noun], 'de')}` : noun.word
  const word = of ? `${inWords(figure)} ${named ? `d’${many}` : phrase([{ ...noun, kind: 'goods' }], 'd')}` : `${inWords(figure)} ${many}`
  return { ...noun, word, gender: named ? 'f' : noun.gender, plural: true, definite: false }
}

const pieces: Gist['pieces'] = (given) => {
  const word = given.unit === '' ? null : (amount(given)?.replace(/^[2-9](?=\u00A0)/u, inWords) ?? null)
  return word === null ? null : { word, kind: 'goods', gender: genderOf(given.unit), plural: given.value >= 2, definite: false }
}

/** Des analystes: people nobody has spoken of yet. */
const someone = (noun: GistNoun): GistNoun => (noun.definite && noun.plural ? { ...noun, word: `des ${noun.word}`, definite: false } : noun)

const speaker = ({ nouns, role, house }: GistSpeaker): string => {
  const name = phrase(nouns, '')
  const titled = role ? `${phrase([role], '')} ${name}` : name
  if (!house) return titled
  return nouns.every(({ kind, plural }) => kind === 'group' || plural) ? `${titled} ${phrase([house], 'de')}` : `${titled} (${house.word})`
}

const seconds: Readonly<Record<string, string>> = { agency: 'l’organisme|m', company: 'l’entreprise|f', person: 'ses propres dires', place: 'le gouvernement', ruler: 'ses propres dires' }

/** L’entreprise, le gouvernement: one who has just been named. */
const again: Gist['again'] = ({ nouns: [noun, ...more] }) => {
  const written = more.length === 0 && noun ? seconds[noun.kind] : undefined
  return written === undefined ? null : listed(written, 'group')
}

const lower = (text: string): string => text.trim()

/** Behind a negation `des` and `un` become `de`: n’a pas vendu de produits, pas obtenu d’accès. */
const negated = (clause: string): string =>
  clause.replaceAll(/\b(?<verb>pas (?:avoir |être )?\p{L}+(?:er|ir|re|é|i|u|s|t)(?: passer en contrebande)?) (?:des|une?) (?=[aeiouàâéèêîôh]\p{Ll})/gu, '$<verb> d’').replaceAll(/\b(?<verb>pas (?:avoir |être )?\p{L}+(?:er|ir|re|é|i|u|s|t)(?: passer en contrebande)?) (?:des|une?) (?=\p{Ll})/gu, '$<verb> de ')

const sentence = (clause: string): string => {
  const text = negated(clause)
    .replaceAll(/ {2,}/gu, ' ')
    .replaceAll(/ (?=[,.])/gu, '')
    .trim()
  const capital = capitalized(text)
  return /[.!?](?:\u00A0»)?$/u.test(capital) ? capital : `${capital}.`
}

/** How claims are said in French. */
export const gist: Gist = {
  patterns,
  labels: {
    control: 'Contrôles à l’exportation',
    easing: 'Allègements',
    licence: 'Licences',
    listing: 'Listes noires',
    evasion: 'Contournement des règles',
    repurposing: 'Matériel détourné de son usage',
    enforcement: 'Enquêtes et sanctions',
    retaliation: 'Mesures de rétorsion',
    launch: 'Produits',
    sale: 'Ventes',
    supply: 'Approvisionnement',
    price: 'Prix',
    performance: 'Performances',
    production: 'Production',
    substitution: 'Solutions de rechange',
    investment: 'Investissements',
    impact: 'Effets sur l’activité',
    position: 'Réactions',
    outlook: 'Perspectives',
  },
  names,
  trades: { analysts: 'l’analyste' },
  listed,
  unlisted,
  unnamed,
  described,
  counted,
  someone,
  pieces,
  phrase,
  forms,
  inflect,
  heads,
  lasting: ['does', 'being'],
  amount,
  date,
  attributed: (clause, who) => `${clause}, selon ${speaker(who)}`,
  own: (clause, who) => `${speaker(who)} ${who.nouns.length > 1 || who.nouns[0]?.plural ? 'disent' : 'dit'} ${lower(clause)}`,
  again,
  ownSubject: () => '',
  speaker,
  joined: (one, other, shared) => `${one}${shared && !one.includes(', ') ? '' : ','} et ${other}`,
  bracketed: (clause, remark) => `${clause} (${remark})`,
  quoting: (clause, words) => `${clause}\u00A0: «\u00A0${words}\u00A0»`,
  sentence,
}
