import { hanBodies, hanCounters } from '#knowledge/surnames'
import type { Found, Run } from './found.ts'
import { foundAt } from './found.ts'
import { hanFirm } from './limits.ts'
import { unknown } from './name-id.ts'
import type { Page } from './page.ts'
import { covers, ends, longestFrom, wordClass } from './word-classes.ts'

const han = /^\p{Script=Han}$/u
const words = new Intl.Segmenter('zh', { granularity: 'word' })

const counters = new Set(hanCounters)
const bodies = new Set(hanBodies)

/** Words that are in no firm's name. */
const noName = wordClass.role | wordClass.title | wordClass.maker | wordClass.domain | wordClass.say

const tokensOf = (page: Page, sentence: number) => page.sentences[sentence]?.tokens ?? []

const textOf = (page: Page, { sentence, from, to }: Run): string => {
  const tokens = tokensOf(page, sentence)
  return page.text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0)
}

const timesOf = (page: Page, word: string): number => page.text.split(word).length - 1

/** Two characters that no dictionary knows together are a made-up name. */
const isMadeUp = (word: string): boolean =>
  [...words.segment(word)].every(({ segment }) => segment.length === 1)

const isOpen = (page: Page, sentence: number, at: number): boolean => {
  const token = tokensOf(page, sentence)[at]
  const classes = page.classes[sentence]
  return (
    token !== undefined &&
    han.test(token.text) &&
    page.at(sentence, at) === null &&
    !page.blocked(sentence, at) &&
    !counters.has(token.text) &&
    !page.pack.words.stopWords.includes(token.text) &&
    !covers(classes, noName, at)
  )
}

/** Whether nothing that could belong to the name stands before it. */
const isBordered = (page: Page, sentence: number, from: number): boolean => {
  const before = tokensOf(page, sentence)[from - 1]
  return (
    before === undefined ||
    !han.test(before.text) ||
    tokensOf(page, sentence)[from]?.start !== before.end ||
    !isOpen(page, sentence, from - 1) ||
    ends(page.classes[sentence], wordClass.affiliation, from)
  )
}

const firmAt = (page: Page, sentence: number, at: number): Run | null => {
  const classes = page.classes[sentence]
  const to = longestFrom(classes, wordClass.organization, at)
  const from = at - hanFirm.own
  if (
    to === null ||
    to - at < hanFirm.kind ||
    from < 0 ||
    covers(classes, wordClass.agency, to - 1)
  )
    return null
  for (let one = from; one < at; one += 1) if (!isOpen(page, sentence, one)) return null
  const own = textOf(page, { sentence, from, to: at })
  if (own.length !== hanFirm.own || !isMadeUp(own)) return null
  // 工业区, 科技园区: a place where firms are. 澄原公司 says too little for a single mention.
  if (bodies.has(tokensOf(page, sentence)[to]?.text ?? '')) return null
  const plain = longestFrom(classes, wordClass.maker, at) === to
  const again = timesOf(page, own) >= hanFirm.again
  const shown = again || (!plain && isBordered(page, sentence, from))
  return shown ? { sentence, from, to } : null
}

/** Where a firm's own word stands without its kind: 澄原告赫嶼. */
const shortMentions = (page: Page, own: string): readonly Run[] =>
  page.sentences.flatMap(({ tokens }, sentence) =>
    tokens.flatMap((_, from): Run[] => {
      const short = { sentence, from, to: from + own.length }
      const open = isOpen(page, sentence, from) && isOpen(page, sentence, from + 1)
      return open && textOf(page, short) === own ? [short] : []
    }),
  )

/** Firms with Chinese names that say what they are, and their short names: 澄原科技, 澄原. */
export const findHanFirms = (page: Page, taken: ReadonlySet<string>): readonly Found[] => {
  if (page.pack.script !== 'Hani' || !page.pack.names) return []
  const firms = page.sentences.flatMap(({ tokens }, sentence) =>
    tokens.flatMap((_, at) => firmAt(page, sentence, at) ?? []),
  )
  const byOwn = new Map(firms.map((one) => [textOf(page, one).slice(0, hanFirm.own), one] as const))
  return [...byOwn].flatMap(([own, first]) => {
    const referent = unknown(textOf(page, first), 'company', taken)
    const whole = firms.filter((one) => textOf(page, one).startsWith(own))
    const inside = new Set(whole.map(({ sentence, from }) => `${sentence}:${from}`))
    const short = shortMentions(page, own).filter(
      ({ sentence, from }) => !inside.has(`${sentence}:${from}`),
    )
    return [...whole, ...short].map((one) =>
      foundAt(tokensOf(page, one.sentence), one, { referent, rule: 'organization.cues' }),
    )
  })
}
