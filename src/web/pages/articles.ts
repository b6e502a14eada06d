import { html } from 'hono/html'
import type { ArticleLine, Page } from '#store/store'
import { visible } from '#text/visible'
import { foreign, type Html, languageName, named } from '#web/parts/language'
import { layout, more } from '#web/parts/layout'

const line = (article: ArticleLine): Html => {
  const { id, title, beginning, language, author, publisher, publishedAt, claims, openFlags } =
    article
  const facts = [
    html`${languageName(language)}`,
    ...(author ? [named(author)] : []),
    ...(publisher ? [named(publisher)] : []),
    ...(publishedAt
      ? [html`<time datetime="${publishedAt}">${publishedAt.slice(0, 10)}</time>`]
      : []),
    html`${claims} ${claims === 1 ? 'claim' : 'claims'}`,
  ]
  return html`<li>
<a class="headline" href="/articles/${encodeURIComponent(id)}">${foreign(title ?? beginning, language)}</a>
<p class="facts">${facts.map((fact) => html`<span>${fact}</span>`)}${
    openFlags > 0
      ? html`<span class="tag alert">${openFlags === 1 ? 'flag' : `${openFlags} flags`}</span>`
      : ''
  }</p></li>`
}

const pasteForm = html`<details class="paste"><summary>Paste a page</summary>
<form method="post" action="/articles">
<label for="pasted">The whole page as you see it, clutter and all</label>
<textarea id="pasted" name="text" rows="10" dir="auto" required></textarea>
<button>Analyze and store</button>
</form></details>`

const addressForm = html`<details class="paste"><summary>Fetch a page</summary>
<form method="post" action="/articles">
<label for="address">Its address</label>
<input id="address" name="url" type="url" maxlength="2048" required>
<button>Fetch, analyze and store</button>
</form></details>`

/** The articles that are stored, newest day first; `mayFetch` where pages may be had by address. */
export const articlesPage = (
  { items, next }: Page<ArticleLine>,
  query: Record<string, string>,
  mayFetch: boolean,
): Html =>
  layout(
    { title: 'Articles', room: '/' },
    html`<h1>Articles</h1>
<form class="search" role="search" action="/">
<label for="q" class="hidden">Search articles</label>
<input id="q" name="q" type="search" value="${visible(query.q ?? '')}" placeholder="芯片, export controls, “H20” …" dir="auto" maxlength="256">
<button>Search</button></form>
${pasteForm}${mayFetch ? addressForm : ''}
${
  items.length > 0
    ? html`<ol class="list">${items.map(line)}</ol>`
    : html`<p class="note">${query.q ? 'No article fits.' : 'Nothing is stored yet: paste a page above, or run fabline ingest.'}</p>`
}
${more('/', query, next)}`,
  )
