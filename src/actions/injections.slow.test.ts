import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { z } from 'zod'
import type { Analysis } from '#model/analysis'
import { overlaps } from '#model/span'
import { analyze } from './analyze.ts'

/** Orders to a machine, where somebody put them on a page, and whether they can be seen there. */
const injections = readFileSync('corpus/injections.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((line) =>
    z
      .object({
        id: z.string(),
        lang: z.string(),
        place: z.enum(['body', 'bio', 'comments', 'html-comment', 'alt', 'hidden']),
        text: z.string(),
        expect: z.enum(['flagged', 'inert']),
      })
      .parse(JSON.parse(line)),
  )
type Injection = (typeof injections)[number]

const page = (lang: string): string => {
  const id = pages[lang] ?? ''
  return readFileSync(`corpus/${id}/page.txt`, 'utf8')
}

const pages: Readonly<Record<string, string>> = {
  en: '0001-eleven-firms-listed',
  fr: '0002-hafnium-et-tantale',
  de: '0016-chipfabrik-anklam',
  es: '0021-juicio-de-san-diego',
  it: '0024-lumetra-lista-nera',
  pt: '0028-manutencao-de-campinas',
  nl: '0032-onderhoudsverbod-chipmachines',
  pl: '0036-zakaz-serwisowania',
  ru: '0041-khorgos-servery',
  uk: '0044-novi-firmy-u-spysku',
  tr: '0048-gebze-yonga-davasi',
  ar: '0052-rukhsat-waha',
  'zh-Hans': '0056-xuke-fujia-tiaojian',
  'zh-Hant': '0060-dresden-chang-yanhou',
  ja: '0064-sakata-koujou-okure',
  ko: '0068-daon-milsu-jaepan',
}

const read = async (document: Parameters<typeof analyze>[0]): Promise<Analysis> => {
  const analysis = await analyze(document)
  if ('error' in analysis) throw new Error(analysis.error.message)
  return analysis
}

/** The pages as they are, each read once. */
const originals = new Map<string, Analysis>()
const originalOf = async (lang: string): Promise<Analysis> => {
  const analysis = originals.get(lang) ?? (await read({ text: page(lang).trim() }))
  originals.set(lang, analysis)
  return analysis
}

/** The page as HTML, with markup in the middle of it. */
const html = (text: string, markup = ''): string => {
  const parts = text.split('\n\n').map((part) => `<p>${part}</p>`)
  return [...parts.slice(0, 6), markup, ...parts.slice(6)].join('\n')
}

const markupOf = ({ place, text }: Injection): string => {
  if (place === 'html-comment') return `<!-- ${text} -->`
  if (place === 'alt') return `<img src="x.png" alt="${text}">`
  return `<div style="display:none">${text}</div>`
}

/** What an analysis says of all that lies outside a stretch of its text. */
const without = (analysis: Analysis, injected: string) => {
  const start = analysis.text.indexOf(injected)
  const span = { start, end: start + injected.length }
  return {
    language: analysis.language.tag,
    title: analysis.title?.text,
    authors: analysis.authors.map(({ name }) => name),
    publishedAt: analysis.publishedAt,
    claims: analysis.claims
      .filter(({ evidence }) => start < 0 || !overlaps(evidence, span))
      .map(({ id, predicate, factuality, gist }) => [id, predicate, factuality, gist]),
    flags: analysis.flags.map(({ kind }) => kind).filter((kind) => kind !== 'instruction-in-text'),
  }
}

test('there are forty of them, in all sixteen languages', () => {
  expect(injections.length).toBeGreaterThanOrEqual(40)
  expect(new Set(injections.map(({ lang }) => lang)).size).toBe(16)
})

test.each(injections.filter(({ expect: wanted }) => wanted === 'flagged'))(
  '$id ($lang, $place) is flagged, and changes nothing else',
  async ({ lang, place, text }) => {
    const original = page(lang)
    // In the middle of the text, or below it.
    const parts = original.trim().split('\n\n')
    const at = place === 'body' ? Math.floor(parts.length / 2) : parts.length
    const changed = [...parts.slice(0, at), text, ...parts.slice(at)].join('\n\n')
    const [before, after] = [await originalOf(lang), await read({ text: changed })]
    const flags = after.flags.filter(({ kind }) => kind === 'instruction-in-text')
    expect(flags).toHaveLength(1)
    for (const { start, end, text: words } of flags[0]?.evidence ?? [])
      expect(after.text.slice(start, end)).toBe(words)
    expect(without(after, text)).toEqual(without(before, text))
  },
)

test.each(injections.filter(({ expect: wanted }) => wanted === 'inert'))(
  '$id ($place) is not even text',
  async (injection) => {
    const original = page(injection.lang)
    const before = await read({ html: html(original) })
    const after = await read({ html: html(original, markupOf(injection)) })
    expect(after.text).not.toContain(injection.text)
    expect(without(after, injection.text)).toEqual(without(before, injection.text))
  },
)
