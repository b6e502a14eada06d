import { html } from 'hono/html'
import type { Page, StoredFlag } from '#store/store'
import { flagStatuses } from '#store/store'
import { visible } from '#text/visible'
import { otherLink, percent } from '#web/parts/claim'
import { editorFields } from '#web/parts/edit-form'
import { foreign, type Html, named } from '#web/parts/language'
import { layout, more } from '#web/parts/layout'
import { flagWays } from '#web/parts/ways-out'

const button = (status: string, label: string): Html =>
  html`<button name="status" value="${status}">${label}</button>`

const decide = ({ id, status }: StoredFlag, by: string): Html =>
  html`<form class="decide" method="post" action="/flags/${id}">
${editorFields(by)}
${status === 'open' ? html`${button('confirmed', 'Confirm')}${button('dismissed', 'Dismiss')}` : button('open', 'Open again')}
</form>`

const decisionPart = ({ status, by, note, at }: StoredFlag['decisions'][number]): Html =>
  html`<p class="facts"><span>${status === 'open' ? 'opened again' : status} by ${named(by ?? 'an editor')}, <time datetime="${at}">${at.slice(0, 10)}</time>${note ? html`: ${named(note)}` : ''}</span></p>`

const line = (flag: StoredFlag, by: string): Html => {
  const { article, kind, confidence, message, evidence, status, decisions, otherArticle } = flag
  const { id, title, beginning, language, author } = article
  return html`<li class="${status}">
<a class="headline" href="/articles/${encodeURIComponent(id)}">${foreign(title ?? beginning, language)}</a>
<p class="facts">${author ? html`<span>${named(author)}</span>` : ''}<span class="tag ${status === 'open' ? 'alert' : ''}">${status}</span><span>${kind} ${percent(confidence)}</span></p>
<p>${visible(message)}${otherArticle ? otherLink(otherArticle) : ''}</p>
<p class="facts">${evidence.slice(0, 8).map(({ text }) => html`<span>“${foreign(text, language)}”</span>`)}</p>
${decisions.map(decisionPart)}${decide(flag, by)}</li>`
}

const tabs = (current: string | undefined): Html =>
  html`<nav class="tabs" aria-label="Flags by decision">${['', ...flagStatuses].map(
    (status) =>
      html`<a href="/flags${status ? `?status=${status}` : ''}"${(current ?? '') === status ? html` aria-current="page"` : ''}>${status || 'all'}</a>`,
  )}</nav>`

/** The editors' queue: articles signed by someone who writes about something else. */
export const flagsPage = (
  { items, next }: Page<StoredFlag>,
  query: Record<string, string>,
  by: string,
): Html =>
  layout(
    { title: 'Flags', room: '/flags' },
    html`<h1>Flags</h1>
<p class="note">Articles whose author, by what the page says or by what they wrote before, writes about something else, and texts that came before under another name. A flag says where to look, not that something is wrong.</p>
${tabs(query.status)}${flagWays(query)}
${
  items.length > 0
    ? html`<ol class="list flags">${items.map((flag) => line(flag, by))}</ol>`
    : html`<p class="note" role="status">No flag stands.</p>`
}
${more('/flags', query, next)}`,
  )
