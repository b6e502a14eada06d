import type { LanguagePack } from '#languages/pack'

/** The kinds of knowledge a reader of the README cares about, as columns. */
const columns: readonly (readonly [heading: string, has: (pack: LanguagePack) => boolean])[] = [
  ['clutter', ({ boilerplate }) => (boilerplate?.rules.length ?? 0) > 0],
  ['bylines', ({ bylines }) => (bylines?.rules.length ?? 0) > 0],
  ['topics', ({ topics }) => Object.keys(topics ?? {}).length > 0],
  ['names', ({ names }) => names !== undefined],
  ['quantities', ({ quantities }) => quantities !== undefined],
  ['claims', ({ cues }) => Object.keys(cues?.predicates ?? {}).length > 0],
  ['speakers', ({ speech }) => speech !== undefined],
  ['gist', ({ gist }) => gist !== undefined],
]

/** What each language pack knows, as a table in Markdown. */
export const coverageTable = (packs: readonly LanguagePack[]): string => {
  const cells = packs.map((pack) => [
    `${pack.name} (${pack.ownName})`,
    `\`${pack.code}\``,
    ...columns.map(([, has]) => (has(pack) ? 'yes' : '–')),
  ])
  const head = ['language', 'tag', ...columns.map(([heading]) => heading)]
  const rule = head.map(() => '---')
  return [head, rule, ...cells].map((row) => `| ${row.join(' | ')} |`).join('\n')
}

const opening = '<!-- languages: written by `npm run generate` -->'
const closing = '<!-- /languages -->'

/** The README with the table between its two marks brought up to date. */
export const withCoverage = (readme: string, packs: readonly LanguagePack[]): string => {
  const start = readme.indexOf(opening)
  const end = readme.indexOf(closing)
  if (start < 0 || end < start) throw new Error(`README.md lacks ${opening} … ${closing}`)
  const before = readme.slice(0, start + opening.length)
  return `${before}\n${coverageTable(packs)}\n${readme.slice(end)}`
}
