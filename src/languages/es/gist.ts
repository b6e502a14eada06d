import { capitalized } from '#text/capitalized'
import type { Gist, GistNoun, GistSpeaker, NounKind } from '../kinds/gist.ts'
import { forms, heads, inflect, phrase } from './gist-grammar.ts'
import { names } from './gist-names.ts'
import { patterns } from './gist-patterns.ts'
import { amount, date, genderOf } from './gist-quantities.ts'

const listed = (written: string, kind: NounKind): GistNoun => {
  const [name = '', gender] = written.split('|')
  const [, article = '', word = name] = /^(?<article>el|la|los|las) (?<word>.+)$/u.exec(name) ?? []
  const isFeminine = gender === 'f' || article.startsWith('la') || name.startsWith('una ')
  return { word, kind, gender: isFeminine ? 'f' : 'm', plural: article.endsWith('s'), definite: article !== '' }
}

const feminine = /^(?:administración|agencia|alianza|asamblea|asociación|autoridad|cámara|comisión|corte|dirección|fiscalía|fundación|ley|lista|oficina|organización|policía|regla|resolución|secretaría|universidad|(?:GeForce )?RTX|tarjeta)\b/iu
const masculine = /^(?:acuerdo|banco|centro|comité|congreso|consejo|decreto|departamento|fondo|instituto|juzgado|ministerio|parlamento|plan|programa|reglamento|senado|servicio|tribunal)\b/iu
const foreignRule = /\b(?:Rule|List|Law|Policy)$/u
const foreignAct = /\b(?:Act|Plan|Accord)$/u

const guessed = (word: string, kind: NounKind): boolean => {
  if (kind === 'product') return /\d/u.test(word)
  if (kind === 'instrument' && (foreignRule.test(word) || foreignAct.test(word))) return true
  return (kind === 'agency' || kind === 'rule' || kind === 'instrument') && (feminine.test(word) || masculine.test(word))
}

const unlisted = (name: string, kind: NounKind): GistNoun => {
  const word = name.replaceAll("'", '’')
  // Companies agree with la empresa, countries in -a with themselves.
  const isFeminine = feminine.test(word) || foreignRule.test(word) || kind === 'company' || (kind === 'place' && word.endsWith('a'))
  return { word, kind, gender: isFeminine ? 'f' : 'm', plural: false, definite: guessed(word, kind) }
}

const group = (written: string): GistNoun => listed(written, 'group')

const unnamed: Gist['unnamed'] = {
  named: group('una persona citada en el artículo'),
  role: group('una persona citada en el artículo'),
  anonymous: { ...group('fuentes anónimas'), gender: 'f', plural: true },
  organisation: group('una organización'),
  document: group('un documento'),
  medium: group('la prensa'),
}

/** A description with an article that can open a phrase: del and al are a preposition as well. */
const described = (printed: string): GistNoun => {
  const word = printed.replaceAll("'", '’').replace(/^(?:del|al) /u, 'el ')
  const plural = /^(?:los|las|unos|unas|varios|varias|algunos|algunas|dos|tres|cuatro|cinco|\d)\b/u.test(word) || /^\p{L}+s\b/u.test(word)
  const isFeminine = /^(?:la|las|una|unas|varias|algunas|fuentes|personas)\b/u.test(word)
  const isBare = !/^(?:el|la|los|las|un|una|unos|unas|varios|varias|algun|dos|tres|cuatro|cinco|su|sus|este|esta|\d|\p{Lu})/u.test(word)
  return { word: isBare && !plural ? `un ${word}`.replace(/^un (?=(?:persona|fuente)\b)/u, 'una ') : word, kind: 'group', gender: isFeminine ? 'f' : 'm', plural, definite: false }
}

