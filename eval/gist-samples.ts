/**
 * Writes `gist-samples.jsonl` anew: `node eval/gist-samples.ts`.
 *
 * A sample whose sentences are still the same keeps what its reader said; any other stands there
 * with `"reads": null` until someone has read it beside its page.
 */
import { corpusItems } from './load.ts'
import { isFresh, keepSamples, keptSamples, samplePages, samplesOf } from './samples.ts'
import { casesOf } from './suites.ts'

const items = corpusItems().filter(({ gold }) => samplePages.includes(gold.id))
const cases = (await casesOf(items)).flatMap((one) => ('failed' in one ? [] : [one]))
const kept = keptSamples()
const samples = cases
  .flatMap(({ item, analysis }) => samplesOf(analysis, item.gold.lang))
  .map((made) => kept.find((sample) => isFresh(sample, made)) ?? made)

keepSamples(samples)
const unread = samples.filter(({ reads }) => reads === null).length
process.stdout.write(`${samples.length} samples, ${unread} to be read\n`)
