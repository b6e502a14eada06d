import { expect, test } from 'vitest'
import { evidencePart, stretches } from './evidence.ts'

const claim = (number: number, start: number, end: number) => ({ number, evidence: { start, end } })
const block = { start: 10, end: 30 }

test.for([
  ['without evidence', [], [[10, 30, []]]],
  [
    'with evidence inside',
    [claim(1, 12, 20)],
    [
      [10, 12, []],
      [12, 20, [1]],
      [20, 30, []],
    ],
  ],
  ['with evidence all over', [claim(1, 10, 30)], [[10, 30, [1]]]],
  ['with evidence of other blocks', [claim(1, 0, 10), claim(2, 30, 40)], [[10, 30, []]]],
  [
    'with two claims in one sentence',
    [claim(1, 12, 20), claim(2, 12, 20)],
    [
      [10, 12, []],
      [12, 20, [1, 2]],
      [20, 30, []],
    ],
  ],
  [
    'with a clause in a sentence',
    [claim(1, 15, 18), claim(2, 12, 20)],
    [
      [10, 12, []],
      [12, 20, [2, 1]],
      [20, 30, []],
    ],
  ],
  [
    'with evidence side by side',
    [claim(1, 10, 20), claim(2, 20, 30)],
    [
      [10, 20, [1]],
      [20, 30, [2]],
    ],
  ],
] as const)('a block %s', ([, claims, parts]) => {
  expect(stretches(block, claims).map(({ start, end, numbers }) => [start, end, numbers])).toEqual(
    parts,
  )
})

test('markup in an article is shown, never run', async () => {
  const text = '<script>alert(1)</script> & "more"'
  const shown = String(await evidencePart(text, { start: 0, end: text.length }, [claim(1, 0, 8)]))
  expect(shown).not.toContain('<script')
  expect(shown).toContain('&lt;script&gt;')
})
