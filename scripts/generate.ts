/** Writes what is made from the code: `npm run generate`. Tests say when any of it is stale. */
import { readFileSync, writeFileSync } from 'node:fs'
import { packs } from '#languages/index'
import { analysisJsonSchema } from '#schemas/json-schema'
import { withCoverage } from './coverage.ts'
import { withGallery, withSeed } from './gallery.ts'

const at = (path: string): URL => new URL(`../${path}`, import.meta.url)

writeFileSync(at('docs/fabline.analysis.schema.json'), analysisJsonSchema())
const readme = withGallery(withCoverage(readFileSync(at('README.md'), 'utf8'), packs), packs)
const { FABLINE_SEED: seed } = process.env
writeFileSync(at('README.md'), seed ? withSeed(readme, readFileSync(seed, 'utf8'), packs) : readme)
