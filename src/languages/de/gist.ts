import { capitalized } from '#text/capitalized'
import type { Gist, GistNoun, GistSpeaker, NounKind } from '../kinds/gist.ts'
import { heads, inflect } from './gist-grammar.ts'
import { names } from './gist-names.ts'
import { forms, phrase } from './gist-nouns.ts'
import { patterns } from './gist-patterns.ts'
import { amount, date, figure, genderOf } from './gist-quantities.ts'

const genderOfArticle: Readonly<Record<string, GistNoun['gender']>> = { der: 'm', die: 'f', das: 'n', eine: 'f', ein: 'n' }

const genders: Readonly<Record<string, GistNoun['gender']>> = { m: 'm', f: 'f', n: 'n' }

const listed = (written: string, kind: NounKind): GistNoun => {
  const [name = '', mark = ''] = written.split('|')
  const [, article = '', word = name] = /^(?<article>der|die|das) (?<word>.+)$/u.exec(name) ?? []
  const opening = article || (/^eine? /u.exec(name)?.[0].trim() ?? '')
  return { word, kind, gender: genders[mark] ?? genderOfArticle[opening] ?? 'n', plural: mark === 'pl', definite: article !== '' }
}

const feminine = /(?:ung|heit|keit|schaft|ion|tät|ik|ur|ei|behörde|agentur|kammer|bank|liste|kommission|regel|polizei|regierung|verordnung|karte)$|^(?:GeForce )?RTX\b/u
/** Foreign acts and rules have the gender of their last word in German. */
const act = /\b(?:Act|Plan|Accord)$/u
const rule = /\b(?:Rule|List|Policy)$/u

const neuter = /(?:ium|amt|gesetz|büro|institut|gericht|abkommen|programm|parlament|zentrum)$/u

/** A name of words of this language has a gender by its last word; a foreign one stands bare. */
const unlisted = (name: string, kind: NounKind): GistNoun => {
  const word = name.replaceAll("'", '’')
  const gender = feminine.test(word) || rule.test(word) ? 'f' : neuter.test(word) ? 'n' : kind === 'place' ? 'n' : 'm'
  const isGerman = (kind === 'agency' || kind === 'rule' || kind === 'instrument') && (feminine.test(word) || neuter.test(word) || act.test(word) || rule.test(word))
  return { word, kind, gender, plural: false, definite: kind === 'product' ? /\d/u.test(word) : isGerman }
}

const group = (written: string): GistNoun => listed(written, 'group')

const unnamed: Gist['unnamed'] = {
  named: group('eine im Artikel zitierte Person'),
  role: group('eine im Artikel zitierte Person'),
  anonymous: group('ungenannte Quellen|pl'),
  organisation: group('eine Organisation'),
  document: group('ein Dokument'),
  medium: group('Medien|pl'),
}

/** Articles in other cases than the first, as a description has them behind laut or von. */
const firstCase: Readonly<Record<string, string>> = { einem: 'ein', einen: 'ein', einer: 'eine', eines: 'ein', den: 'der', dem: 'der', des: 'der' }

const several = /^(?:mehrere|einige|viele|zwei|drei|vier|fünf|\d)/u
const manyPeople = /^(?:die )?(?:\p{Ll}+ )?\p{Lu}\p{L}*(?:en|innen|er|eure|äte|älte|leute|kreise|isten|e)$/u
const oneWoman = /(?:in|ung|schaft|heit|keit|ion|behörde|gruppe|firma|presse|seite)$/iu

const inFirstCase = (printed: string): string => printed.replaceAll("'", '’').replace(/^(?<article>einem|einen|einer|eines|den|dem|des) /u, (_, article: string) => `${firstCase[article] ?? article} `)

const opensSmall = /^(?:ein|eine|der|die|das|mehrere|einige|viele|andere|weitere|beide|zwei|drei|vier|fünf|\p{Ll}+e[nr]?) /u

/** A noun keeps its capital, and those in Kreisen are Kreise. */
const asNoun = (word: string): string => (opensSmall.test(word) ? word : word.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()).replace(/^(?<head>\S*kreise)n\b/u, '$<head>'))

