import { expect, test } from 'vitest'
import { revocations } from './standing.ts'
import type { Decision } from './store.ts'

const rule = (id: string): Decision => ({ id, action: 'restore-rule', rule: 'share.word' })
const undo = (id: string, edit: string): Decision => ({ id, action: 'revoke', edit })

test.for([
  ['nothing', [rule('a')], {}],
  ['a decision that is taken back', [rule('a'), rule('b'), undo('c', 'a')], { a: 'c' }],
  [
    'a revocation that is taken back itself',
    [rule('a'), undo('b', 'a'), undo('c', 'b')],
    { b: 'c' },
  ],
  [
    'a decision whose revocation came back',
    [rule('a'), undo('b', 'a'), undo('c', 'b'), undo('d', 'c')],
    { c: 'd', a: 'b' },
  ],
] as const)('revoked is %s', ([, history, revoked]) => {
  expect(Object.fromEntries(revocations(history))).toEqual(revoked)
})
