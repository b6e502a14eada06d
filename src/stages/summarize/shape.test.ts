import { expect, test } from 'vitest'
import { shapeOf } from './shape.ts'

test.for([
  [['chip', 'rule', 'china'], ['chip', 'china', 'ban'], 0.5, 'pyramid'],
  [['chip', 'rule', 'china'], ['morning', 'taco', 'stand'], 0.5, 'open'],
  [['chip', 'rule', 'china'], ['chip', 'china', 'ban'], 0, 'pyramid'],
  [['chip', 'chip', 'rule', 'ban'], ['chip', 'chip'], 0.5, 'open'],
  [[], ['morning'], 0.5, 'pyramid'],
  [[], ['morning'], 0, 'bare'],
] as const)(
  'title %j, first paragraph %j and %d claims a sentence make a text %s',
  ([title, first, claims, shape]) => {
    const words = [...new Set([...title, ...first])]
    const terms = [...title, ...first].map((word) => words.indexOf(word))
    const seen = { terms, count: words.length, title: title.length, first: terms.length, claims }
    expect(shapeOf(seen)).toBe(shape)
  },
)
