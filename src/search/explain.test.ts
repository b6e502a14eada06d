import { expect, test } from 'vitest'
import { explain } from './explain.ts'

test.for([
  ['Nvidia licence', 'L’octroi d’une licence à Nvidia', ['licence', 'Nvidia']],
  ['出口管制 英伟达', 'New export controls hit Nvidia', ['export controls', 'Nvidia']],
  ['Zorgle', 'They sold to Zorgle again', ['Zorgle']],
  ['Zorgle', 'They sold nothing', []],
  ['Zorglemat', 'Деньги получила компания «Зорглемат».', ['Зорглемат']],
] as const)('%s is found in: %s', ([typed, evidence, words]) => {
  const found = explain(typed, evidence)
  for (const { start, end, text } of found) expect(evidence.slice(start, end)).toBe(text)
  const texts = found.map(({ text }) => text)
  for (const word of words) expect(texts).toContain(word)
  if (words.length === 0) expect(texts).toEqual([])
})
