import { html } from 'hono/html'
import type { ChangeCounts, VersionDiff } from '#actions/versions'
import { isOfArticle } from '#actions/versions'
import type { Analysis } from '#model/analysis'
import type { BlockChange, VersionBlock, WordChange } from '#model/change'
import type { VersionLine } from '#store/version'
import { visible } from '#text/visible'
import { type Html, inLanguage } from '#web/parts/language'
import { layout } from '#web/parts/layout'

/** More changes than this are for the API: no page should weigh more. */
const maxShown = 500

const path = (id: string): string => `/articles/${encodeURIComponent(id)}`

const linePart = (id: string, line: VersionLine): Html => {
  const { version, storedAt, retrievedAt, title, changed } = line
  const at = retrievedAt ?? storedAt
  return html`<li><p>${
    version > 1
      ? html`<a href="${path(id)}/versions/${version}">Version ${version}</a>`
      : html`Version ${version}`
  } <small>${retrievedAt ? 'fetched' : 'stored'} <time datetime="${at}">${at.slice(0, 16).replace('T', ' ')}</time>${changed === 'clutter' ? ' · only the clutter around it changed' : ''}</small></p>
<p>${visible(title ?? 'Without a title')}</p></li>`
}

/** All versions of an article. */
export const versionsPage = (
  { id, title }: Pick<Analysis, 'id' | 'title'>,
  versions: readonly VersionLine[],
): Html =>
  layout(
    { title: 'Versions', room: null },
    html`<header class="head"><h1>${visible(title?.text ?? 'Without a title')}</h1>
<p class="facts"><span><a href="${path(id)}">the article</a></span><span><a href="/v1${path(id)}/versions">JSON</a></span></p></header>
<section aria-labelledby="versions"><h2 id="versions">Versions <small>${versions.length}</small></h2>
<ol class="list" reversed>${versions.map((line) => linePart(id, line))}</ol></section>`,
  )

const countsPart = ({ changed, added, removed }: ChangeCounts): string =>
  changed + added + removed === 0
    ? 'nothing changed'
    : `${changed} changed, ${added} added, ${removed} removed`

const wordPart = ({ kind, text }: WordChange): Html => {
  const words = visible(text)
  if (kind === 'added') return html`<ins>${words}</ins>`
  return kind === 'removed' ? html`<del>${words}</del>` : html`${words}`
}

const blockPart = ({ kind, before, after, words }: BlockChange, language: string): Html => {
  const block = (after ?? before) as VersionBlock
  const roles =
    before && after && before.role !== after.role ? `${before.role} → ${after.role}` : block.role
  const said =
    kind === 'changed'
      ? words.map(wordPart)
      : wordPart({ kind: kind === 'unchanged' ? 'unchanged' : kind, text: block.text })
  return html`<div class="${kind}"><p class="reason">${kind} <span>${roles}</span></p><p${inLanguage(language)}>${said}</p></div>`
}

const claimsPart = (title: string, claims: VersionDiff['claims']['added']): Html =>
  claims.length === 0
    ? html``
    : html`<h3>${title} <small>${claims.length}</small></h3>
<ul>${claims.map(({ gist, evidence }) => html`<li>${visible(gist || evidence.text)}</li>`)}</ul>`

/** What one version says otherwise than the one before it. */
export const versionPage = (
  { id, language, title }: Pick<Analysis, 'id' | 'language' | 'title'>,
  diff: VersionDiff,
): Html => {
  const { from, to, article, clutter, claims, blocks } = diff
  const changes = blocks.filter((change) => change.kind !== 'unchanged' && isOfArticle(change))
  return layout(
    { title: `Version ${to}`, room: null },
    html`<header class="head"><h1>${visible(title?.text ?? 'Without a title')}</h1>
<p class="facts"><span>version ${to} beside ${from}</span><span><a href="${path(id)}/versions">all versions</a></span><span><a href="${path(id)}">the article</a></span><span><a href="/v1${path(id)}/versions/${to}/diff?from=${from}">JSON</a></span></p></header>
<div class="columns"><section class="changes" aria-labelledby="changes"><h2 id="changes">The article <small>${countsPart(article)}</small></h2>
${changes.slice(0, maxShown).map((change) => blockPart(change, language.tag))}
${changes.length > maxShown ? html`<p class="note">Only the first ${maxShown} changes are shown; the API has all.</p>` : ''}
<p class="note">Around it: ${countsPart(clutter)}.</p></section>
<section aria-labelledby="claims"><h2 id="claims">Claims</h2>
${claimsPart('No longer made', claims.removed)}${claimsPart('New', claims.added)}
${claims.added.length + claims.removed.length === 0 ? html`<p class="note">The same as before.</p>` : ''}</section></div>`,
  )
}
