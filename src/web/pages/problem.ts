import { html } from 'hono/html'
import { meanings } from '#api/problems'
import type { Problem, ProblemCode } from '#model/problem'
import { visible } from '#text/visible'
import type { Html } from '#web/parts/language'
import { layout } from '#web/parts/layout'

/** What went wrong, for a person. */
export const problemPage = ({ code, message }: Problem): Html =>
  layout(
    { title: meanings[code].title, room: null },
    html`<h1>${meanings[code].title}</h1><p>${visible(message)}</p><p><a href="/">Back to the articles</a></p>`,
  )

/** What a code of the API means: where the `type` of a problem leads. */
export const problemKindPage = (code: ProblemCode): Html =>
  layout(
    { title: code, room: null },
    html`<h1><code>${code}</code></h1><p>${meanings[code].title}</p><p>HTTP status ${meanings[code].status}</p>`,
  )
