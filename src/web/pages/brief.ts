import { html } from 'hono/html'
import { viewOf } from '#actions/export/brief-view'
import { gistLanguages } from '#actions/gist-languages'
import type { Brief } from '#model/brief'
import { visible } from '#text/visible'
import { briefPart } from '#web/parts/brief'
import { type Html, languageName } from '#web/parts/language'
import { layout } from '#web/parts/layout'

/** What was asked for, as an address takes it: `article` may stand several times. */
type Asked = readonly (readonly [string, string])[]

const queryOf = (asked: Asked, more: Readonly<Record<string, string>>): string => {
  const params = new URLSearchParams(
    asked
      .filter(([name]) => !(name in more))
      .map(([name, value]): [string, string] => [name, value]),
  )
  for (const [name, value] of Object.entries(more)) params.set(name, value)
  return params.toString()
}

const form = (asked: Asked): Html => {
  const q = asked.find(([name]) => name === 'q')?.[1] ?? ''
  return html`<form class="search" role="search" action="/brief">
<label for="q" class="hidden">A brief over all articles on</label>
<input id="q" name="q" type="search" value="${visible(q)}" placeholder="H20, 稀土, “licence refused” …" dir="auto" maxlength="256" required>
<button>Brief</button></form>`
}

const ways = (brief: Brief, asked: Asked): Html =>
  html`<p class="facts ways"><span class="languages">${gistLanguages.map((tag) =>
    tag === brief.language
      ? html`<strong>${languageName(tag)}</strong>`
      : html`<a href="/brief?${queryOf(asked, { lang: tag })}">${languageName(tag)}</a>`,
  )}</span><span><a href="/v1/brief?${queryOf(asked, { format: 'markdown' })}">Markdown</a> · <a href="/v1/brief?${queryOf(asked, {})}">JSON</a></span></p>`

/** What many articles say of one story; without a brief only the form that asks for one. */
export const briefPage = (brief: Brief | null, asked: Asked): Html =>
  layout(
    { title: brief ? visible(brief.subject) : 'Brief', room: '/brief' },
    brief
      ? html`${form(asked)}${ways(brief, asked)}${briefPart(viewOf(brief), (id) => `/articles/${encodeURIComponent(id)}`)}`
      : html`<h1>Brief</h1>
<p class="note">What the stored articles say of one thing: where they agree, where they contradict each other, what only one says.</p>
${form(asked)}`,
  )
