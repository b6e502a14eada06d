import { expect, test } from 'vitest'
import { frames } from '#model/frame'
import { frameRules, precedenceOf, ruleOf } from './index.ts'

test('every frame has one rule, and every rule a frame', () => {
  expect(frameRules.map(({ frame }) => frame).toSorted()).toEqual([...frames].toSorted())
})

test('a rare and telling frame goes before a common one', () => {
  expect(precedenceOf('listing')).toBeLessThan(precedenceOf('control'))
  expect(precedenceOf('outlook')).toBe(frameRules.length - 1)
})

test('a predicate leans on something of its own only inside its frame', () => {
  for (const { frame, leanings = {} } of frameRules)
    for (const predicate of Object.keys(leanings))
      expect(predicate.startsWith(`${frame}.`)).toBe(true)
})

test('what is done to companies names them as targets and never as actors', () => {
  for (const { frame, doneToCompanies } of frameRules.filter((rule) => rule.doneToCompanies)) {
    expect(doneToCompanies).toBe(true)
    expect(ruleOf(frame).roles.target).toContain('company')
    expect(ruleOf(frame).roles.actor).not.toContain('company')
  }
})
