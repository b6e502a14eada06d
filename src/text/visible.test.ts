import { expect, test } from 'vitest'
import { visible } from './visible.ts'

test.for([
  ['a\u001B[31mb', 'a⟨U+001B⟩[31mb'],
  ['user\u202Egpj.exe', 'user⟨U+202E⟩gpj.exe'],
  ['tag\u{E0041}', 'tag⟨U+E0041⟩'],
  ['soft\u00ADhyphen', 'softhyphen'],
  ['line\nbreak\tand می\u200Cخواهم', 'line\nbreak\tand می\u200Cخواهم'],
  ['芯片', '芯片'],
])('%j is shown as %j', ([text, shown]) => {
  expect(visible(text ?? '')).toBe(shown)
})