/** A description as its sentence needs it: in the first case, in the number its ending shows. */
const described = (printed: string): GistNoun => {
  const word = asNoun(inFirstCase(printed))
  const [head = ''] = /^.*?(?= (?:der|des|von|vom|aus|bei|beim|für|im|in)\b|,|$)/u.exec(word) ?? []
  const isOne = /^(?:ein|eine|der|das) /u.test(word) || (oneWoman.test(head) && !several.test(word))
  const plural = !isOne && (several.test(word) || manyPeople.test(head))
  const bareWoman = isOne && oneWoman.test(head) && !/^(?:ein|eine|der|die|das) /u.test(word)
  return { word: bareWoman ? `eine ${word}` : word, kind: 'group', gender: oneWoman.test(head) ? 'f' : 'm', plural, definite: false }
}

/** Numbers that the press writes out. */
const spelled = ['', '', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun']

const inWords = (digits: string): string => (/^[2-9]$/u.test(digits) ? (spelled[Number(digits)] ?? digits) : digits)

/** 300.000 KI-Chips; 300.000 Stück des H20. */
const counted = (noun: GistNoun, digits: string): GistNoun => {
  const named = noun.kind === 'product' || !noun.plural
  return { ...noun, kind: 'goods', word: `${inWords(digits)} ${named ? `Stück ${phrase([noun], 'gen')}` : noun.word}`, plural: true, definite: false }
}

const pieces: Gist['pieces'] = ({ value, unit }) => {
  const said = unit === '' ? null : amount({ value, unit })
  return said === null ? null : { word: said.replace(/^[2-9](?=\u00A0)/u, inWords), kind: 'goods', gender: genderOf(unit), plural: value !== 1, definite: false }
}

const speaker = ({ nouns, role, house }: GistSpeaker): string => [role?.word ?? '', phrase(nouns, ''), house ? phrase([house], house.definite && nouns.every(({ kind, plural }) => kind === 'group' || plural) ? 'gen' : 'von') : ''].filter(Boolean).join(' ')

const isMany = ({ nouns }: GistSpeaker): boolean => nouns.length > 1 || nouns[0]?.plural === true

/** Heißt es in einem Dokument; of houses it is their word that says so. */
const documented = ({ nouns }: GistSpeaker): string => {
  const isPaper = nouns.every(({ kind }) => kind === 'group' || kind === 'rule')
  return isPaper ? `heißt es in ${phrase(nouns, 'dat')}` : `geht aus Angaben ${phrase(nouns, 'gen')} hervor`
}

/** Behind the clause, by the kind of speaker: sagte, teilte mit, berichtete. */
const attributed = (clause: string, who: GistSpeaker): string => {
  const name = speaker(who)
  const end = isMany(who) ? 'n' : ''
  if (who.kind === 'document') return `${clause}, ${documented(who)}`
  if (who.kind === 'medium') return `${clause}, berichtete${end} ${name}`
  if (who.nouns.some(({ kind }) => kind === 'place')) return `${clause}, erklärte${end} ${name}`
  if (who.kind === 'organisation') return `${clause}, teilte${end} ${name} mit`
  return `${clause}, sagte${end} ${name}`
}

const seconds: Readonly<Record<string, string>> = { agency: 'die Behörde', company: 'das Unternehmen', person: 'eigene Angaben|pl', place: 'die Regierung', ruler: 'eigene Angaben|pl' }

/** Das Unternehmen, die Behörde: one who has just been named. */
const again: Gist['again'] = ({ nouns: [noun, ...more] }) => {
  const written = more.length === 0 && noun ? seconds[noun.kind] : undefined
  return written === undefined ? null : group(written)
}

/** Of itself a house says that it has sold, a person to have sold. */
const ownSubject: Gist['ownSubject'] = ([noun, ...more]) => {
  if (!noun || more.length > 0 || noun.plural) return 'sie'
  if (noun.kind === 'person' || noun.kind === 'ruler') return ''
  return noun.kind === 'company' ? 'das Unternehmen' : 'man'
}

const auxiliary = /^(?:hat|haben|habe|hätten|ist|sind|sei|seien|will|wollen|wolle|wollten|soll|sollen|solle|sollten|könnte|könnten|wurde|wurden|wird|werden) /u

/** A second clause of the same subject does without the auxiliary of the first: hat A erlaubt und B verboten. */
const joined: Gist['joined'] = (one, other, shared) => {
  const [again] = auxiliary.exec(other) ?? []
  const said = shared && again !== undefined && one.includes(` ${again}`) ? other.slice(again.length) : other
  return `${one}${one.includes(', ') ? ',' : ''} und ${said}`
}

/** Things without article that keine denies, not nicht. */
const denied =
  /(?<= (?:hat|haben|habe|hätten|dürfte|dürften) )(?<things>(?:Alternativen|Durchsuchungen|Einbußen|Exportbeschränkungen|Festnahmen|Gegenmaßnahmen|Lizenzen|Beschränkungen|Exportkontrollen|Sanktionen|Vorschriften|Zölle|Produkte|Scheinfirmen|Schritte|Sorge|Subventionen|Verkäufe|Vorwürfe|Waren|beschränkte Güter|neue Auflagen)(?=[ ,])[^,.]{0,80}?) nicht (?=\p{L})/gu

/** Of oneself: erklärte, keine Produkte bestellt zu haben. */
const deniedOfSelf = /, (?<things>Produkte|Lizenzen|Verkäufe|Exportbeschränkungen|Waren) nicht (?=\p{L}+ zu haben)/gu

const deniedAccess = / Fernzugriff (?<way>auf [^,.]{1,60}?) nicht (?=\p{L})/gu

/** Where something goes closes the bracket with its verb: nicht nach China gelangt. */
const deniedWay = / (?<way>(?:nach|in die|in den) [^,.]{1,40}?) nicht (?=gelang)/gu

/** Ein … nicht is kein. */
const deniedOne = / (?<one>eine?n?) (?<thing>\p{Lu}[^,.]{0,80}?) nicht(?= |$)/gu

/** Preposition and article melt: beim, zum, am; what is quoted stays as it was said. */
const melting: readonly (readonly [RegExp, string])[] = [
  [/ bei dem (?=\p{Lu})/gu, ' beim '],
  [/ zu dem (?=\p{Lu})/gu, ' zum '],
  [/ zu der (?=\p{Lu})/gu, ' zur '],
  [/ an dem (?=\p{Lu})/gu, ' am '],
]

const melted = (text: string): string => {
  const [clause = '', ...quoted] = text.split('„')
  return [melting.reduce((said, [from, to]) => said.replaceAll(from, to), clause), ...quoted].join('„')
}

const sentence = (clause: string): string => {
  const text = melted(clause)
    .replaceAll(deniedOfSelf, ', keine $<things> ')
    .replaceAll(deniedAccess, ' keinen Fernzugriff $<way> ')
    .replaceAll(deniedWay, ' nicht $<way> ')
    .replaceAll(deniedOne, ' k$<one> $<thing>')
    .replaceAll(denied, 'keine $<things> ')
    .replaceAll(/ {2,}/gu, ' ')
    .replaceAll(/ (?=[,.])/gu, '')
    .trim()
  const capital = capitalized(text)
  return /[.!?]“?$/u.test(capital) ? capital : `${capital}.`
}

/** How claims are said in German. */
export const gist: Gist = {
  patterns,
  labels: {
    control: 'Exportkontrollen',
    easing: 'Lockerungen',
    licence: 'Lizenzen',
    listing: 'Schwarze Listen',
    evasion: 'Umgehung der Vorschriften',
    repurposing: 'Umgebaute Hardware',
    enforcement: 'Ermittlungen und Strafen',
    retaliation: 'Gegenmaßnahmen',
    launch: 'Produkte',
    sale: 'Verkäufe',
    supply: 'Versorgung',
    price: 'Preise',
    performance: 'Leistung',
    production: 'Produktion',
    substitution: 'Alternativen',
    investment: 'Investitionen',
    impact: 'Folgen für das Geschäft',
    position: 'Reaktionen',
    outlook: 'Aussichten',
  },
  names,
  trades: {},
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
  lasting: ['does', 'being'],
  amount: (given) => (given.unit === '' ? figure(given.value) : amount(given)),
  date,
  attributed,
  own: (clause, who) => `${speaker(who)} ${isMany(who) ? 'erklärten' : 'erklärte'}, ${clause.trim()}`,
  again,
  ownSubject,
  speaker,
  joined,
  bracketed: (clause, remark) => `${clause} (${remark})`,
  quoting: (clause, words) => `${clause}: „${words}“`,
  sentence,
}
