import { describe, expect, test } from 'vitest'
import { bandKeys, minFoldedLength, resemblance, type Signature, signatureOf } from './min-hash.ts'

/** A text of random words, the same for the same seed. */
const textOf = (seed: number, words = 300): readonly string[] => {
  let state = seed * 2_654_435_761
  const next = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
  return Array.from({ length: words }, () =>
    Array.from({ length: 3 + Math.floor(next() * 8) }, () =>
      String.fromCharCode(97 + Math.floor(next() * 26)),
    ).join(''),
  )
}

const signed = (text: string): Signature => {
  const signature = signatureOf(text)
  if (!signature) throw new Error('too short')
  return signature
}

const grams = (text: string): ReadonlySet<string> =>
  new Set(Array.from({ length: text.length - 4 }, (_, at) => text.slice(at, at + 5)))

const jaccard = (one: string, other: string): number => {
  const [left, right] = [grams(one), grams(other)]
  const both = [...left].filter((gram) => right.has(gram)).length
  return both / (left.size + right.size - both)
}

/** Two texts of which the other has some words of its own in place of the first ones. */
const pair = (seed: number, changed: number): readonly [string, string] => {
  const words = textOf(seed)
  const other = [...textOf(seed + 100_000, changed), ...words.slice(changed)]
  return [words.join(' '), other.join(' ')]
}

test('the estimate is right to about its standard error, over all resemblances', () => {
  const misses = Array.from({ length: 100 }, (_, seed) => {
    const [one, other] = pair(seed, (seed % 10) * 15)
    return resemblance(signed(one), signed(other)) - jaccard(one, other)
  })
  const mean = misses.reduce((sum, one) => sum + one, 0) / misses.length
  const error = Math.sqrt(misses.reduce((sum, one) => sum + one * one, 0) / misses.length)
  expect(Math.abs(mean)).toBeLessThan(0.01)
  expect(error).toBeLessThan(0.045)
})

describe('the bands', () => {
  const shared = (one: string, other: string): boolean => {
    const keys = new Set(bandKeys(signed(one)))
    return bandKeys(signed(other)).some((key) => keys.has(key))
  }

  test('find at least 99 of 100 pairs that resemble each other by 0.8', () => {
    const pairs = Array.from({ length: 200 }, (_, seed) => pair(seed, 33))
    const mean = pairs.reduce((sum, [one, other]) => sum + jaccard(one, other), 0) / pairs.length
    expect(mean).toBeGreaterThan(0.79)
    expect(mean).toBeLessThan(0.82)
    const found = pairs.filter(([one, other]) => shared(one, other)).length
    expect(found / pairs.length).toBeGreaterThanOrEqual(0.99)
  })

  test('part strangers', () => {
    const keys = Array.from({ length: 60 }, (_, seed) => bandKeys(signed(textOf(seed).join(' '))))
    expect(new Set(keys.flat()).size).toBe(60 * 21)
  })

  test('are whole numbers a store can keep', () => {
    const keys = bandKeys(signed(textOf(1).join(' ')))
    expect(keys).toHaveLength(21)
    expect(new Set(keys).size).toBe(21)
    expect(keys.every((key) => Number.isSafeInteger(key) && key >= 0)).toBe(true)
  })
})

test('case, accents and punctuation do not count', () => {
  const text = `Où va l’économie ? ${textOf(3).join(' ')}`
  const other = text.toUpperCase().replaceAll('É', 'E').replace('?', '!')
  expect(resemblance(signed(text), signed(other))).toBe(1)
})

test('a script without spaces has pieces too', () => {
  const text = '美国收紧对华芯片出口管制，企业纷纷囤货。'.repeat(3)
  const long = `${text}${Array.from({ length: 300 }, (_, at) => String.fromCodePoint(0x4e00 + at * 7)).join('')}`
  expect(resemblance(signed(long), signed(`${long}完`))).toBeGreaterThan(0.95)
})

test('what is short says too little', () => {
  expect(signatureOf('x'.repeat(minFoldedLength - 1))).toBeNull()
  expect(signatureOf('x'.repeat(minFoldedLength))).not.toBeNull()
  expect(signatureOf(`${' . '.repeat(1000)}short`)).toBeNull()
})

test('signatures never change: stores keep them', () => {
  expect([...signed(textOf(7).join(' ')).slice(0, 4)]).toMatchInlineSnapshot(`
    [
      159760,
      1876604,
      1436847,
      409642,
    ]
  `)
})

test('a long text takes no long time', () => {
  const text = Array.from({ length: 40 }, (_, seed) => textOf(seed).join(' ')).join(' ')
  const from = performance.now()
  signed(text)
  expect(performance.now() - from).toBeLessThan(3_000)
})
