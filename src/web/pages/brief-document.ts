/** A brief as one HTML file that needs nothing beside it. */
import { html, raw } from 'hono/html'
import { viewOf } from '#actions/export/brief-view'
import type { Brief } from '#model/brief'
import { visible } from '#text/visible'
import { briefPart } from '#web/parts/brief'
import { inLanguage } from '#web/parts/language'

const style = `:root{color-scheme:light dark}
body{font:16px/1.55 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}
h1{line-height:1.2}h2{margin-block:2rem .5rem;border-block-end:1px solid}
.said{margin:0;font-weight:600}.facts,small{margin:0;opacity:.75;font-size:.875rem}
.facts span+span::before{content:" · "}.list,.list ul{padding-inline-start:1.5rem}
.list>li{margin-block-end:1rem}.ref{font-size:.75rem;padding-inline:.15em}
.sides{display:grid;gap:1.5rem;grid-template-columns:repeat(auto-fit,minmax(min(100%,20rem),1fr))}`

/** The brief as a page that can be sent or kept. */
export const briefDocument = (brief: Brief): string => {
  const view = viewOf(brief)
  return `${html`<!doctype html>
<html${inLanguage(brief.language)}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="referrer" content="no-referrer">
<title>${visible(view.words.title(brief.subject))}</title>
<style>${raw(style)}</style>
</head>
<body>${briefPart(view, () => null)}</body>
</html>`}\n`
}
