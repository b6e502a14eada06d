/** A block of the article with the evidence of its claims marked. */
import { html } from 'hono/html'
import type { Analysis } from '#model/analysis'
import type { Span } from '#model/span'
import { visible } from '#text/visible'
import type { Html } from './language.ts'

/** A claim as it is numbered on the page. */
export type Numbered = { readonly number: number; readonly evidence: Span }

/** A stretch of a block: plain, or the evidence of some claims. */
type Stretch = Span & { readonly numbers: readonly number[] }

/** The claims of an analysis, numbered in the order of the text. */
export const numbered = ({ claims }: Analysis): readonly Numbered[] =>
  claims.map(({ evidence }, index) => ({ number: index + 1, evidence }))

/**
 * The block cut into plain stretches and evidence, in order. Evidence that overlaps becomes one
 * stretch with the numbers of all.
 */
export const stretches = (
  { start, end }: Span,
  claims: readonly Numbered[],
): readonly Stretch[] => {
  const inside = claims
    .filter(({ evidence }) => evidence.start < end && evidence.end > start)
    .toSorted((one, other) => one.evidence.start - other.evidence.start)
  const marked: { start: number; end: number; numbers: number[] }[] = []
  for (const { number, evidence } of inside) {
    const last = marked.at(-1)
    const from = Math.max(start, evidence.start)
    const to = Math.min(end, evidence.end)
    if (last && from < last.end) {
      last.end = Math.max(last.end, to)
      last.numbers.push(number)
    } else marked.push({ start: from, end: to, numbers: [number] })
  }
  const parts: Stretch[] = []
  let at = start
  for (const mark of marked) {
    if (mark.start > at) parts.push({ start: at, end: mark.start, numbers: [] })
    parts.push(mark)
    at = mark.end
  }
  return at < end ? [...parts, { start: at, end, numbers: [] }] : parts
}

const target = (number: number): Html => html`<span id="words-${number}"></span>`

const backLink = (number: number): Html =>
  html`<a class="ref" href="#claim-${number}" aria-label="Claim ${number}">${number}</a>`

/** The words of a block, each piece of evidence marked and linked to its claims. */
export const evidencePart = (text: string, block: Span, claims: readonly Numbered[]): Html =>
  html`${stretches(block, claims).map(({ start, end, numbers }) => {
    const words = visible(text.slice(start, end))
    return numbers.length === 0
      ? words
      : html`<mark>${numbers.map(target)}${words}</mark>${numbers.map(backLink)}`
  })}`
