import { describe, expect, test } from 'vitest'
import { packFor, packs } from '#languages/index'
import type { Mark, Settled } from '#model/article'
import type { Block } from '#model/block'
import { blocks } from '#text/blocks'
import { stripBoilerplate } from './strip-boilerplate.ts'

const sentence = (n: number): string =>
  `Paragraph ${n} says that the plant near the harbor will make ${n * 100} wafers a week, two people who have seen the plan said.`

/** Blocks of a page whose pieces are parted by blank lines, some of them settled by structure. */
const strip = (pieces: readonly (readonly [string, Settled['role'] | null, string?])[]) => {
  const text = pieces.map(([piece]) => piece).join('\n\n')
  let at = 0
  const marks = pieces.map(([piece, role, rule = 'html.case']): Mark => {
    const start = at
    at += piece.length + 2
    const mark = { start, end: start + piece.length, tag: 'p', names: [], linkShare: 0 }
    return role ? { ...mark, settled: { role, rule, confidence: 0.9 } } : mark
  })
  const parted = blocks(text)
  const body = stripBoilerplate.run({
    text,
    blocks: parted,
    languages: parted.map(() => 'en'),
    pack: packFor('en'),
    packs,
    marks,
  })
  return body.blocks.map((block: Block) => [text.slice(block.start, block.end), block.role])
}

describe('what the structure of a page has decided', () => {
  test('stands, in the order of the text, whatever its words are', () => {
    const pieces = [
      ['Harbor plant to make wafers', 'title'],
      [sentence(1), 'related'],
      [sentence(2), 'body'],
      ['Workers at the gate', 'caption'],
      [sentence(3), 'body'],
    ] as const
    expect(strip(pieces)).toEqual(pieces)
  })

  test('as part of the text may still be struck by its words, not by its looks', () => {
    const roles = strip([
      ['Harbor plant to make wafers', 'title'],
      [sentence(1), 'body'],
      ['Ann Oakes', 'body'],
      ['Read also: Ferry runs late', 'body'],
      [sentence(2), 'body'],
    ]).map(([, role]) => role)
    expect(roles).toEqual(['title', 'body', 'body', 'related', 'body'])
  })

  test('as below the text is called a gate where its words say so', () => {
    const roles = strip([
      ['Harbor plant to make wafers', 'title'],
      [sentence(1), 'body'],
      ['Subscribe to continue reading this article.', 'related', 'html.after-article'],
      ['Ferry runs late', 'related', 'html.after-article'],
    ]).map(([, role]) => role)
    expect(roles).toEqual(['title', 'body', 'paywall', 'related'])
  })
})

describe('a whole page without markup', () => {
  const menu = Array.from({ length: 40 }, (_, n) => `Section ${n}`)
  const cards = Array.from({ length: 30 }, (_, n) => [
    `Ferry number ${n} runs late`,
    `The ferry ${n} will not run today.`,
  ]).flat()
  const text = Array.from({ length: 12 }, (_, n) => sentence(n))
  const kept = (lines: readonly string[]): readonly unknown[] =>
    strip(lines.map((line) => [line, null] as const)).flatMap(([line, role]) =>
      role === 'body' ? [line] : [],
    )

  test('keeps the stretch of its article', () => {
    expect(kept([...menu, 'Harbor plant to make wafers', ...text, ...cards])).toEqual(text)
  })

  test('keeps all of a text that is no page', () => {
    expect(kept(['Harbor plant to make wafers', ...text, ...text])).toEqual([...text, ...text])
  })
})
