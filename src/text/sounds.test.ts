import { expect, test } from 'vitest'
import { soundsElsewhere, soundsOf } from './sounds.ts'

const isFound = (typed: string, named: string): boolean => {
  const wanted = soundsElsewhere(typed)
  return soundsOf(named).some((key) => wanted.includes(key))
}

test.each([
  ['Zorglemat', 'Зорглемат'],
  ['Zorglemat', 'ゾーグルマット'],
  ['Zorglemat', '조글매트'],
  ['Zorglemat', 'زورغلمات للتقنية'],
  ['Minase', 'ミナセ半導体'],
  ['Huashen', '华申微电子'],
  ['Хуашэнь', '华申微电子'],
  ['华申', 'Huashen Micro'],
  ['Лумэтра', 'Lumetra S.p.A.'],
])('%s is found as %s', (typed, named) => {
  expect(isFound(typed, named)).toBe(true)
})

test.each([
  ['Zorglemat', 'Заргамед'],
  ['Zorglemat', 'Zorglemat'],
  ['Minase', 'ミナミ'],
  ['Ora', 'Ора'],
  ['Huashen', '华信微电子'],
])('%s is not found as %s', (typed, named) => {
  expect(isFound(typed, named)).toBe(false)
})
