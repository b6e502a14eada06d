/** A brief as HTML: each line with the words that say it, in their own language. */
import { html } from 'hono/html'
import { addressOf, type BriefView, nameOf, pageOf, tallyOf } from '#actions/export/brief-view'
import type { BriefSection } from '#languages/kinds/brief'
import { briefSections } from '#languages/kinds/brief'
import type { BriefLine, BriefSource, Citation } from '#model/brief'
import { visible } from '#text/visible'
import { foreign, type Html, inLanguage, named } from './language.ts'

/** Where the article of a source is read: on the desk, or nowhere in a page that stands alone. */
export type ArticleAddress = (id: string) => string | null

type Scene = { readonly view: BriefView; readonly article: ArticleAddress }

const link = (words: Html, address: string | null): Html =>
  address === null
    ? words
    : html`<a rel="noopener noreferrer nofollow" href="${address}">${words}</a>`

const ref = (number: number): Html =>
  html`<a class="ref" href="#source-${number}" aria-label="${number}">${number}</a>`

const refs = ({ sources }: BriefLine): Html => html`${sources.map(ref)}`

const quotePart = (citation: Citation, { view }: Scene): Html => {
  const { source, text, language, speaker } = citation
  const words = html`<q${inLanguage(language)}>${visible(text)}</q>`
  return html`<li>${ref(source)} ${link(words, addressOf(citation, view))} <small>${
    speaker ? named(speaker.name) : view.words.itself
  }</small></li>`
}

const saidPart = (line: BriefLine, { view }: Scene): Html =>
  html`<p class="said"${line.language === view.brief.language ? '' : inLanguage(line.language)}>${visible(line.text)}</p>
<p class="facts"><span class="tag">${tallyOf(line, view)}</span></p>`

const linePart = (line: BriefLine, scene: Scene): Html =>
  html`${saidPart(line, scene)}<ul class="words">${line.citations.map((one) => quotePart(one, scene))}</ul>`

const each = (
  ids: readonly string[],
  scene: Scene,
  part: (line: BriefLine) => Html,
): readonly Html[] =>
  ids.flatMap((id) => {
    const line = scene.view.line(id)
    return line ? [part(line)] : []
  })

const short = (line: BriefLine): Html => html`${foreign(line.text, line.language)} ${refs(line)}`

const list = (ids: readonly string[], scene: Scene): readonly Html[] =>
  each(ids, scene, (line) => html`<li>${linePart(line, scene)}</li>`)

const shortList = (ids: readonly string[], scene: Scene): Html =>
  html`<ul>${each(ids, scene, (line) => html`<li>${short(line)}</li>`)}</ul>`

const sourcePart = (source: BriefSource, { view, article }: Scene): Html => {
  const { publisher, author, publishedAt, copies, number, language } = source
  const facts = [
    ...(publisher ? [named(publisher)] : []),
    ...(author ? [named(author)] : []),
    html`${view.language(language)}`,
    ...(publishedAt
      ? [
          html`<time datetime="${publishedAt.slice(0, 10)}">${view.date(publishedAt.slice(0, 10))}</time>`,
        ]
      : []),
    ...(copies.length > 0 ? [html`${view.words.copies(copies.length)}`] : []),
  ]
  const address = article(source.article) ?? pageOf(source)
  return html`<li id="source-${number}" value="${number}">${link(foreign(nameOf(source), language), address)}
<p class="facts">${facts.map((fact) => html`<span>${fact}</span>`)}</p></li>`
}

const parts: { readonly [S in BriefSection]: (scene: Scene) => readonly Html[] } = {
  agreed: (scene) => list(scene.view.brief.agreed, scene),
  disputed: (scene) =>
    scene.view.brief.disputed.map(
      ({ reason, sides }) =>
        html`<li><p><strong>${scene.view.words.reasons[reason]}</strong></p><div class="sides">${sides.map((id) => html`<div>${each([id], scene, (line) => linePart(line, scene))}</div>`)}</div></li>`,
    ),
  timeline: (scene) =>
    scene.view.brief.timeline.map(({ when, reported, line }) => {
      const day = scene.view.date(when)
      const at = reported ? scene.view.words.reported(day) : day
      return html`<li><strong>${visible(at)}</strong> ${each([line], scene, short)}</li>`
    }),
  alone: (scene) => list(scene.view.brief.alone, scene),
  speakers: (scene) =>
    scene.view.brief.speakers.map(
      ({ name, lines }) => html`<li><strong>${named(name)}</strong>${shortList(lines, scene)}</li>`,
    ),
  reports: (scene) =>
    scene.view.brief.reports.map(
      ({ language, sources, only }) =>
        html`<li><strong>${scene.view.language(language)}</strong> ${sources.map(ref)}${
          only.length > 0 ? html`<p>${scene.view.words.only}</p>${shortList(only, scene)}` : ''
        }</li>`,
    ),
  questions: (scene) =>
    scene.view.brief.questions.map(
      ({ kind, lines }) =>
        html`<li>${scene.view.words.questions[kind]}${shortList(lines, scene)}</li>`,
    ),
  sources: (scene) => scene.view.brief.sources.map((source) => sourcePart(source, scene)),
}

const sectionPart = (section: BriefSection, scene: Scene): Html => {
  const items = parts[section](scene)
  const heading = scene.view.words.headings[section]
  return items.length === 0
    ? html``
    : html`<section class="${section}" aria-labelledby="${section}"><h2 id="${section}">${heading}</h2>
<ol class="list">${items}</ol></section>`
}

/** All sections of a brief that hold something. */
export const briefPart = (view: BriefView, article: ArticleAddress): Html =>
  html`<div class="brief"${inLanguage(view.brief.language)}>
<h1>${visible(view.words.title(view.brief.subject))}</h1>
${
  view.brief.lines.length > 0
    ? briefSections.map((section) => sectionPart(section, { view, article }))
    : html`<p class="note">${view.words.nothing}</p>`
}${view.brief.leftOut > 0 ? html`<p class="note">${view.words.leftOut(view.brief.leftOut)}</p>` : ''}</div>`
