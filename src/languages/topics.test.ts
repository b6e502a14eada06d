import { describe, expect, test } from 'vitest'
import { packs } from './index.ts'
import { mediaTopics } from './kinds/topics.ts'

const known = packs.flatMap(({ name, topics }) => (topics ? [{ name, topics }] : []))
const bare = (term: string): string => term.replace(/^~/u, '')

describe.each(known)('topic words of $name', ({ topics }) => {
  test('what is listed are media topics, each with words', () => {
    for (const [code, terms] of Object.entries(topics)) {
      expect(Object.keys(mediaTopics)).toContain(code)
      expect(terms.length).toBeGreaterThan(0)
    }
  })

  test('no word speaks for two topics, or twice for one', () => {
    const all = Object.values(topics).flatMap((terms) => terms.map(bare))
    expect(all.filter((term, at) => all.indexOf(term) !== at)).toEqual([])
  })

  test('words are sorted, so that the next one finds its place', () => {
    for (const terms of Object.values(topics)) {
      const words = terms.map(bare)
      expect(words).toEqual([...words].sort())
    }
  })
})
