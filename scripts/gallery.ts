import { readFileSync } from 'node:fs'
import { analyzeRead } from '#actions/analyze'
import type { LanguagePack } from '#languages/pack'
import { readUnknown } from '#readers/unknown-document'
import { inLanguage } from '../eval/in-language.ts'

const page = new URL('../docs/gallery/cartes-de-jeu.txt', import.meta.url)

const analyzed = () => {
  const article = readUnknown({ id: 'gallery', text: readFileSync(page, 'utf8') })
  const analysis = article.ok ? analyzeRead(article.value) : article
  if (!analysis.ok) throw new Error(analysis.problem.message)
  return analysis.value
}

/** One page's gist in every language that a gist can be read in, as Markdown. */
export const gallery = (packs: readonly LanguagePack[]): string => {
  const analysis = analyzed()
  return packs
    .filter(({ gist }) => gist !== undefined)
    .map(({ code, ownName }) => {
      const { sentences } = inLanguage(analysis, code).summary.gist
      return [`**${ownName}**`, '', ...sentences.map(({ text }) => `- ${text}`)].join('\n')
    })
    .join('\n\n')
}

const opening = '<!-- gallery: written by `npm run generate` -->'
const closing = '<!-- /gallery -->'

/** The README with the gallery between its two marks brought up to date. */
export const withGallery = (readme: string, packs: readonly LanguagePack[]): string => {
  const start = readme.indexOf(opening)
  const end = readme.indexOf(closing)
  if (start < 0 || end < start) throw new Error(`README.md lacks ${opening} … ${closing}`)
  const before = readme.slice(0, start + opening.length)
  return `${before}\n\n${gallery(packs)}\n\n${readme.slice(end)}`
}
