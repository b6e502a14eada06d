import { inflections } from '#knowledge/inflections'
import { arabicJoints } from '#knowledge/surnames'
import type { EntityType } from '#model/entity'
import { oneCharacter, unitFits } from '#text/one-character'
import { tokens as tokensOfText } from '#text/tokens'
import { fact } from '#text/words'
import { isCapital } from './capital.ts'
import type { Found, Referent } from './found.ts'
import { foundAt } from './found.ts'
import { isRomanizedSurname } from './given-name.ts'
import type { Page } from './page.ts'
import { opensSentence } from './page.ts'
import { covers, ends, holds, starts, wordClass } from './word-classes.ts'

const acronym = /^\p{Lu}[\p{Lu}\p{Nd}]{1,9}$/u
const letter = /\p{L}/u

const wordsOf = ({ name }: Referent): readonly string[] =>
  tokensOfText(name, { start: 0, end: name.length })
    .filter(({ kind, text }) => kind === 'word' && letter.test(text))
    .map(({ text }) => text)

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
  return !!classes && (ends(classes, wordClass.say, at) || starts(classes, wordClass.say, at + 1))
}

/** Words that speak somewhere on the page: `Tidewater said`. */
const speakers = (page: Page): ReadonlySet<string> => {
  const spoken = new Set<string>()
  for (let sentence = 0; sentence < page.sentences.length; sentence += 1) {
    if (!holds(page.classes[sentence], wordClass.say)) continue
    const tokens = page.sentences[sentence]?.tokens ?? []
    for (let at = 0; at < tokens.length; at += 1)
      if (isCapital(tokens[at]) && saysBeside(page, sentence, at) && page.at(sentence, at) === null)
        spoken.add(tokens[at]?.text ?? '')
  }
  return spoken
}

/** The first word of an organization's name, where it speaks for the whole. */
const shortName = (page: Page, referent: Referent, spoken: ReadonlySet<string>): string | null => {
  const [first = '', second] = wordsOf(referent)
  if (!second || first.length <= 3 || !spoken.has(first)) return null
  return page.smallWords().has(first.toLowerCase()) ? null : first
}

const add = (table: Map<string, Referent | null>, word: string, referent: Referent) => {
  const known = table.get(word)
  // Two people of one family name: the name alone says neither.
  table.set(word, known === undefined || known?.id === referent.id ? referent : null)
}

const callable: ReadonlySet<EntityType> = new Set<EntityType>(['company', 'agency', 'person'])

/** What each short form stands for; null where it could be two. */
type Forms = ReadonlyMap<string, Referent | null>

/** The short forms on the page. */
const shortForms = (page: Page, found: readonly Found[]): Forms => {
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

/** The short forms and their cases, where the language declines every name: Рогов, Рогова. */
const withDeclined = (page: Page, forms: Forms): Forms => {
  const table = inflections[page.pack.code]
  if (!table?.everyWord) return forms
  const all = new Map<string, Referent | null>()
  for (const [form, referent] of forms) {
    if (!referent || acronym.test(form)) continue
    const fitting = table.endings.filter(({ of }) => form.endsWith(of))
    const longest = Math.max(...fitting.map(({ of }) => of.length))
    for (const { of, as } of fitting.filter((one) => one.of.length === longest))
      for (const ending of as) add(all, form.slice(0, form.length - of.length) + ending, referent)
  }
  for (const [form, referent] of forms) if (referent) all.set(form, referent)
  return all
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

/** Whether one of the forms is of Arabic letters, the only ones without case that call someone. */
const holdsArabic = (forms: Forms): boolean => {
  for (const form of forms.keys()) if (isArabic(form, 0)) return true
  return false
}

/** Whether a short form calls someone where it stands, and is no part of something else. */
const isCalledAt = (page: Page, sentence: number, at: number): boolean => {
  if (page.at(sentence, at) || page.blocked(sentence, at)) return false
  const token = page.sentences[sentence]?.tokens[at]
  if (!isCapital(token) && !isCalled(page, sentence, at)) return false
  return !isPartOfLonger(page, sentence, at) || acronym.test(token?.text ?? '')
}

/** Later mentions by family name, short name or acronym, joined to the one named in full. */
export const joinNames = (page: Page, found: readonly Found[]): readonly Found[] => {
  const forms = withDeclined(page, shortForms(page, found))
  if (forms.size === 0) return []
  const arabic = holdsArabic(forms)
  const again: Found[] = []
  for (let sentence = 0; sentence < page.sentences.length; sentence += 1) {
    if (!arabic && ((page.facts[sentence] ?? 0) & fact.capital) === 0) continue
    const tokens = page.sentences[sentence]?.tokens ?? []
    for (let at = 0; at < tokens.length; at += 1) {
      if (!arabic && !isCapital(tokens[at])) continue
      const referent = forms.get(tokens[at]?.text ?? '')
      if (!referent || !isCalledAt(page, sentence, at)) continue
      const run = { sentence, from: at, to: at + 1 }
      again.push(foundAt(tokens, run, { referent, rule: 'name.again' }))
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
    !covers(classes, wordClass.role | wordClass.title, at)
  )
}
