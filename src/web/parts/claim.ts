import { html } from 'hono/html'
import type { Analysis } from '#model/analysis'
import type { Speaker } from '#model/claim'
import { visible } from '#text/visible'
import { foreignQuote, type Html, inLanguage, named } from './language.ts'

type Claim = Analysis['claims'][number]

/** A share as people read it. */
export const percent = (share: number): string => `${Math.round(share * 100)} %`

/** The way to the article that a flag compares with. */
export const otherLink = (id: string): Html =>
  html` <a href="/articles/${encodeURIComponent(id)}">See it</a>`

/** Who says so. */
export const speakerPart = (speaker: Speaker | null): Html =>
  speaker ? named(speaker.name) : html`The article itself`

/** What kind of claim it is, how firm, when and how much. */
export const factsPart = ({ frame, factuality, date, amount }: Claim): Html =>
  html`<span class="tag">${frame}</span> <span class="tag ${factuality}">${factuality}</span>${
    date ? html` <time>${visible(date.value)}</time>` : ''
  }${amount ? html` ${named(amount.text)}` : ''}`

/** The claim in the reader's language, and the very words; only these where it cannot be said. */
export const saidPart = ({ gist, evidence }: Claim, tag: string): Html =>
  gist
    ? html`<p class="said">${visible(gist)}</p>${foreignQuote(evidence.text, tag)}`
    : html`<p class="said"${inLanguage(tag)}>${visible(evidence.text)}</p>`
