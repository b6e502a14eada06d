import { html } from 'hono/html'
import { directionOf } from '#text/direction'
import { visible } from '#text/visible'

/** A piece of a page. */
export type Html = ReturnType<typeof html>

const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'code' })

/** English name of a language. */
export const languageName = (tag: string): string =>
  tag === 'und' ? 'Unknown language' : (names.of(tag) ?? tag)

/** Attributes of an element that holds words in a language: which, and which way it is written. */
export const inLanguage = (tag: string): Html => html` lang="${tag}" dir="${directionOf(tag)}"`

/** Words of an article in a line of ours, in their own language and direction. */
export const foreign = (text: string, tag: string): Html =>
  html`<span${inLanguage(tag)}>${visible(text)}</span>`

/** Words of an article that stand alone, quoted. */
export const foreignQuote = (text: string, tag: string): Html =>
  html`<blockquote${inLanguage(tag)}>${visible(text)}</blockquote>`

/** A name inside a sentence of ours: it must not turn the sentence around. */
export const named = (name: string): Html => html`<bdi>${visible(name)}</bdi>`
