/** One analysis, laid out to be read: what it says, who claims what, what was taken out and why. */

import stringWidth from 'string-width'
import { bySpeaker } from '#actions/by-speaker'
import { bylineLine } from '#actions/byline-line'
import type { Analysis } from '#model/analysis'
import { visible } from '#text/visible'
import { articleLines } from './article.ts'
import { claimFacts, percent, quoted, speakerName } from './claim.ts'
import type { Paint } from './paint.ts'
import { clip, indented, wrap } from './wrap.ts'

/** How wide lines may be, and their colours. */
export type Look = { readonly width: number; readonly paint: Paint }

/** A shorter piece of a quotation says nothing, in columns. */
const leastQuote = 16

type Claim = Analysis['claims'][number]

/** Number of each claim in the report, by its id: their order in the text. */
type Numbers = ReadonlyMap<string, number>

const heading = (title: string, { paint }: Look, note = ''): string[] => [
  '',
  paint('heading', title) + (note ? paint('dim', `  ${note}`) : ''),
]

const refs = (ids: readonly string[], numbers: Numbers): string =>
  ids
    .flatMap((id) => numbers.get(id) ?? [])
    .map((number) => `[${number}]`)
    .join('')

const factsOf = (analysis: Analysis): string[] => {
  const { language, source } = analysis
  const authors = analysis.authors.map(({ name }) => visible(name)).join(', ')
  return [
    `${language.name} ${percent(language.confidence)}`,
    authors && `by ${authors}`,
    source.publisher && visible(source.publisher),
    analysis.publishedAt,
    analysis.topics[0]?.label,
    `id:${visible(analysis.id)}`,
  ].filter((fact): fact is string => Boolean(fact))
}

const head = (analysis: Analysis, { width, paint }: Look): string[] => {
  const title = visible(analysis.title?.text ?? '(no title)')
  return [
    ...wrap(title, width).map((line) => paint('title', line)),
    ...wrap(factsOf(analysis).join(' · '), width).map((line) => paint('dim', line)),
    ...wrap(bylineLine(analysis) ?? '', width).flatMap((line) =>
      line ? [paint('dim', line)] : [],
    ),
    ...(analysis.source.url ? [paint('dim', clip(visible(analysis.source.url), width))] : []),
  ]
}

const flagBox = (flag: Analysis['flags'][number], { width, paint }: Look): string[] => {
  const bar = paint('alert', '▌ ')
  const inner = width - 2
  return [
    '',
    `${bar}${paint('alert', flag.kind)} ${paint('dim', percent(flag.confidence))}`,
    ...wrap(visible(flag.message), inner).map((line) => bar + line),
    ...flag.evidence
      .slice(0, 3)
      .flatMap(({ text }) => wrap(clip(quoted(visible(text)), inner * 3), inner))
      .map((line) => bar + paint('dim', line)),
  ]
}

/** The first words behind a sentence of the gist, in the article's own language. */
const evidenceLine = (
  ids: readonly string[],
  claims: Analysis['claims'],
  { width, paint }: Look,
) => {
  const behind = claims.find(({ id }) => id === ids[0])
  if (!behind) return []
  return [`    ${paint('dim', clip(quoted(visible(behind.evidence.text)), width - 4))}`]
}

const gist = (analysis: Analysis, numbers: Numbers, look: Look): string[] => {
  const { language, sentences } = analysis.summary.gist
  if (sentences.length === 0) return []
  const name = new Intl.DisplayNames('en', { type: 'language' }).of(language) ?? language
  return [
    ...heading('Gist', look, name),
    ...sentences.flatMap(({ text, claims }, index) => {
      const cited = refs(claims, numbers)
      const lead = `${String(index + 1).padStart(2)}. `
      const lines = indented(`${visible(text)}${cited && ` ${cited}`}`, { lead, width: look.width })
      return [
        ...lines.map((line) => line.replaceAll(/\[\d+\]/gu, (one) => look.paint('number', one))),
        ...evidenceLine(claims, analysis.claims, look),
      ]
    }),
  ]
}

const extract = ({ summary, language }: Analysis, look: Look): string[] =>
  summary.extract.length === 0
    ? []
    : [
        ...heading('In its own words', look, language.name),
        ...summary.extract.flatMap(({ text }) =>
          indented(visible(text), { lead: '  – ', width: look.width }),
        ),
      ]

/** The claim, and below it its facts with the first of the words it was read from. */
const claimLines = (claim: Claim, numbers: Numbers, { width, paint }: Look): string[] => {
  const number = `[${numbers.get(claim.id)}]`
  const margin = ' '.repeat(7)
  const [first = '', ...rest] = wrap(visible(claim.gist || claim.evidence.text), width - 7)
  const facts = claimFacts(claim, paint)
  const room = width - 9 - stringWidth(facts)
  const words =
    claim.gist && room > leastQuote ? clip(quoted(visible(claim.evidence.text)), room) : ''
  return [
    `  ${paint('number', number)}${' '.repeat(Math.max(1, 5 - number.length))}${first}`,
    ...rest.map((line) => margin + line),
    `${margin}${facts}  ${paint('dim', words)}`.trimEnd(),
  ]
}

const claims = (analysis: Analysis, numbers: Numbers, look: Look): string[] =>
  analysis.claims.length === 0
    ? []
    : [
        ...heading('Claims', look, String(analysis.claims.length)),
        ...bySpeaker(analysis.claims).flatMap((group) => [
          look.paint('speaker', clip(visible(speakerName(group[0]?.speaker ?? null)), look.width)),
          ...group.flatMap((claim) => claimLines(claim, numbers, look)),
        ]),
      ]

const uncovered = ({ coverage, language }: Analysis, { paint, width }: Look): string[] => {
  const blind = Object.entries(coverage).filter(([, state]) => state === 'none')
  if (blind.length === 0) return []
  const names = blind.map(([name]) => name).join(', ')
  return ['', ...wrap(`Not looked at for want of a ${language.name} pack: ${names}.`, width)].map(
    (line) => paint('mark', line),
  )
}

/** The whole report, line by line. */
export const report = (analysis: Analysis, look: Look): readonly string[] => {
  const numbers = new Map(analysis.claims.map(({ id }, index) => [id, index + 1]))
  return [
    ...head(analysis, look),
    ...analysis.flags.flatMap((flag) => flagBox(flag, look)),
    ...gist(analysis, numbers, look),
    ...(analysis.summary.gist.sentences.length > 0 ? [] : extract(analysis, look)),
    ...claims(analysis, numbers, look),
    ...articleLines(analysis, numbers, look),
    ...uncovered(analysis, look),
  ]
}
