import { expect, test } from 'vitest'
import { shapeOf } from './shape.ts'

test.for([
  [['chip', 'rule', 'china'], ['chip', 'china', 'ban'], 0.5, 'pyramid'],
  [['chip', 'rule', 'china'], ['morning', 'taco', 'stand'], 0.5, 'open'],
  [['chip', 'rule', 'china'], ['chip', 'china', 'ban'], 0, 'pyramid'],
  [[], ['morning'], 0.5, 'pyramid'],
  [[], ['morning'], 0, 'bare'],
] as const)(
  'title %j, first paragraph %j and %d claims a sentence make a text %s',
  ([title, first, claims, shape]) => {
    expect(shapeOf({ title, first, claims })).toBe(shape)
  },
)
