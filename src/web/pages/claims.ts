import { html } from 'hono/html'
import type { FoundClaim } from '#actions/claims'
import { factualities } from '#model/claim'
import { frames } from '#model/frame'
import type { Page } from '#store/store'
import { visible } from '#text/visible'
import { claimLine } from '#web/parts/cluster'
import type { Html } from '#web/parts/language'
import { layout, more } from '#web/parts/layout'
import { claimWays } from '#web/parts/ways-out'

type Query = Record<string, string>

const labels: Readonly<Record<string, string>> = {
  frame: 'Kind of claim',
  factuality: 'How firmly',
  entity: 'Who or what takes part',
  speaker: 'Who says so',
  lang: 'Language of the page',
  since: 'Published since',
  until: 'Published until',
}

const select = (name: string, options: readonly string[], query: Query): Html =>
  html`<label>${labels[name]}<select name="${name}"><option value="">any</option>${options.map(
    (one) => html`<option${query[name] === one ? html` selected` : ''}>${one}</option>`,
  )}</select></label>`

const input = (name: string, query: Query, type = 'text'): Html =>
  html`<label>${labels[name]}<input name="${name}" type="${type}" value="${visible(query[name] ?? '')}" dir="auto" maxlength="256"></label>`

const form = (query: Query): Html =>
  html`<form class="search" role="search" action="/claims">
<label for="q" class="hidden">Search claims</label>
<input id="q" name="q" type="search" value="${visible(query.q ?? '')}" placeholder="Nvidia, 出口管制, “licence refused” …" dir="auto" maxlength="256">
<button>Search</button>
<div class="filters">${select('frame', frames, query)}${select('factuality', factualities, query)}${input('entity', query)}${input('speaker', query)}${input('lang', query)}${input('since', query, 'date')}${input('until', query, 'date')}</div>
</form>`

/** Claims of all articles, in every language. */
export const claimsPage = ({ items, next }: Page<FoundClaim>, query: Query): Html =>
  layout(
    { title: 'Claims', room: '/claims' },
    html`<h1>Claims</h1>
${form(query)}${claimWays(query)}
${
  items.length > 0
    ? html`<ol class="list claims">${items.map(claimLine)}</ol>`
    : html`<p class="note" role="status">No claim fits.</p>`
}
${more('/claims', query, next)}`,
  )
