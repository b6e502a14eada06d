import { html } from 'hono/html'
import type { BlockCount } from '#store/store'
import { type Html, languageName } from '#web/parts/language'
import { layout } from '#web/parts/layout'

const row = ({ role, rule, language, blocks }: BlockCount): Html =>
  html`<tr><td>${role}</td><td><code>${rule}</code></td><td>${languageName(language)}</td><td class="number">${blocks}</td></tr>`

/** What was taken out of all articles, by which rule, how often. */
export const rulesPage = (counts: readonly BlockCount[]): Html => {
  const struck = counts.filter(({ rule }) => rule !== null)
  return layout(
    { title: 'Rules', room: '/rules' },
    html`<h1>Rules</h1>
<p class="note">What was taken out of the stored pages, and by which rule. Nothing is deleted: each page shows what was struck, and where.</p>
${
  struck.length > 0
    ? html`<table><thead><tr><th scope="col">Taken out as</th><th scope="col">Rule</th><th scope="col">Language</th><th scope="col" class="number">Blocks</th></tr></thead>
<tbody>${struck.map(row)}</tbody></table>`
    : html`<p class="note">Nothing has been taken out yet.</p>`
}`,
  )
}
