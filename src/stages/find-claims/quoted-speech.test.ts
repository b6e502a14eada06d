import { expect, test } from 'vitest'
import { quotations } from '#text/quotes'
import { isSpeech } from './quoted-speech.ts'

test.each([
  ['“We ship nothing there”', true],
  ['“We ship nothing”', false],
  ['“… we — ship, nothing!”', false],
  ['„Мы ничего туда не возим“', true],
  ['„Мы не возим“', false],
  ['「我们不再出货」', false],
  ['「我们不再向那里出货」', true],
  ['「チップはもう出荷しない」', false],
  ['「チップはもう中国に出荷していない」', true],
])('%s is speech: %s', (text, speech) => {
  const [one] = quotations(text, { start: 0, end: text.length })
  expect(one && isSpeech(text, one)).toBe(speech)
})
