import { html } from 'hono/html'
import type { Html } from './language.ts'

const rooms = [
  ['/', 'Articles'],
  ['/claims', 'Claims'],
  ['/brief', 'Brief'],
  ['/flags', 'Flags'],
  ['/rules', 'Rules'],
] as const

export type Room = (typeof rooms)[number][0] | null

const link = ([href, label]: (typeof rooms)[number], room: Room): Html =>
  html`<a href="${href}"${href === room ? html` aria-current="page"` : ''}>${label}</a>`

/** A whole page of the desk. */
export const layout = (
  { title, room }: { readonly title: string; readonly room: Room },
  body: Html,
): Html => html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title} · fabline</title>
<link rel="stylesheet" href="/base.css">
<link rel="stylesheet" href="/desk.css">
<link rel="stylesheet" href="/article.css">
<link rel="stylesheet" href="/brief.css">
<link rel="icon" href="/icon.svg" type="image/svg+xml">
<link rel="alternate" type="application/atom+xml" href="/v1/feeds/claims.atom" title="Claims">
<link rel="alternate" type="application/atom+xml" href="/v1/feeds/flags.atom" title="Flags">
</head>
<body>
<a class="skip" href="#main">Skip to the content</a>
<header class="bar">
<a class="brand" href="/"><img src="/icon.svg" alt="" width="24" height="24">fabline</a>
<nav aria-label="Desk">${rooms.map((one) => link(one, room))}</nav>
</header>
<main id="main">${body}</main>
<footer>Every finding points to the words it was read from. <a href="/openapi.json">API</a></footer>
</body>
</html>`

/** The link to the next page of a list; nothing on the last one. */
export const more = (path: string, query: Record<string, string>, next: string | null): Html =>
  next === null
    ? html``
    : html`<p class="more"><a rel="next" href="${path}?${new URLSearchParams({ ...query, cursor: next }).toString()}">More</a></p>`
