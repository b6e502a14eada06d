import { html } from 'hono/html'
import { bySpeaker } from '#actions/by-speaker'
import { bylineLine } from '#actions/byline-line'
import type { Clusters } from '#actions/clusters'
import { gistLanguages } from '#actions/gist-languages'
import type { ArticleSummary } from '#actions/summary'
import type { Analysis } from '#model/analysis'
import type { Block } from '#model/block'
import { contains, type Quote } from '#model/span'
import { visible } from '#text/visible'
import { factsPart, otherLink, percent, saidPart, speakerPart } from '#web/parts/claim'
import { clusterLink } from '#web/parts/cluster'
import { anchorOf, type Editing, editPart } from '#web/parts/edit-form'
import { evidencePart, type Numbered, numbered } from '#web/parts/evidence'
import { foreign, type Html, inLanguage, languageName, named } from '#web/parts/language'
import { layout } from '#web/parts/layout'
import { articleWays } from '#web/parts/ways-out'

/** More of a text than this is for the API: no page should weigh more, in UTF-16 units. */
const maxShown = 500_000

const classOf = (role: string): string => `block ${role}`

const keptPart = (text: string, block: Block, claims: readonly Numbered[]): Html => {
  const words = evidencePart(text, block, claims)
  const { role, language } = block
  return role === 'heading'
    ? html`<h3 class="${classOf(role)}"${inLanguage(language)}>${words}</h3>`
    : html`<p class="${classOf(role)}"${inLanguage(language)}>${words}</p>`
}

const struckPart = (text: string, { start, end, language, removal }: Block): Html =>
  html`<p class="reason">Taken out: <strong>${removal?.reason}</strong> <span>${percent(removal?.confidence ?? 0)} · ${removal?.rule}</span></p>
<p${inLanguage(language)}><del>${visible(text.slice(start, end))}</del></p>`

const blockPart = (
  analysis: Analysis,
  { block, number }: { readonly block: Block; readonly number: number },
  editing: Editing,
): Html => {
  const shown = { ...block, end: Math.min(block.end, maxShown) }
  const words = block.kept
    ? keptPart(analysis.text, shown, numbered(analysis))
    : struckPart(analysis.text, shown)
  return html`<div class="${block.kept ? 'kept' : 'struck'}" id="${anchorOf(block)}">
${words}${editPart(block, number, editing)}</div>`
}

const textPart = (analysis: Analysis, editing: Editing): Html => {
  const { text, blocks } = analysis
  const struck = blocks.filter(({ kept }) => !kept).length
  const shown = blocks
    .map((block, index) => ({ block, number: index + 1 }))
    .filter(({ block }) => block.start < maxShown)
  return html`<section class="text" aria-labelledby="text">
<h2 id="text">The page <small>${blocks.length - struck} blocks kept, ${struck} taken out</small></h2>
${shown.map((one) => blockPart(analysis, one, editing))}
${text.length > maxShown ? html`<p class="note">Only the beginning is shown; the API has all of it.</p>` : ''}
</section>`
}

/** The words of a flag's evidence, linked to the struck block they stand in. */
const proofPart = (quote: Quote, { blocks, language }: Analysis): Html => {
  const block = blocks.find((one) => !one.kept && contains(one, quote))
  const words = foreign(quote.text, language.tag)
  return block ? html`<a href="#${anchorOf(block)}">${words}</a>` : words
}

const flagPart = (flag: Analysis['flags'][number], analysis: Analysis): Html =>
  html`<aside class="flag" aria-label="Flag">
<p><strong>${flag.kind}</strong> <small>${percent(flag.confidence)}</small></p>
<p>${visible(flag.message)}${flag.otherArticle ? otherLink(flag.otherArticle) : ''}</p>
<p class="facts">${flag.evidence.slice(0, 8).map((quote) => html`<span>${proofPart(quote, analysis)}</span>`)}</p>
</aside>`

const refs = (ids: readonly string[], numbers: ReadonlyMap<string, number>): Html =>
  html`${ids.map((id) => {
    const number = numbers.get(id)
    return number
      ? html`<a class="ref" href="#words-${number}" aria-label="Words behind claim ${number}">${number}</a>`
      : ''
  })}`

const languagesPart = (id: string, current: string): Html =>
  html`<span class="languages">${gistLanguages.map((tag) =>
    tag === current
      ? html`<strong>${languageName(tag)}</strong>`
      : html`<a href="/articles/${encodeURIComponent(id)}?lang=${tag}">${languageName(tag)}</a>`,
  )}</span>`

