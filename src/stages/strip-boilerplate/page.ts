import type { LanguagePack } from '#languages/pack'
import { bare } from '#text/fold'
import { lazy } from '#text/lazy'
import { leadingName } from '#text/name-shape'
import { isInText } from '#text/settled-blocks'
import { findHeadline } from './headline.ts'
import { dekWords, foreignLines, guestLanguage, minNamePart } from './limits.ts'
import type { Line } from './lines.ts'
import { bareOf, isFragment, isProse, lists } from './lines.ts'
import { markVotes } from './marks.ts'
import { namesOn } from './name-line.ts'
import type { Phrases } from './phrases.ts'
import { foreignPhrases, ownPhrases } from './phrases.ts'
import { rulesFor } from './rules.ts'
import { shapeVotes } from './shapes.ts'
import type { Signature } from './signature-forms.ts'
import { signaturesOf } from './signature-forms.ts'
import { mainStretch } from './stretch.ts'
import type { Vote } from './verdict.ts'
import { allVotes, tally } from './verdict.ts'

/** What is known of the whole page while its lines are judged. */
export type Page = {
  readonly lines: readonly Line[]
  /** The lines of each block that has several. */
  readonly lists: readonly (readonly Line[])[]
  readonly pack: LanguagePack
  /** The pack of a line's own language; the page's where there is none. */
  readonly packOf: (line: Line) => LanguagePack
  /** The forms of bylines that each line has. */
  readonly signatures: readonly (readonly Signature[])[]
  readonly phrases: readonly Phrases[]
  /** Votes of how each line looks: those of the language-free rules, and of the markup. */
  readonly looks: readonly (readonly Vote[])[]
  readonly headline: Line | null
  /** Share of the page's prose words that stand before each line, 0–1. */
  readonly before: () => readonly number[]
  /** Prose that no phrase strikes: first and last line of it, after the headline. */
  readonly firstProse: number
  readonly lastProse: number
  /** Last line of the zone about the headline: bylines and dates may stand below the dek. */
  readonly aboveEnd: number
  /** Headline and prose as words between spaces. */
  readonly story: () => string
  /** Names that a byline of this page gives, folded. */
  readonly authors: ReadonlySet<string>
  /** The same, and names that stand alone below the headline. */
  readonly signers: ReadonlySet<string>
}

/** From this weight a line is taken for clutter while the page is surveyed. */
const surelyStruck = 0.7

type Asked = Pick<Page, 'lines' | 'pack'> & { readonly packs: readonly LanguagePack[] }

/** What the packs say of a line, and how it is signed. */
type Said = { readonly phrases: Phrases; readonly signatures: readonly Signature[] }

/** What all packs say of each line. */
const readSaid = ({ lines, pack, packs }: Asked): readonly Said[] => {
  const others = packs.filter(({ code, boilerplate }) => code !== pack.code && boilerplate)
  // No other pack reads a line that is in the page's own language.
  const guests = others.filter(({ code }) => code === guestLanguage)
  const strongest = (line: Line): Phrases | null => {
    let best: Phrases | null = null
    for (const other of line.language === pack.code ? guests : others) {
      const found = foreignPhrases(line, other)
      if (found.votes.length > 0 && (!best || weightOf(found) > weightOf(best))) best = found
    }
    return best
  }
  return lines.map((line) => {
    const rules = rulesFor(line, pack)
    const own = ownPhrases(line, rules)
    const atEdge = line.at < foreignLines || line.at >= lines.length - foreignLines
    const isTold = own.votes.length > 0 || own.shield !== null
    const isAsked = !isTold && atEdge && !isInText(line.mark?.settled)
    return {
      phrases: (isAsked ? strongest(line) : null) ?? own,
      signatures: signaturesOf(line, rules),
    }
  })
}

const weightOf = ({ votes }: Phrases): number => Math.max(0, ...votes.map(({ weight }) => weight))

const shareBefore = (lines: readonly Line[]): readonly number[] => {
  const total = lines.reduce((sum, line) => sum + (isProse(line) ? line.words : 0), 0)
  let sum = 0
  return lines.map((line) => {
    const share = total === 0 ? 0 : sum / total
    if (isProse(line)) sum += line.words
    return share
  })
}

/** Lines of prose that tell what the article speaks of; more adds nothing. */
const storyLines = 200

const storyOf = (lines: readonly Line[]): string =>
  ` ${lines.slice(0, storyLines).map(bareOf).join(' ')} `

/** Words from which a line speaks for the article: a short one is judged by it instead. */
const minVoice = 14

// Where letters have no case and no spaces part words, a name is one short run: 林以恩, 홍길동.
const unspacedName =
  /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}々ー・·]{2,12}/u

