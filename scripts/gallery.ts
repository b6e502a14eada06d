import { readFileSync } from 'node:fs'
import { analyzeRead } from '#actions/analyze'
import type { LanguagePack } from '#languages/pack'
import { readUnknown } from '#readers/unknown-document'
import { inLanguage } from '../eval/in-language.ts'

const page = new URL('../docs/gallery/cartes-de-jeu.txt', import.meta.url)

const analyzed = (text: string) => {
  const article = readUnknown({ id: 'gallery', text })
  const analysis = article.ok ? analyzeRead(article.value) : article
  if (!analysis.ok) throw new Error(analysis.problem.message)
  return analysis.value
}

/** A page's gist in every language that a gist can be read in, as Markdown. */
const gallery = (text: string, packs: readonly LanguagePack[]): string => {
  const analysis = analyzed(text)
  return packs
    .filter(({ gist }) => gist !== undefined)
    .map(({ code, ownName }) => {
      const { sentences } = inLanguage(analysis, code).summary.gist
      return [`**${ownName}**`, '', ...sentences.map(({ text }) => `- ${text}`)].join('\n')
    })
    .join('\n\n')
}

type Marks = { readonly opening: string; readonly closing: string }

const between = (readme: string, { opening, closing }: Marks, written: string): string => {
  const start = readme.indexOf(opening)
  const end = readme.indexOf(closing)
  if (start < 0 || end < start) throw new Error(`README.md lacks ${opening} … ${closing}`)
  return `${readme.slice(0, start + opening.length)}\n\n${written}\n\n${readme.slice(end)}`
}

/** The README with the gallery between its two marks brought up to date. */
export const withGallery = (readme: string, packs: readonly LanguagePack[]): string => {
  const marks = {
    opening: '<!-- gallery: written by `npm run generate` -->',
    closing: '<!-- /gallery -->',
  }
  return between(readme, marks, gallery(readFileSync(page, 'utf8'), packs))
}

/** The marks about the gists of the page that fabline began with. */
export const seedMarks: Marks = {
  opening: '<!-- seed: written by `FABLINE_SEED=FILE npm run generate` -->',
  closing: '<!-- /seed -->',
}

/** The README with the gists of the page that fabline began with, whose text is not in the clone. */
export const withSeed = (readme: string, text: string, packs: readonly LanguagePack[]): string =>
  between(readme, seedMarks, gallery(text, packs))
