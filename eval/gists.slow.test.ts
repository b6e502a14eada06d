import { describe, expect, test } from 'vitest'
import { gistLanguages } from '#actions/gist-languages'
import { gistLength, hasResidue, untraced } from './gist-check.ts'
import { inLanguage } from './in-language.ts'
import { corpusItems } from './load.ts'
import { isFresh, isSamePair, keptSamples, samplePages, samplesOf } from './samples.ts'
import { strangers } from './strange-words.ts'
import { casesOf } from './suites.ts'

/** Claims of the annotators that make a page a full article. */
const fullArticle = 8

const cases = (await casesOf(corpusItems())).flatMap((one) => ('failed' in one ? [] : [one]))

describe.each(gistLanguages)('the gists of the corpus in %s', (language) => {
  const told = cases.map(({ item, analysis }) => ({
    id: item.gold.id,
    isFull: item.gold.claims.length >= fullArticle,
    analysis: inLanguage(analysis, language),
  }))
  const sentences = told.flatMap(({ id, analysis }) =>
    analysis.summary.gist.sentences.map((sentence) => ({ id, analysis, sentence })),
  )

  test('hold no number, name or date that their claims do not hold', () => {
    const strange = sentences.map(({ sentence, analysis }) => ({
      text: sentence.text,
      strange: untraced(sentence, analysis),
    }))
    expect(strange.filter((one) => one.strange.length > 0)).toEqual([])
  })

  test('show no residue and say nothing twice', () => {
    expect(
      sentences.filter(({ sentence }) => hasResidue(sentence)).map(({ sentence }) => sentence.text),
    ).toEqual([])
  })

  test('tell a full article in five to eight sentences', () => {
    const lengths = told
      .filter(({ isFull }) => isFull)
      .map(({ id, analysis }) => ({ id, length: analysis.summary.gist.sentences.length }))
    expect(
      lengths.filter(({ length }) => length < gistLength.least || length > gistLength.most),
    ).toEqual([])
  })

  test('have no word of another language', () => {
    const found = sentences
      .map(({ sentence, analysis }) => ({
        text: sentence.text,
        strange: strangers(sentence, analysis),
      }))
      .filter(({ strange }) => strange.length > 0)
    expect(found).toEqual([])
  })

  test('are the same on every run', () => {
    const again = cases.map(({ analysis }) => inLanguage(analysis, language).summary.gist)
    expect(JSON.stringify(again)).toBe(
      JSON.stringify(told.map(({ analysis }) => analysis.summary.gist)),
    )
  })
})

describe('the samples that an editor has read', () => {
  const made = cases
    .filter(({ item }) => samplePages.includes(item.gold.id))
    .flatMap(({ item, analysis }) => samplesOf(analysis, item.gold.lang))
  const kept = keptSamples()

  test('are there for every language of the corpus and of the gists', () => {
    const sources = new Set(cases.map(({ item }) => item.gold.lang))
    expect(new Set(made.map(({ source }) => source))).toEqual(sources)
    expect(made.filter((one) => !kept.some((sample) => isSamePair(sample, one)))).toEqual([])
  })

  test('have each been read, sentence by sentence', () => {
    expect(kept.filter(({ reads }) => reads === null)).toEqual([])
    expect(kept.filter(({ marks, sentences }) => marks.length !== sentences.length)).toEqual([])
  })

  test('are of an age that can be told', async ({ annotate }) => {
    const stale = made.filter((one) => !kept.some((sample) => isFresh(sample, one)))
    await annotate(`${stale.length} of ${made.length} samples read otherwise now`)
  })
})
