import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const heavy = /(?:\bfrom |^import )['"](?:@langchain\/|langchain\/|langchain['"]|openai['"/])/u

test('no file loads langchain or openai before a model is asked: only types, and import()', () => {
  const guilty = globSync('src/**/*.ts')
    .filter((file) => !file.endsWith('.test.ts'))
    .flatMap((file) =>
      readFileSync(file, 'utf8')
        .split('\n')
        .filter((line) => heavy.test(line) && !line.startsWith('import type '))
        .map((line) => `${file}: ${line}`),
    )
  expect(guilty).toEqual([])
})
