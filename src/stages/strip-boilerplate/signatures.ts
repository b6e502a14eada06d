import type { LanguagePack } from '#languages/pack'
import { bare } from '#text/fold'
import { lexicon, scan } from '#text/lexicon'
import { isNameShaped, leadingName } from '#text/name-shape'
import { remember } from '#text/remember'
import { tokens } from '#text/tokens'
import { fragmentWords } from './limits.ts'
import type { Line } from './lines.ts'
import { bareOf, isFragment, isProse } from './lines.ts'
import { nameIn } from './name-line.ts'
import type { Page } from './page.ts'
import type { Vote } from './verdict.ts'
import { allVotes } from './verdict.ts'

const cased = /[\p{Lu}\p{Ll}]/u

const peopleWords = remember((pack: LanguagePack) =>
  lexicon([
    ['role', pack.bylines?.roles ?? []],
    ['desk', pack.bylines?.desks ?? []],
  ] as const),
)

const hasDesk = (names: string, pack: LanguagePack): boolean => {
  const found = tokens(names, { start: 0, end: Math.min(names.length, 80) })
  return scan(peopleWords(pack), found).some(({ weak }) => !weak)
}

const hasPeopleWord = (line: Line, pack: LanguagePack): boolean => {
  const head = line.head.slice(0, 200)
  return scan(peopleWords(pack), tokens(head, { start: 0, end: head.length })).some(
    ({ tag, weak }) => tag === 'role' && !weak,
  )
}

/** `Published Fri, Apr 28`, `Senior Reporter`: capitals, but no name. */
const beginsWithPeopleWord = (names: string, pack: LanguagePack): boolean => {
  const found = tokens(names, { start: 0, end: Math.min(names.length, 60) })
  return scan(peopleWords(pack), found).some(({ tag, from }) => tag === 'role' && from === 0)
}

/** Around the headline, before the article begins to run: where bylines and dates stand. */
export const isAbove = ({ at }: Line, { aboveEnd, headline }: Page): boolean =>
  at <= aboveEnd && at >= (headline?.at ?? 0) - 3

/** After the last prose of the page. */
export const isBelow = ({ at }: Line, { lastProse }: Page): boolean => at > lastProse

// How sure a signature is by where it stands: about the headline, after the end, within the text.
const formWeights = { above: 0.9, below: 0.84, within: 0.45 }
const nameWeights = { above: 0.64, below: 0.62, within: 0 }

const placeOf = (line: Line, page: Page): 'above' | 'below' | 'within' => {
  if (isAbove(line, page)) return 'above'
  return isBelow(line, page) ? 'below' : 'within'
}

const none: readonly Vote[] = []

const formVotes = (line: Line, page: Page): readonly Vote[] => {
  if (line.words > 26 || line.sentences.length > 2) return none
  // What opens the article's own text signs it, but is not all there is.
  const inText = line.words > fragmentWords
  const signatures = page.signatures[line.at] ?? []
  if (signatures.length === 0) return none
  const match = signatures.flatMap(({ rule, headNames, coreNames }) => {
    const names = headNames ?? coreNames
    return (rule.lead && inText) || names === undefined ? [] : [{ rule, names }]
  })[0]
  if (!match) return []
  if (beginsWithPeopleWord(match.names, page.pack)) return []
  const name = leadingName(match.names)
  const certain =
    name.includes(' ') ||
    hasDesk(match.names, page.pack) ||
    match.names.startsWith('@') ||
    // Where letters have no case a name is one word, and the form is all that shows it.
    !cased.test(match.names)
  // A sentence that begins with `By` is rather a sentence.
  const soft = (certain ? 1 : 0.78) * (line.ends && line.words > 4 ? 0.5 : 1)
  const known = page.signers.has(bare(name)) && isFragment(line)
  const place = known ? 'above' : placeOf(line, page)
  return [{ role: 'byline', rule: match.rule.id, weight: formWeights[place] * soft }]
}

/** Prose lines at the end that may be about the author rather than tell the story. */
const lastLines = 2

/** A name the story itself speaks of is a heading or a place, not a signature. */
const isInStory = (name: string, { lines, firstProse }: Page): boolean => {
  const prose = lines.slice(firstProse, firstProse + 80).filter(isProse)
  const story = prose.slice(0, prose.length > lastLines * 2 ? -lastLines : undefined)
  return story.some((line) => bareOf(line).indexOf(name) > 0)
}

const nameVotes = (line: Line, page: Page): readonly Vote[] => {
  if (!line.isName) return none
  const name = bare(nameIn(line))
  const again = line.at > page.aboveEnd && page.signers.has(name)
  if (page.authors.has(name) || again)
    return [{ role: 'byline', rule: 'byline.known-name', weight: 0.92 }]
  // Two capitals above the headline are a section, not a person.
  if (page.headline && line.at < page.headline.at) return []
  const weight = nameWeights[placeOf(line, page)] * (isInStory(name, page) ? 0.4 : 1)
  return weight > 0 ? [{ role: 'byline', rule: 'byline.name-alone', weight }] : []
}

const isNameAt = ({ lines }: Page, at: number): boolean => lines[at]?.isName === true

/** `Senior reporter`, `Rédaction web` under a name or beside the date; alone it is not enough. */
const roleVotes = (line: Line, page: Page, isAlone: boolean): readonly Vote[] => {
  if (!isFragment(line) || line.words > 7 || line.bullet) return none
  if (line.at < (page.headline?.at ?? 0) || !(isAbove(line, page) || isBelow(line, page)))
    return none
  const named =
    isNameAt(page, line.at - 1) ||
    isNameAt(page, line.at + 1) ||
    isNameShaped(leadingName(line.core))
  if ((isAlone && !named) || !hasPeopleWord(line, page.pack)) return none
  return [{ role: 'byline', rule: 'byline.role-line', weight: named ? 0.7 : 0.5 }]
}

/** `Lena Marsh 7 hours`, `Lena Marsh · 12/3`: a name, then little more than a figure. */
const timedVotes = (line: Line, page: Page): readonly Vote[] => {
  if (!isFragment(line) || line.words > 9 || placeOf(line, page) !== 'above') return none
  if (!/\p{N}/u.test(line.core)) return none
  if (page.headline && line.at < page.headline.at) return []
  const name = leadingName(line.core.replace(/(\p{Ll})(\p{N})/u, '$1 $2'))
  const rest = line.core.slice(name.length)
  const timed = /^\s*[|•·,–—-]?\s*\p{N}/u.test(rest) && !/[%$€£]/u.test(rest)
  return isNameShaped(name) && timed
    ? [{ role: 'byline', rule: 'byline.name-and-time', weight: 0.72 }]
    : []
}

/** Votes of everything that looks like a signature, beside those of other witnesses. */
export const signatureVotes = (
  line: Line,
  page: Page,
  others: readonly Vote[],
): readonly Vote[] => {
  const form = formVotes(line, page)
  const name = nameVotes(line, page)
  const timed = timedVotes(line, page)
  const isAlone =
    form.length + name.length + timed.length === 0 && !others.some(({ role }) => role === 'byline')
  return allVotes(allVotes(form, name), roleVotes(line, page, isAlone), timed)
}
