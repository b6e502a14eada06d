import { Readable } from 'node:stream'
import { expect, test } from 'vitest'
import { documentLines } from './document-lines.ts'
import { linesOf } from './lines.ts'

const linesIn = async (...chunks: readonly string[]): Promise<readonly string[]> => {
  const lines: string[] = []
  for await (const line of linesOf(Readable.from(chunks)))
    lines.push(line === null ? '(too long)' : Buffer.from(line).toString('utf8'))
  return lines
}

test.for([
  [['a\nb\n'], ['a', 'b']],
  [
    ['a', 'b\nc'],
    ['ab', 'c'],
  ],
  [['\n\n'], ['', '']],
  [[], []],
  [['a\u2028b\r\n'], ['a\u2028b\r']],
] as const)('%j holds the lines %j', async ([chunks, lines]) => {
  expect(await linesIn(...chunks)).toEqual(lines)
})

test('a character cut between two chunks comes out whole', async () => {
  const bytes = Buffer.from('芯片\n')
  const lines: string[] = []
  for await (const line of linesOf(Readable.from([bytes.subarray(0, 2), bytes.subarray(2)])))
    lines.push(Buffer.from(line ?? []).toString('utf8'))
  expect(lines).toEqual(['芯片'])
})

test('a line too long is told, and the next one is read', async () => {
  const piece = 'x'.repeat(16 * 1024 * 1024)
  expect(await linesIn(piece, piece, piece, piece, piece, '\nb')).toEqual(['(too long)', 'b'])
})

test('a line that is no JSON is a problem, a blank line is nothing', async () => {
  const results: unknown[] = []
  const chunks = Readable.from([
    Buffer.from('{"id":"a"}\r\n\n  \n{no\n'),
    Buffer.from([0xff, 0x0a]),
  ])
  for await (const { said } of documentLines(chunks)) results.push(said)
  expect(results).toMatchObject([
    { ok: true, value: { id: 'a' } },
    { ok: false, problem: { code: 'invalid-request' } },
    { ok: false, problem: { code: 'invalid-request' } },
  ])
})