/** The names a byline gives, parted where the language joins two: Ann Lee and Ben Ray. */
const signed = (given: string, { bylines }: LanguagePack): readonly string[] => {
  const joints = new Set(bylines?.separators ?? [])
  const parts: string[][] = [[]]
  for (const word of given.split(/\s+/u)) {
    if (joints.has(word)) parts.push([])
    else parts.at(-1)?.push(word)
  }
  return [given, ...(parts.length > 1 ? parts.map((part) => part.join(' ')) : [])].map(leadingName)
}

/** The names that byline forms give, and their first and last words where those are long enough. */
const namesOf = (
  lines: readonly Line[],
  { pack, signatures }: Pick<Page, 'pack' | 'signatures'>,
): ReadonlySet<string> => {
  const short = lines.filter((line) => line.words <= 24 && line.head.length < 240)
  const names = short.flatMap((line) =>
    (signatures[line.at] ?? []).flatMap(({ headNames: given }) => {
      const whole = given ? unspacedName.exec(given)?.[0] : undefined
      if (whole) return [whole]
      return signed(given ?? '', pack).filter(
        (name) => name.includes(' ') || name.length >= minNamePart,
      )
    }),
  )
  return new Set(names.slice(0, 12).map(bare))
}

const none: readonly Vote[] = []

/** A short line in the form of a byline is no headline. */
const signedWeight = 0.6

const signedVotes = (line: Line, signatures: readonly Signature[] | undefined): readonly Vote[] =>
  isFragment(line) && signatures?.some(({ inHead }) => inHead)
    ? [{ role: 'byline', rule: 'byline.form', weight: signedWeight }]
    : none

/** Names alone on a line below the headline. */
const nameLinesOf = (lines: readonly Line[]): readonly string[] =>
  lines
    .filter(({ isName }) => isName)
    .flatMap(namesOn)
    .slice(0, 6)
    .map(bare)

/** The first prose is a dek where short lines part it from the next. */
const aboveEnd = ([first, second]: readonly Line[], count: number): number => {
  if (!first) return count
  const gap = second ? second.at - first.at : 0
  return first.words <= dekWords && gap > 1 && gap <= 9 && second ? second.at : first.at
}

/** Lists that stand under their label in one block with it. */
const listRoles: ReadonlySet<string> = new Set(['related', 'table-of-contents'])

const listWeight = (votes: readonly Vote[]): number =>
  Math.max(0, ...votes.filter(({ role }) => listRoles.has(role)).map(({ weight }) => weight))

/** For each line, how surely it is an item of a list whose label opens its block. */
const listed = (lines: readonly Line[], phrases: readonly Phrases[]): readonly number[] => {
  let label = 0
  return lines.map((line) => {
    if (!line.firstOfBlock) return label
    label = line.alone ? 0 : listWeight(phrases[line.at]?.votes ?? none)
    return 0
  })
}

/** Reads a page: what the phrases say, where the headline and the prose are, who signs. */
export const readPage = (
  lines: readonly Line[],
  pack: LanguagePack,
  packs: readonly LanguagePack[],
): Page => {
  const said = readSaid({ lines, pack, packs })
  const phrases = said.map((one) => one.phrases)
  const signatures = said.map((one) => one.signatures)
  const looks = lines.map((line) => allVotes(shapeVotes(line), markVotes(line)))
  const weights = lines.map(
    (line) =>
      tally(
        allVotes(
          phrases[line.at]?.votes ?? none,
          looks[line.at] ?? none,
          signedVotes(line, signatures[line.at]),
        ),
      )?.weight ?? 0,
  )
  const items = listed(lines, phrases)
  const struck = ({ at }: Line): number => Math.max(weights[at] ?? 0, items[at] ?? 0)
  const stretch = mainStretch(lines, ({ at }) => (weights[at] ?? 0) >= surelyStruck)
  const headline = findHeadline(lines.slice(0, stretch.last + 1), struck)
  const prose = lines.filter(
    (line) =>
      isProse(line) &&
      line.at > (headline?.at ?? -1) &&
      line.at >= stretch.first &&
      line.at <= stretch.last &&
      (weights[line.at] ?? 0) < surelyStruck,
  )
  const end = aboveEnd(prose, lines.length)
  const authors = namesOf(lines.slice(Math.max(0, (headline?.at ?? 0) - 3), end + 1), {
    pack,
    signatures,
  })
  return {
    lines,
    lists: lists(lines),
    pack,
    packOf: ({ language }) => packs.find(({ code }) => code === language) ?? pack,
    signatures,
    phrases,
    looks,
    headline,
    before: lazy(() => shareBefore(lines)),
    firstProse: prose[0]?.at ?? lines.length,
    lastProse: prose.at(-1)?.at ?? -1,
    aboveEnd: end,
    story: lazy(() =>
      storyOf([...(headline ? [headline] : []), ...prose.filter(({ words }) => words > minVoice)]),
    ),
    authors,
    signers: new Set([...authors, ...nameLinesOf(lines.slice((headline?.at ?? -1) + 1, end + 1))]),
  }
}
