import { expect, test } from 'vitest'
import { corpusScores } from './run.ts'
import { checkedInScores, fallen } from './scores.ts'
import { allSuites } from './suites.ts'

const now = await corpusScores()

test('every suite has its scores checked in', () => {
  expect(Object.keys(checkedInScores()).toSorted()).toEqual(allSuites.toSorted())
})

test('no score of the corpus has fallen', () => {
  expect(fallen(checkedInScores(), now)).toEqual([])
})

test('no score of the corpus is missing from the file', () => {
  expect(fallen(now, checkedInScores()).filter((line) => line.endsWith('missing'))).toEqual([])
})
