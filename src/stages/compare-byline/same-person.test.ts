import { expect, test } from 'vitest'
import { maybeSamePerson } from './same-person.ts'

test.for([
  ['Ottavia Brandt', 'OTTAVIA BRANDT'],
  ['Ottavia Brandt', 'Brandt, Ottavia'],
  ['Ottavia Brandt', 'O. Brandt'],
  ['Ottavia M. Brandt', 'Ottavia Brandt'],
  ['Ottavia Maria Brandt', 'Ottavia Brandt'],
  ['Brandt', 'Ottavia Brandt'],
  ['Ottavia Brandt', 'Otavia Brandt'],
  ['Frédéric Álvez', 'Frederic Alvez'],
  ['山田 太郎', '山田太郎'],
  ['Оттавия Брандт', 'Ottavia Brandt'],
])('%s and %s may be one person', ([one = '', other = '']) => {
  expect([maybeSamePerson(one, other), maybeSamePerson(other, one)]).toEqual([true, true])
})

test.for([
  ['Ottavia Brandt', 'Lionel Voss'],
  ['Ottavia Brandt', 'Ottavia Voss'],
  ['Ottavia Brandt', 'Lionel Brandt'],
  ['O. Brandt', 'L. Brandt'],
  ['Ann Lee', 'Ann Li'],
  ['山田太郎', '山本太郎'],
])('%s and %s are two', ([one = '', other = '']) => {
  expect([maybeSamePerson(one, other), maybeSamePerson(other, one)]).toEqual([false, false])
})
