import { arabicJoints } from '#knowledge/surnames'
import type { LanguagePack } from '#languages/pack'
import { numberOfWord } from '#text/number-of-word'
import { remember } from '#text/remember'
import type { Token } from '#text/tokens'
import type { Found, Run } from './found.ts'
import { foundAt } from './found.ts'
import { unknown } from './name-id.ts'
import type { Page } from './page.ts'
import { covers, ends, holds, wordClass } from './word-classes.ts'

/** Words of a company's name behind its common noun, where no capital tells where it ends. */
const longestName = 3
/** How often a name must stand on the page where nothing behind it shows its end. */
const oftenEnough = 2

const { article, and, adjectives, feminine, ministries } = arabicJoints
const letters = /^\p{Script=Arabic}{2,}$/u

const smallWords = remember(({ words }: LanguagePack) => new Set(words.stopWords))

/** Words that are in no company's name. */
const noName =
  wordClass.role | wordClass.title | wordClass.say | wordClass.maker | wordClass.organization

const mayName = (page: Page, sentence: number, at: number): boolean => {
  const token = page.sentences[sentence]?.tokens[at]
  const classes = page.classes[sentence]
  return (
    token?.kind === 'word' &&
    letters.test(token.text) &&
    !token.text.startsWith(article) &&
    !smallWords(page.pack).has(token.text) &&
    page.at(sentence, at) === null &&
    !page.blocked(sentence, at) &&
    !covers(classes, noName, at) &&
    // A chip word may close a name (نايل سيليكون), but opens none.
    !(ends(classes, wordClass.maker, at) && covers(classes, wordClass.domain, at))
  )
}

const wordsIn = (page: Page, { sentence, from, to }: Run): readonly Token[] =>
  page.sentences[sentence]?.tokens.slice(from, to) ?? []

/** Whether a name stands where a token ends with its first word; و or ل may be written to that. */
const standsAt = (page: Page, name: readonly string[], { sentence, from }: Run): boolean => {
  const tokens = page.sentences[sentence]?.tokens ?? []
  const [first = '', ...rest] = name
  const particle = tokens[from]?.text.slice(0, -first.length) ?? ''
  return (
    (particle === '' || page.pack.words.proclitics.includes(particle)) &&
    rest.every((word, at) => tokens[from + 1 + at]?.text === word)
  )
}

/** The same words elsewhere. */
const placesOf = (page: Page, name: readonly string[]): readonly Run[] => {
  const found: Run[] = []
  const first = name[0] ?? ''
  for (let sentence = 0; sentence < page.sentences.length; sentence += 1) {
    const tokens = page.sentences[sentence]?.tokens ?? []
    for (let from = 0; from < tokens.length; from += 1) {
      if (!tokens[from]?.text.endsWith(first)) continue
      const run = { sentence, from, to: from + name.length }
      if (standsAt(page, name, run)) found.push(run)
    }
  }
  return found
}