/** Numbers that the press writes out. */
const spelled = ['', '', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve']

const inWords = (figure: string): string => (/^[2-9]$/u.test(figure) ? (spelled[Number(figure)] ?? figure) : figure)

/** 300.000 chips de IA; 300.000 unidades del H20; 2 millones de chips. */
const counted = (noun: GistNoun, figure: string): GistNoun => {
  const named = noun.kind === 'product' || !noun.plural
  const of = /(?:mill[oó]n|bill[oó]n)(?:es)?$/u.test(figure) ? 'de ' : ''
  const counting = named ? `unidades ${phrase([noun], 'de')}` : noun.word
  return { ...noun, word: `${inWords(figure)} ${of}${counting}`, gender: named ? 'f' : noun.gender, plural: true, definite: false }
}

const pieces: Gist['pieces'] = ({ value, unit }) => {
  const said = unit === '' ? null : amount({ value, unit })
  return said === null ? null : { word: said.replace(/^[2-9](?=\u00A0)/u, inWords), kind: 'goods', gender: genderOf(unit), plural: value !== 1, definite: false }
}

/** People that nobody has spoken of yet: analistas. */
const someone = (noun: GistNoun): GistNoun => (noun.plural ? { ...noun, definite: false } : noun)

/** Trade and house stand behind the name, between commas. */
const speaker = ({ nouns, role, house }: GistSpeaker): string => {
  const name = phrase(nouns, '')
  if (role) return `${name}, ${role.word}${house ? ` ${phrase([house], 'de')}` : ''},`
  if (!house) return name
  return nouns.every(({ kind, plural }) => kind === 'group' || plural) ? `${name} ${phrase([house], 'de')}` : `${name} (${house.word})`
}

const seconds: Readonly<Record<string, string>> = { agency: 'el organismo', company: 'la empresa', person: 'su propia versión', place: 'el Gobierno', ruler: 'su propia versión' }

/** La empresa, el Gobierno: one who has just been named. */
const again: Gist['again'] = ({ nouns: [noun, ...more] }) => {
  const written = more.length === 0 && noun ? seconds[noun.kind] : undefined
  return written === undefined ? null : group(written)
}

const isMany = ({ nouns }: GistSpeaker): boolean => nouns.length > 1 || nouns[0]?.plural === true

const sentence = (clause: string): string => {
  const text = clause
    .replaceAll(/ {2,}/gu, ' ')
    .replaceAll(/,? (?=[,.])|,(?=[,.]|$)/gu, '')
    .trim()
  const capital = capitalized(text)
  return /[.!?]»?$/u.test(capital) ? capital : `${capital}.`
}

/** How claims are said in Spanish. */
export const gist: Gist = {
  patterns,
  labels: {
    control: 'Controles a la exportación',
    easing: 'Flexibilización',
    licence: 'Licencias',
    listing: 'Listas negras',
    evasion: 'Elusión de las normas',
    repurposing: 'Equipos reutilizados',
    enforcement: 'Investigaciones y sanciones',
    retaliation: 'Represalias',
    launch: 'Productos',
    sale: 'Ventas',
    supply: 'Suministro',
    price: 'Precios',
    performance: 'Rendimiento',
    production: 'Producción',
    substitution: 'Alternativas',
    investment: 'Inversiones',
    impact: 'Efectos en el negocio',
    position: 'Reacciones',
    outlook: 'Perspectivas',
  },
  names,
  trades: { analysts: 'analista', investors: 'inversionista', prosecutors: 'fiscal', spokespeople: 'portavoz' },
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
  lasting: ['does', 'being', 'se-now'],
  amount,
  date,
  attributed: (clause, who) => `${clause}, según ${speaker(who)}`,
  own: (clause, who) => `${speaker(who)} ${isMany(who) ? 'aseguran' : 'asegura'} que ${clause.trim()}`,
  again,
  ownSubject: () => '',
  speaker,
  joined: (one, other, shared) => `${one}${shared && !one.includes(', ') ? '' : ','} ${/^h?i(?![eao])/iu.test(other) ? 'e' : 'y'} ${other}`,
  bracketed: (clause, remark) => `${clause} (${remark})`,
  quoting: (clause, words) => `${clause}: «${words}»`,
  sentence,
}
