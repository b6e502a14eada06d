import { describe, expect, test } from 'vitest'
import type { Analysis, FailedAnalysis } from '#model/analysis'
import * as library from '../index.ts'
import { analyze } from './analyze.ts'

const isFailed = (result: Analysis | FailedAnalysis): result is FailedAnalysis => 'error' in result

/** The analysis of a document that can be analyzed. */
const analyzed = async (document: Parameters<typeof analyze>[0]): Promise<Analysis> => {
  const result = await analyze(document)
  if (isFailed(result)) throw new Error(result.error.message)
  return result
}

/** The code of the problem, from a sender who may send anything. */
const problem = async (document: unknown): Promise<string> => {
  const result = await analyze(document as Parameters<typeof analyze>[0])
  return isFailed(result) ? result.error.code : 'none'
}

const sentence =
  'The ministry tightened its export controls on advanced chips on Tuesday, officials said.'

test('the library exposes these functions and no others', () => {
  expect(Object.keys(library).sort()).toEqual(['analyze', 'makeEdit', 'restore', 'strip'])
})

describe('a document that cannot be analyzed gives a code, never a rejection', () => {
  const cases: readonly (readonly [string, unknown, string])[] = [
    ['nothing at all', undefined, 'invalid-request'],
    ['null', null, 'invalid-request'],
    ['a text instead of a document', sentence, 'invalid-request'],
    ['a list', [], 'invalid-request'],
    ['an empty document', {}, 'invalid-request'],
    ['text that is no text', { text: 7 }, 'invalid-request'],
    ['an id that is no text', { id: 7, text: sentence }, 'invalid-request'],
    ['both text and html', { text: sentence, html: sentence }, 'invalid-request'],
    ['nothing but an address', { url: 'https://example.org/a' }, 'invalid-request'],
    ['an address that is none', { text: sentence, url: 'file:///etc/passwd' }, 'invalid-request'],
    ['a date that is none', { text: sentence, publishedAt: 'Tuesday' }, 'invalid-request'],
    [
      'a language that is none',
      { text: sentence, gistLanguage: 'the best one' },
      'invalid-request',
    ],
    ['no text', { text: '' }, 'empty-document'],
    ['nothing but white space', { text: ' \n\u00A0\u200B\uFEFF' }, 'empty-document'],
    ['nothing but NULs', { text: '\0\0\0' }, 'empty-document'],
    ['a page without text', { html: '<script>x</script>' }, 'empty-document'],
    ['more text than anyone writes', { text: 'a'.repeat(21 * 1024 * 1024) }, 'too-large'],
  ]
  test.for(cases)('%s: %s', async ([, document, code]) => {
    expect(await problem(document)).toBe(code)
  })

  test('with its id, where it has one, and a sentence that names the field', async () => {
    expect(await analyze({ id: 'a', text: sentence, url: 'ftp://example.org' })).toEqual({
      id: 'a',
      error: { code: 'invalid-request', message: expect.stringMatching(/^url: .*https:\/\//u) },
    })
    expect(await analyze({ text: '' })).toMatchObject({ id: null })
  })

  test('even one that breaks when it is looked at', async () => {
    const trap = () => {
      throw new Error('trap')
    }
    const ids = Object.defineProperty({ text: sentence }, 'id', { get: trap, enumerable: true })
    expect(await problem(ids)).toBe('internal')
    expect(await problem(new Proxy({}, { get: trap, has: trap }))).toBe('internal')
  })
})

describe('whatever a text holds, it is analyzed', () => {
  const texts = [
    ['one word', 'Chips'],
    ['a sign', '!'],
    ['an emoji', '👩‍👩‍👧‍👦'],
    ['NULs', `${sentence}\0\0${sentence}`],
    ['lone surrogates', `\uDC00${sentence}\uD800`],
    ['bidi overrides', `\u202E${sentence}\u202C\u2066${sentence}`],
    ['only clutter', 'Share this article\n\nRead more\n\nSubscribe to our newsletter\n\n© 2024'],
    ['marks without end', `a${'\u0301'.repeat(50_000)}`],
    ['quotes without end', '“'.repeat(20_000)],
    ['a word without end', 'x'.repeat(500_000)],
  ] as const
  test.for(texts)('%s', { timeout: 30_000 }, async ([, text]) => {
    const { text: kept, blocks, schema } = await analyzed({ text })
    expect(schema).toBe('fabline.analysis/1')
    expect(kept).toBe(text.replaceAll('\0', '\uFFFD').toWellFormed())
    expect(blocks.length).toBeGreaterThan(0)
  })

  test('an unknown language gives blocks, `und`, and says that nobody looked', async () => {
    const { language, blocks, coverage } = await analyzed({
      text: 'Il-gvern ħabbar illum li se jillimita l-esportazzjoni taċ-ċipep avvanzati lejn pajjiżi oħra. Il-kumpaniji qalu li għad iridu jifhmu r-regoli l-ġodda qabel ma jieħdu deċiżjoni.\n\nIl-ministru żied li l-miżuri jidħlu fis-seħħ fil-bidu tas-sena d-dieħla.',
    })
    expect(language.tag).toBe('und')
    expect(blocks.map(({ kept }) => kept)).toEqual([true, true])
    expect(coverage.claims).toBe('none')
  })
})

test('the id is the one given, else made from the address, else from the text', async () => {
  const url = 'https://example.org/a?utm_source=x'
  const [given, byAddress, byOther, byText] = await Promise.all([
    analyzed({ id: 'mine', text: sentence, url }),
    analyzed({ text: sentence, url }),
    analyzed({ text: `${sentence} More.`, url: 'https://example.org/a#top' }),
    analyzed({ text: sentence }),
  ])
  expect(given.id).toBe('mine')
  expect(byOther.id).toBe(byAddress.id)
  expect(byText.id).not.toBe(byAddress.id)
})

test('a page is read as a reader sees it', async () => {
  const { text, source, publishedAt } = await analyzed({
    html: `<html><head><meta name=date content=2024-01-10></head><body><h1>A title</h1><p>${sentence}`,
  })
  expect(text).toBe(`A title\n\n${sentence}`)
  expect(source.format).toBe('html')
  expect(publishedAt).toBe('2024-01-10')
})

test('the reader may read another kind of a language than the one we write', async () => {
  const { summary } = await analyzed({ text: sentence, gistLanguage: 'fr-CA' })
  expect(summary.gist.language).toBe('fr')
})