/** Words in quotation marks that open at the token: شركة «أطلس سيليكون». */
const quotedWords = (page: Page, sentence: number, from: number): readonly string[] | null => {
  const tokens = page.sentences[sentence]?.tokens ?? []
  if (!/^[«"“]$/u.test(tokens[from]?.text ?? '')) return null
  const end = tokens.findIndex(({ text }, at) => at > from && /^[»"”]$/u.test(text))
  const words = end < 0 ? [] : tokens.slice(from + 1, end)
  const fits = words.length > 0 && words.length <= longestName + 1
  return fits && words.every(({ text }) => letters.test(text))
    ? words.map(({ text }) => text)
    : null
}

/** شركة نايل سيليكون, شركة بريم لوجيك الأمريكية: unknown words behind a common noun for companies. */
const named = (page: Page, sentence: number, from: number): readonly string[] | null => {
  const classes = page.classes[sentence]
  const behind = ends(classes, wordClass.maker, from)
  if (!behind && !ends(classes, wordClass.maker, from - 1)) return null
  const quoted = quotedWords(page, sentence, from)
  if (quoted || !behind) return quoted
  let to = from
  while (to < from + longestName && mayName(page, sentence, to)) to += 1
  const words = wordsIn(page, { sentence, from, to }).map(({ text }) => text)
  const next = page.sentences[sentence]?.tokens[to]
  // An adjective opens no name: of a Chinese firm we know only that it is Chinese.
  if (words.length === 0 || adjectives.some((one) => words[0]?.endsWith(one))) return null
  const closed = !!next?.text.startsWith(article) && next.text.endsWith(feminine)
  const often = words.length > 1 && placesOf(page, words).length >= oftenEnough
  return closed || often ? words : null
}

/** Words of a ministry's name behind its head. */
const longestOffice = 6

/** وزارة الشؤون الخارجية والتجارة: behind a head, a noun with article, then adjectives and what `and` joins. */
const officeEnd = (page: Page, sentence: number, from: number): number | null => {
  const tokens = page.sentences[sentence]?.tokens ?? []
  const classes = page.classes[sentence]
  const wordAt = (at: number): string => tokens[at]?.text ?? ''
  const hasArticle = (at: number): boolean => wordAt(at).startsWith(article)
  const open = (at: number): boolean =>
    tokens[at]?.kind === 'word' &&
    !covers(classes, wordClass.say, at) &&
    page.at(sentence, at) === null
  // A second noun with its article is the ministry's no more: what it does, or to whom.
  const goesOn = (at: number): boolean =>
    hasArticle(at)
      ? at === from + 1 || adjectives.some((one) => wordAt(at).endsWith(one))
      : wordAt(at).startsWith(and + article) || (wordAt(at).startsWith(and) && hasArticle(at + 1))
  if (!hasArticle(from + 1)) return null
  let to = from + 1
  while (to < from + longestOffice && open(to) && goesOn(to)) to += 1
  return to > from + 1 ? to : null
}

/** Letters of the head of a ministry's name that a word ends with. */
const headLetters = numberOfWord(
  ({ text }) => ministries.find((one) => text.endsWith(one))?.length ?? 0,
)

const findOffices = (page: Page, taken: ReadonlySet<string>): readonly Found[] => {
  const found: Found[] = []
  for (const [sentence, { tokens }] of page.sentences.entries())
    for (let from = 0; from < tokens.length; from += 1) {
      const token = tokens[from]
      const letters = token ? headLetters(token.word) : 0
      if (!token || letters === 0 || page.at(sentence, from) !== null) continue
      const to = officeEnd(page, sentence, from)
      if (to === null) continue
      const start = token.end - letters
      const referent = unknown(page.text.slice(start, tokens[to - 1]?.end), 'agency', taken)
      const said = { referent, rule: 'organization.cues', start }
      found.push(foundAt(tokens, { sentence, from, to }, said))
    }
  return found
}

/** The names behind common nouns for companies, by what is written, each as its words. */
const namesIn = (page: Page): ReadonlyMap<string, readonly string[]> => {
  const names = new Map<string, readonly string[]>()
  for (const [sentence, { tokens }] of page.sentences.entries()) {
    if (!holds(page.classes[sentence], wordClass.maker)) continue
    for (let from = 0; from < tokens.length; from += 1) {
      const words = named(page, sentence, from)
      if (words) names.set(words.join(' '), words)
    }
  }
  return names
}

/** Companies in a spaced script without capitals that the knowledge base does not hold. */
export const findSpacedOrganizations = (
  page: Page,
  taken: ReadonlySet<string>,
): readonly Found[] => {
  if (page.pack.script !== 'Arab') return []
  const companies = [...namesIn(page)].flatMap(([name, words]) =>
    placesOf(page, words).flatMap((run): Found[] => {
      const tokens = wordsIn(page, run)
      const free = tokens.every((_, at) => page.at(run.sentence, run.from + at) === null)
      const skipped = (tokens[0]?.text.length ?? 0) - (words[0]?.length ?? 0)
      const start = (tokens[0]?.start ?? 0) + skipped
      const said = { referent: unknown(name, 'company', taken), rule: 'organization.cues', start }
      return free ? [foundAt(page.sentences[run.sentence]?.tokens ?? [], run, said)] : []
    }),
  )
  return [...companies, ...findOffices(page, taken)]
}
