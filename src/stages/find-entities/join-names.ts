import { inflections } from '#knowledge/inflections'
import { arabicJoints } from '#knowledge/surnames'
import { tokens as tokensOfText } from '#text/tokens'
import { isCapital } from './capital.ts'
import type { Found, Referent } from './found.ts'
import { foundAt } from './found.ts'
import { isRomanizedSurname } from './given-name.ts'
import type { Page } from './page.ts'
import { opensSentence, smallWords } from './page.ts'

const acronym = /^\p{Lu}[\p{Lu}\p{Nd}]{1,9}$/u
const letter = /\p{L}/u

const wordsOf = (name: string): readonly string[] =>
  tokensOfText(name, { start: 0, end: name.length })
    .filter(({ kind, text }) => kind === 'word' && letter.test(text))
    .map(({ text }) => text)

/** Words by which a person is called again: the last of the name, and a family name that stands first. */
const callNames = ({ name }: Referent, particles: readonly string[]): readonly string[] => {
  const words = wordsOf(name)
  const [first = '', last = ''] = [words[0], words.at(-1)]
  // Le Clair, van den Berg: the last word alone does not call them.
  const bound = words.length > 2 && particles.includes(words.at(-2)?.toLowerCase() ?? '')
  if (words.length < 2 || last.length < 2 || bound) return []
  return isRomanizedSurname(first) ? [first, last] : [last]
}

/** Words that speak somewhere on the page: `Tidewater said`. */
const speakers = (page: Page): ReadonlySet<string> =>
  new Set(
    page.sentences.flatMap(({ tokens }, sentence) =>
      tokens.flatMap((token, at) => {
        const classes = page.classes[sentence]
        const says = classes?.ends('say', at) || classes?.starts('say', at + 1) !== null
        return says && isCapital(token) && page.at(sentence, at) === null ? [token.text] : []
      }),
    ),
  )

/** The first word of an organization's name, where it speaks for the whole. */
const shortName = (page: Page, { name }: Referent, spoken: ReadonlySet<string>): string | null => {
  const [first = '', second] = wordsOf(name)
  const fits = second && first.length > 3 && !smallWords(page.sentences).has(first.toLowerCase())
  return fits && spoken.has(first) ? first : null
}

const add = (table: Map<string, Referent | null>, word: string, referent: Referent) => {
  const known = table.get(word)
  // Two people of one family name: the name alone says neither.
  table.set(word, known === undefined || known?.id === referent.id ? referent : null)
}

/** What each short form on the page stands for; null where it could be two. */
const shortForms = (page: Page, found: readonly Found[]): ReadonlyMap<string, Referent | null> => {
  const forms = new Map<string, Referent | null>()
  const spoken = speakers(page)
  const particles = page.pack.names?.particles ?? []
  for (const { referent, rule, sentence, to } of found) {
    if (referent.type === 'person')
      for (const word of callNames(referent, particles)) add(forms, word, referent)
    if (rule === 'organization.cues') {
      const short = shortName(page, referent, spoken)
      if (short) add(forms, short, referent)
    }
    const named = referent.type === 'company' || referent.type === 'agency'
    const bracketed = named ? inBrackets(page, sentence, to) : null
    if (bracketed) add(forms, bracketed, referent)
  }
  return forms
}

/** The cases of the short forms, where the language declines every name: Рогов, Рогова. */
const declinedForms = (
  page: Page,
  forms: ReadonlyMap<string, Referent | null>,
): ReadonlyMap<string, Referent | null> => {
  const table = inflections[page.pack.code]
  const declined = new Map<string, Referent | null>()
  if (!table?.everyWord) return declined
  for (const [form, referent] of forms) {
    if (!referent || acronym.test(form)) continue
    const fitting = table.endings.filter(({ of }) => form.endsWith(of))
    const longest = Math.max(...fitting.map(({ of }) => of.length))
    for (const { of, as } of fitting.filter((one) => one.of.length === longest))
      for (const ending of as)
        add(declined, form.slice(0, form.length - of.length) + ending, referent)
  }
  return declined
}

/** The acronym in brackets behind a name: Institute for Digital Futures (IDF). */
const inBrackets = (page: Page, sentence: number, to: number): string | null => {
  const tokens = page.sentences[sentence]?.tokens ?? []
  const [open, word, close] = [tokens[to], tokens[to + 1], tokens[to + 2]]
  const fits = /^[(（]$/u.test(open?.text ?? '') && /^[,)）]$/u.test(close?.text ?? '')
  return fits && word && acronym.test(word.text) ? word.text : null
}

/** Later mentions by family name, short name or acronym, joined to the one named in full. */
export const joinNames = (page: Page, found: readonly Found[]): readonly Found[] => {
  const forms = shortForms(page, found)
  if (forms.size === 0) return []
  const declined = declinedForms(page, forms)
  return page.sentences.flatMap(({ tokens }, sentence) =>
    tokens.flatMap((token, at): Found[] => {
      const shown = isCapital(token) || isCalled(page, sentence, at)
      const open = shown && page.at(sentence, at) === null
      const referent = open ? (forms.get(token.text) ?? declined.get(token.text)) : null
      if (!referent || page.blocked(sentence, at)) return []
      const [before, after] = [tokens[at - 1], tokens[at + 1]]
      // Part of a longer name of someone else: Frank Medina, Medina Street.
      const longer =
        (isFree(page, sentence, at - 1) &&
          before?.end === token.start - 1 &&
          !opensSentence(page, sentence, at - 1)) ||
        (isFree(page, sentence, at + 1) && after?.start === token.end + 1)
      if (longer && !acronym.test(token.text)) return []
      return [foundAt(tokens, { sentence, from: at, to: at + 1 }, { referent, rule: 'name.again' })]
    }),
  )
}

const arabic = /^\p{Script=Arabic}{4,}$/u

/** Where letters have no case, the word alone must do; beside a verb of saying an article may. */
const isCalled = (page: Page, sentence: number, at: number): boolean => {
  const word = page.sentences[sentence]?.tokens[at]?.text ?? ''
  const classes = page.classes[sentence]
  if (!arabic.test(word)) return false
  const says = classes?.ends('say', at) || classes?.starts('say', at + 1) !== null
  // A name with an article reads like an adjective of origin (المصري): it must speak.
  return !word.startsWith(arabicJoints.article) || says
}

/** A capital word that nothing is known of and that is no office or title. */
const isFree = (page: Page, sentence: number, at: number): boolean => {
  const classes = page.classes[sentence]
  return (
    isCapital(page.sentences[sentence]?.tokens[at]) &&
    page.at(sentence, at) === null &&
    !classes?.covers('role', at) &&
    !classes?.covers('title', at)
  )
}
