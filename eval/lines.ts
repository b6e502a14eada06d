import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { knowledge } from '#knowledge/index'
import { tells } from '#languages/und/tells'
import { detectLanguage } from '#stages/detect-language/detect-language'
import { blocks } from '#text/blocks'
import { pick, randomFrom } from './random.ts'
import type { Row } from './suites.ts'
import { right } from './tally.ts'

/** A line of text and the language it is in, as ISO 639-1 writes it. */
type Line = { readonly lang: string; readonly text: string }

/** Both Norwegians are `no` in the files, and both Chinese scripts `zh`. */
const plainTag = (tag: string): string => (tag === 'nb' ? 'no' : (tag.split('-')[0] ?? tag))

const ours = new Set(tells.map(({ code }) => plainTag(code)))

/** The lines of a table whose first row names its columns, of the languages fabline tells. */
const readLines = (folder: string, file: string): readonly Line[] => {
  const [names = '', ...rows] = readFileSync(join(folder, file), 'utf8').trim().split('\n')
  const at = names.split('\t').indexOf('text')
  return rows
    .map((row) => row.split('\t'))
    .map((cells) => ({ lang: cells[0] ?? '', text: cells[at] ?? '' }))
    .filter(({ lang, text }) => ours.has(lang) && text !== '')
}

const seed = 20_240_110

const detect = (text: string) =>
  detectLanguage.run({
    text,
    blocks: blocks(text),
    packs: [],
    entities: knowledge.entities,
    claimed: null,
  })

const rowOf = (name: string, { lang, text }: Line): Row => {
  const { tag, confidence } = detect(text).document
  const isRight = plainTag(tag) === lang
  return {
    lang,
    finding: {
      tallies: new Map([[name, right([isRight])]]),
      misses: isRight ? [] : [`${name}: ${tag} for ${lang}: ${text.slice(0, 90)}`],
      judgements: tag === 'und' ? [] : [{ of: name, confidence, right: isRight }],
    },
  }
}

const spaceless = new Set(['zh', 'ja', 'th'])

/** The beginning of a sentence, cut at a word end: as long as a headline. */
const cut = ({ lang, text }: Line, units: number): string => {
  if (spaceless.has(lang)) return text.slice(0, Math.round(units / 2.5))
  const head = text.slice(0, units + 1)
  const end = head.length <= units ? head.length : head.lastIndexOf(' ')
  return head.slice(0, end > 0 ? end : units)
}

const chipNames = [
  'Nvidia H20',
  'SK hynix',
  'HBM3E',
  'Huawei Ascend 910C',
  'Jensen Huang',
  'ASML',
  'TSMC',
  'AMD MI308',
  'SMIC',
  'Micron',
]

/** A headline of thirty characters with two chip names put in. */
const headlineOf = (line: Line, random: () => number): Line => {
  const words = spaceless.has(line.lang) ? [cut(line, 30)] : cut(line, 30).split(' ')
  for (let n = 0; n < 2; n += 1)
    words.splice(Math.floor(random() * (words.length + 1)), 0, pick(chipNames, random))
  return { lang: line.lang, text: words.join(' ') }
}

type Page = { readonly lang: string; readonly lines: readonly Line[] }

/** Paragraphs and headings of one language with a line or two of another's page furniture. */
const pageOf = (
  own: readonly Line[],
  furniture: readonly Line[],
  random: () => number,
): readonly Line[] => {
  const paragraph = (): Line => {
    const sentences = Array.from({ length: 1 + Math.floor(random() * 3) }, () => pick(own, random))
    return { lang: sentences[0]?.lang ?? '', text: sentences.map(({ text }) => text).join(' ') }
  }
  const heading = (): Line => {
    const line = pick(own, random)
    return { lang: line.lang, text: cut(line, 40) }
  }
  const guest = pick(furniture, random).lang
  const guests = furniture.filter(({ lang }) => lang === guest)
  const strange = Array.from({ length: 1 + Math.floor(random() * 2) }, () => pick(guests, random))
  const lines = [
    heading(),
    paragraph(),
    paragraph(),
    paragraph(),
    heading(),
    paragraph(),
    paragraph(),
  ]
  for (const line of strange) lines.splice(Math.floor(random() * (lines.length + 1)), 0, line)
  return lines
}

const pageRow = ({ lang, lines }: Page): Row => {
  const found = detect(lines.map(({ text }) => text).join('\n\n'))
  const answers = lines.map((line, at) => plainTag(found.blocks[at] ?? '') === line.lang)
  const wrong = lines.flatMap((line, at) =>
    answers[at] ? [] : [`mixed: ${found.blocks[at]} for ${line.lang}: ${line.text.slice(0, 80)}`],
  )
  return {
    lang,
    finding: {
      tallies: new Map([
        ['mixed page', right([plainTag(found.document.tag) === lang])],
        ['mixed blocks', right(answers)],
        ['mixed whole', right([!answers.includes(false)])],
      ]),
      misses: wrong,
    },
  }
}

/** Mixed pages of each language. */
const pagesEach = 40

const mixedPages = (sentences: readonly Line[], furniture: readonly Line[]): readonly Page[] => {
  const random = randomFrom(seed)
  return [...new Set(sentences.map(({ lang }) => lang))].flatMap((lang) => {
    const own = sentences.filter((line) => line.lang === lang)
    const others = furniture.filter((line) => line.lang !== lang)
    return Array.from({ length: pagesEach }, () => ({ lang, lines: pageOf(own, others, random) }))
  })
}

/**
 * How well single lines are told: sentences, pairs of words, headlines with two chip names put in,
 * and pages of one language with furniture in another. The last two are made of the lines of
 * `sentences.tsv` and `boilerplate.tsv` in the folder, the same in every run.
 */
export const measuredLines = (folder: string): readonly Row[] => {
  const sentences = readLines(folder, 'sentences.tsv')
  const random = randomFrom(seed)
  return [
    ...sentences.map((line) => rowOf('sentences', line)),
    ...readLines(folder, 'word-pairs.tsv').map((line) => rowOf('word pairs', line)),
    ...sentences.map((line) => rowOf('headlines', headlineOf(line, random))),
    ...mixedPages(sentences, readLines(folder, 'boilerplate.tsv')).map(pageRow),
  ]
}
