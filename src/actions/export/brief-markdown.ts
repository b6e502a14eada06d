import type { BriefSection } from '#languages/kinds/brief'
import { briefSections } from '#languages/kinds/brief'
import type { Brief, BriefLine, BriefSource, Citation } from '#model/brief'
import { directionOf } from '#text/direction'
import { addressOf, type BriefView, nameOf, pageOf, tallyOf, viewOf } from './brief-view.ts'
import { frontMatter, inMarkdown, linkTo } from './markdown.ts'

/** Words written the other way stand apart (Unicode isolates), so that they do not turn the line. */
const apart = (words: string, language: string, { brief }: BriefView): string =>
  directionOf(language) === directionOf(brief.language) ? words : `\u2068${words}\u2069`

/** [1] with the way to the words, and the words in their own language, with who says them. */
const cited = (citation: Citation, view: BriefView): string => {
  const { source, text, start, end, language, speaker } = citation
  const number = linkTo(`\\[${source}\\]`, addressOf(citation, view))
  const who = speaker ? speaker.name : view.words.itself
  const quote = apart(`“${inMarkdown(text)}”`, language, view)
  return `${number} ${quote} — ${inMarkdown(who)} (${inMarkdown(language)}, ${start}–${end})`
}

const said = (line: BriefLine, view: BriefView): string =>
  `${inMarkdown(line.text)} *(${inMarkdown(tallyOf(line, view))})*`

const lineWith = (line: BriefLine, view: BriefView): string =>
  [
    `- ${said(line, view)}`,
    ...line.citations.map((citation) => `  - ${cited(citation, view)}`),
  ].join('\n')

const refs = ({ sources }: BriefLine): string => sources.map((number) => `\\[${number}\\]`).join('')

const list = (ids: readonly string[], view: BriefView): readonly string[] =>
  ids.flatMap((id) => {
    const line = view.line(id)
    return line ? [lineWith(line, view)] : []
  })

const short = (id: string, view: BriefView): readonly string[] => {
  const line = view.line(id)
  return line ? [`${inMarkdown(line.text)} ${refs(line)}`] : []
}

/** One side of a contradiction, in a cell of a table. */
const side = (id: string, view: BriefView): string => {
  const line = view.line(id)
  if (!line) return ''
  return [said(line, view), ...line.citations.map((one) => cited(one, view))].join('<br>')
}

const disputes = ({ disputed }: Brief, view: BriefView): readonly string[] =>
  disputed.map(({ reason, sides: [one, other] }) =>
    [
      `**${inMarkdown(view.words.reasons[reason])}**\n`,
      '| A | B |',
      '| --- | --- |',
      `| ${side(one, view)} | ${side(other, view)} |`,
    ].join('\n'),
  )

const sourceLine = (source: BriefSource, { words, date, language }: BriefView): string => {
  const { publisher, author, publishedAt, copies, article } = source
  const facts = [
    publisher,
    author,
    language(source.language),
    publishedAt && date(publishedAt.slice(0, 10)),
    copies.length > 0 ? words.copies(copies.length) : null,
    `id ${article}`,
  ]
  const about = facts.filter((fact) => fact !== null).map(inMarkdown)
  return `${source.number}. ${linkTo(inMarkdown(nameOf(source)), pageOf(source))} — ${about.join(' · ')}`
}

const parts: { readonly [S in BriefSection]: (view: BriefView) => readonly string[] } = {
  agreed: (view) => list(view.brief.agreed, view),
  disputed: (view) => disputes(view.brief, view),
  timeline: (view) =>
    view.brief.timeline.flatMap(({ when, reported, line }) => {
      const day = view.date(when)
      const at = reported ? view.words.reported(day) : day
      return short(line, view).map((text) => `- **${inMarkdown(at)}** — ${text}`)
    }),
  alone: (view) => list(view.brief.alone, view),
  speakers: (view) =>
    view.brief.speakers.map(
      ({ name, lines }) =>
        `- **${inMarkdown(name)}**\n${lines
          .flatMap((id) => short(id, view))
          .map((text) => `  - ${text}`)
          .join('\n')}`,
    ),
  reports: (view) =>
    view.brief.reports.map(({ language, sources, only }) => {
      const numbers = sources.map((number) => `\\[${number}\\]`).join('')
      const own = only.flatMap((id) => short(id, view)).map((text) => `    - ${text}`)
      return [
        `- **${inMarkdown(view.language(language))}** ${numbers}`,
        ...(own.length > 0 ? [`  - ${inMarkdown(view.words.only)}`, ...own] : []),
      ].join('\n')
    }),
  questions: (view) =>
    view.brief.questions.map(({ kind, lines }) =>
      [
        `- ${inMarkdown(view.words.questions[kind])}`,
        ...lines.flatMap((id) => short(id, view)).map((text) => `  - ${text}`),
      ].join('\n'),
    ),
  sources: (view) => view.brief.sources.map((source) => sourceLine(source, view)),
}

/** A brief as Markdown, with front matter; every line with the words that say it. */
export const briefMarkdown = (brief: Brief): string => {
  const view = viewOf(brief)
  const sections = briefSections.flatMap((section) => {
    const lines = parts[section](view)
    const gap = section === 'disputed' ? '\n\n' : '\n'
    return lines.length > 0
      ? [`## ${inMarkdown(view.words.headings[section])}\n\n${lines.join(gap)}`]
      : []
  })
  const { subject, language, sources, lines, leftOut } = brief
  const facts = { title: view.words.title(subject), lang: language, sources: sources.length }
  const body = lines.length > 0 ? sections : [inMarkdown(view.words.nothing)]
  const more = leftOut > 0 ? [inMarkdown(view.words.leftOut(leftOut))] : []
  const heading = `# ${inMarkdown(view.words.title(subject))}`
  return `${[frontMatter(facts), heading, ...body, ...more].join('\n\n')}\n`
}