const gistPart = (
  { id, language, sentences, extract }: ArticleSummary,
  numbers: ReadonlyMap<string, number>,
  { coverage, language: { tag } }: Analysis,
): Html =>
  html`<section class="gist" aria-labelledby="gist">
<h2 id="gist">Gist ${languagesPart(id, language)}</h2>
${
  sentences.length > 0
    ? html`<ol${inLanguage(language)}>${sentences.map(
        ({ text, claims }) => html`<li>${visible(text)} ${refs(claims, numbers)}</li>`,
      )}</ol>`
    : html`<p class="note">${
        coverage.claims === 'none'
          ? 'There is no pack for this language yet: claims were not looked for.'
          : 'No claim of the field was found that could be retold.'
      }</p>`
}
<details${sentences.length > 0 ? '' : html` open`}><summary>In its own words</summary>
${extract.map(({ text }) => html`<p${inLanguage(tag)}>${visible(text)}</p>`)}</details>
</section>`

const claimsPart = (
  analysis: Analysis,
  numbers: ReadonlyMap<string, number>,
  clusters: Clusters,
): Html =>
  html`<section class="claims" aria-labelledby="claims">
<h2 id="claims">Claims <small>${analysis.claims.length}</small></h2>
${bySpeaker(analysis.claims).map(
  (group) => html`<h3>${speakerPart(group[0]?.speaker ?? null)}</h3>
<ul>${group.map((claim) => {
    const number = numbers.get(claim.id) ?? 0
    return html`<li id="claim-${number}"><a class="ref" href="#words-${number}" aria-label="Words behind claim ${number}">${number}</a>
${saidPart(claim, analysis.language.tag)}<p class="facts"><span>${factsPart(claim)}</span>${clusterLink(clusters.get(claim.id) ?? null)}</p></li>`
  })}</ul>`,
)}
</section>`

const headPart = (analysis: Analysis): Html => {
  const { title, language, authors, source, publishedAt, topics, version, id } = analysis
  const signed = bylineLine(analysis)
  const facts = [
    html`${languageName(language.tag)} <small>${percent(language.confidence)}</small>`,
    ...(authors.length > 0
      ? [html`by ${authors.map(({ name }, index) => html`${index > 0 ? ', ' : ''}${named(name)}`)}`]
      : []),
    ...(source.publisher ? [named(source.publisher)] : []),
    ...(publishedAt
      ? [html`<time datetime="${publishedAt}">${publishedAt.slice(0, 10)}</time>`]
      : []),
    ...topics.slice(0, 2).map(({ label }) => html`${label}`),
    ...(version > 1
      ? [html`<a href="/articles/${encodeURIComponent(id)}/versions">version ${version}</a>`]
      : []),
    ...(source.url && /^https?:/iu.test(source.url)
      ? [html`<a rel="noopener noreferrer nofollow" href="${source.url}">source</a>`]
      : []),
    html`<a href="/v1/articles/${encodeURIComponent(id)}">JSON</a>`,
    html`<a href="/v1/articles/${encodeURIComponent(id)}/original">original</a>`,
  ]
  return html`<header class="head">
${title ? html`<h1${inLanguage(language.tag)}>${visible(title.text)}</h1>` : html`<h1>Without a title</h1>`}
<p class="facts">${facts.map((fact) => html`<span>${fact}</span>`)}</p>
${signed ? html`<p class="facts"><span>${signed}</span></p>` : ''}
</header>`
}

/** One article: what it says, who claims what, and the page with everything that was taken out. */
export const articlePage = (
  analysis: Analysis,
  summary: ArticleSummary,
  { editing, clusters }: { readonly editing: Editing; readonly clusters: Clusters },
): Html => {
  const numbers = new Map(analysis.claims.map(({ id }, index) => [id, index + 1]))
  const title = visible(analysis.title?.text ?? 'Article')
  return layout(
    { title, room: null },
    html`<article>${headPart(analysis)}${articleWays(analysis.id, clusters)}${analysis.flags.map((flag) => flagPart(flag, analysis))}
<div class="columns"><div>${gistPart(summary, numbers, analysis)}${analysis.claims.length > 0 ? claimsPart(analysis, numbers, clusters) : ''}</div>
${textPart(analysis, editing)}</div></article>`,
  )
}
