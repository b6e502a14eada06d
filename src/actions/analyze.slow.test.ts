import { expect, test } from 'vitest'
import { analyze } from './analyze.ts'

const sentence = 'The United States tightened export controls on AI chips to China in October 2023.'

test.for([
  ['10,000 blocks', `${sentence}\n\n`.repeat(10_000)],
  ['10,000 lines', 'Read more\n'.repeat(10_000)],
] as const)('whatever a text holds, it is analyzed: %s', async ([, text]) => {
  expect(await analyze({ text })).toMatchObject({ schema: 'fabline.analysis/1', text })
})
