import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { gistLanguages } from '#actions/gist-languages'
import type { Analysis } from '#model/analysis'
import { inLanguage } from './in-language.ts'

/** The page of the corpus that stands for each source language, of all kinds of stories. */
export const samplePages: readonly string[] = [
  '0007-scanner-servicing',
  '0008-usine-de-moirans',
  '0017-prozess-heilbronn',
  '0023-galvania-rebaja-previsiones',
  '0024-lumetra-lista-nera',
  '0029-ministro-nega-sines',
  '0033-ravelijn-op-lijst',
  '0036-zakaz-serwisowania',
  '0041-khorgos-servery',
  '0046-orenda-hmary',
  '0049-bellek-zammi',
  '0052-rukhsat-waha',
  '0058-neicun-zhangjia',
  '0061-yunduan-zujingpian',
  '0065-souchi-hoshu-kisei',
  '0069-gaoncore-haemu',
]

const sampleSchema = z.strictObject({
  page: z.string(),
  source: z.string(),
  /** The language of the gist. */
  language: z.string(),
  sentences: z.array(z.string()),
  /**
   * How each sentence reads to an editor of its language beside the page: `well`, it could be filed;
   * `stiff`, correct but nobody would write it so; `faulty`, wrong grammar, a word or name its reader
   * cannot read; `untrue`, not what the page says.
   */
  marks: z.array(z.enum(['well', 'stiff', 'faulty', 'untrue'])),
  /** The sample by its worst sentence; null: nobody has read it yet. */
  reads: z.enum(['well', 'stiff', 'wrong']).nullable(),
  remark: z.string(),
})

/** The gist of one page in one language, and what its reader thought of it. */
export type Sample = z.infer<typeof sampleSchema>

const file = fileURLToPath(new URL('gist-samples.jsonl', import.meta.url))

/** The samples as they were last read by eye. */
export const keptSamples = (): readonly Sample[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => sampleSchema.parse(JSON.parse(line)))

/** Writes the samples, one a line. */
export const keepSamples = (samples: readonly Sample[]): void =>
  writeFileSync(file, samples.map((sample) => `${JSON.stringify(sample)}\n`).join(''))

/** The gists of a page as they are made now, in every language, read by nobody. */
export const samplesOf = (analysis: Analysis, source: string): readonly Sample[] =>
  gistLanguages.map((language) => ({
    page: analysis.id,
    source,
    language,
    sentences: inLanguage(analysis, language).summary.gist.sentences.map(({ text }) => text),
    marks: [],
    reads: null,
    remark: '',
  }))

/** Whether two samples are of the same pair of page and language. */
export const isSamePair = (one: Sample, other: Sample): boolean =>
  one.page === other.page && one.language === other.language

/** Whether what was read is still what is made. */
export const isFresh = (kept: Sample, made: Sample): boolean =>
  isSamePair(kept, made) && kept.sentences.join('\n') === made.sentences.join('\n')
