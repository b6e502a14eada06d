import { inflections } from '#knowledge/inflections'
import { arabicJoints } from '#knowledge/surnames'
import type { EntityType } from '#model/entity'
import { oneCharacter, unitFits } from '#text/one-character'
import { remember } from '#text/remember'
import { tokens as tokensOfText } from '#text/tokens'
import { isCapital } from './capital.ts'
import type { Found, Referent } from './found.ts'
import { foundAt } from './found.ts'
import { isRomanizedSurname } from './given-name.ts'
import type { Page } from './page.ts'
import { opensSentence, smallWords } from './page.ts'
import { mark } from './word-marks.ts'

const acronym = /^\p{Lu}[\p{Lu}\p{Nd}]{1,9}$/u
const letter = /\p{L}/u

const wordsOf = remember(({ name }: Referent): readonly string[] =>
  tokensOfText(name, { start: 0, end: name.length })
    .filter(({ kind, text }) => kind === 'word' && letter.test(text))
    .map(({ text }) => text),
)

/** Words by which a person is called again: the last of the name, and a family name that stands first. */
const callNames = (referent: Referent, particles: readonly string[]): readonly string[] => {
  const words = wordsOf(referent)
  const [first = '', last = ''] = [words[0], words.at(-1)]
  // Le Clair, van den Berg: the last word alone does not call them.
  const bound = words.length > 2 && particles.includes(words.at(-2)?.toLowerCase() ?? '')
  if (words.length < 2 || last.length < 2 || bound) return []
  return isRomanizedSurname(first) ? [first, last] : [last]
}

/** Whether a verb of saying stands right before or behind a token. */
const saysBeside = (page: Page, sentence: number, at: number): boolean => {
  const classes = page.classes[sentence]
  return !!classes && (classes.ends('say', at) || classes.starts('say', at + 1) !== null)
}

/** Words that speak somewhere on the page: `Tidewater said`. */
const speakers = (page: Page): ReadonlySet<string> => {
  const spoken = new Set<string>()
  for (const [sentence, { tokens }] of page.sentences.entries()) {
    if (!page.classes[sentence]?.has('say')) continue
    const letters = page.letters[sentence]?.at ?? []
    for (const [at, token] of tokens.entries())
      if (
        (letters[at] ?? 0) & mark.capital &&
        saysBeside(page, sentence, at) &&
        page.at(sentence, at) === null
      )
        spoken.add(token.text)
  }
  return spoken
}

/** The first word of an organization's name, where it speaks for the whole. */
const shortName = (page: Page, referent: Referent, spoken: ReadonlySet<string>): string | null => {
  const [first = '', second] = wordsOf(referent)
  if (!second || first.length <= 3 || !spoken.has(first)) return null
  return smallWords(page.sentences).has(first.toLowerCase()) ? null : first
}

const add = (table: Map<string, Referent | null>, word: string, referent: Referent) => {
  const known = table.get(word)
  // Two people of one family name: the name alone says neither.
  table.set(word, known === undefined || known?.id === referent.id ? referent : null)
}

const callable: ReadonlySet<EntityType> = new Set<EntityType>(['company', 'agency', 'person'])

/** What each short form on the page stands for; null where it could be two. */
const shortForms = (page: Page, found: readonly Found[]): ReadonlyMap<string, Referent | null> => {
  const forms = new Map<string, Referent | null>()
  const particles = page.pack.names?.particles ?? []
  /** The one that each id was read from last. */
  const read = new Map<string, Referent>()
  let spoken: ReadonlySet<string> | null = null
  for (const { referent, rule, sentence, to } of found) {
    const { type, id } = referent
    if (!callable.has(type)) continue
    if (type !== 'person') {
      const bracketed = inBrackets(page, sentence, to)
      if (bracketed) add(forms, bracketed, referent)
    }
    if (read.get(id) === referent) continue
    read.set(id, referent)
    if (type === 'person')
      for (const word of callNames(referent, particles)) add(forms, word, referent)
    if (rule !== 'organization.cues') continue
    spoken ??= speakers(page)
    const short = shortName(page, referent, spoken)
    if (short) add(forms, short, referent)
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

const opensBracket = oneCharacter(/^[(（]$/u)
const closesBracket = oneCharacter(/^[,)）]$/u)

/** The acronym in brackets behind a name: Institute for Digital Futures (IDF). */
const inBrackets = (page: Page, sentence: number, to: number): string | null => {
  const tokens = page.sentences[sentence]?.tokens ?? []
  if (!opensBracket(tokens[to]?.text ?? '') || !closesBracket(tokens[to + 2]?.text ?? ''))
    return null
  const word = tokens[to + 1]?.text ?? ''
  return acronym.test(word) ? word : null
}

/** Later mentions by family name, short name or acronym, joined to the one named in full. */
export const joinNames = (page: Page, found: readonly Found[]): readonly Found[] => {
  const forms = shortForms(page, found)
  if (forms.size === 0) return []
  const declined = declinedForms(page, forms)
  const again: Found[] = []
  for (const [sentence, { tokens }] of page.sentences.entries()) {
    const letters = page.letters[sentence]?.at ?? []
    for (const [at, token] of tokens.entries()) {
      const capital = ((letters[at] ?? 0) & mark.capital) > 0
      if (!capital && !isArabic(token.text, 0)) continue
      const referent = forms.get(token.text) ?? declined.get(token.text)
      if (!referent || page.at(sentence, at) || page.blocked(sentence, at)) continue
      if (!capital && !isCalled(page, sentence, at)) continue
      if (isPartOfLonger(page, sentence, at) && !acronym.test(token.text)) continue
      again.push(
        foundAt(tokens, { sentence, from: at, to: at + 1 }, { referent, rule: 'name.again' }),
      )
    }
  }
  return again
}

/** Part of a longer name of someone else: Frank Medina, Medina Street. */
const isPartOfLonger = (page: Page, sentence: number, at: number): boolean => {
  const tokens = page.sentences[sentence]?.tokens ?? []
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  return (
    (before?.end === (token?.start ?? 0) - 1 &&
      isFree(page, sentence, at - 1) &&
      !opensSentence(page, sentence, at - 1)) ||
    (after?.start === (token?.end ?? 0) + 1 && isFree(page, sentence, at + 1))
  )
}

const arabic = /^\p{Script=Arabic}{4,}$/u
const isArabic = unitFits(/\p{Script=Arabic}/u)

/** Where letters have no case, the word alone must do; beside a verb of saying an article may. */
const isCalled = (page: Page, sentence: number, at: number): boolean => {
  const word = page.sentences[sentence]?.tokens[at]?.text ?? ''
  if (!arabic.test(word)) return false
  // A name with an article reads like an adjective of origin (المصري): it must speak.
  return !word.startsWith(arabicJoints.article) || saysBeside(page, sentence, at)
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
