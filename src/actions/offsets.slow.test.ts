import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Analysis } from '#model/analysis'
import { restore, strip } from '#pipeline/strip'
import { analysisSchema } from '#schemas/analysis'
import { canonicalText } from '#text/normalize'
import { analyze } from './analyze.ts'

/** Sentences that give every stage something to find, in many scripts. */
const sentences = [
  'The United States tightened export controls on AI chips to China in October 2023, officials said.',
  '“We will not sell the H20 there,” said Jane Doe, an analyst at Example Research, on 5 March.',
  'Nvidia may lose $5.5 billion, according to two people familiar with the matter.',
  'By Jane Doe',
  'Jane Doe is a food writer. She has published three cookbooks and loves baking bread.',
  'Read more: Ten recipes for spring',
  'Les États-Unis ont durci les contrôles à l’exportation des puces vers la Chine, selon un responsable.',
  '« Nous ne vendrons pas ces cartes », a déclaré Jean Exemple, le 10 janvier 2024.',
  'Par Jean Exemple',
  'Partager cet article',
  'Die Regierung verschärft die Exportkontrollen für Chips.',
  'Правительство ужесточило экспортный контроль.',
  'الحكومة تشدد القيود على تصدير الرقائق.',
  '政府は半導体の輸出規制を強化した。',
  '商务部宣布加强芯片出口管制。',
  '정부는 반도체 수출 통제를 강화했다.',
  '© 2024 Example Media. All rights reserved.',
]

const junk = fc.string({
  unit: fc.constantFrom(
    'a',
    'É',
    '中',
    'ß',
    '👩‍👧',
    '\uD800',
    '\0',
    '\u202E',
    '\u200B',
    '\u00A0',
    '\u0301',
    '.',
    '“',
    '"',
    '«',
    '(',
    '5',
    '$',
    '%',
    "'",
    '-',
    ' ',
    '\n',
    '\r\n',
    '\r',
    '\t',
    '\uFEFF',
  ),
  maxLength: 30,
})

const separators = fc.constantFrom(
  ' ',
  '\n',
  '\r\n',
  '\n\n',
  '\n \n\t\n',
  '\r\n\r\n\r\n',
  '',
  '\u3000',
)

const texts = fc
  .array(
    fc.tuple(fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...sentences) }, junk), separators),
    {
      minLength: 1,
      maxLength: 16,
    },
  )
  .map((parts) => parts.flat().join(''))

/** Everything in an analysis that stands somewhere in the text, with the path to it. */
const placed = (
  value: unknown,
  path = '',
): { path: string; start: number; end: number; text?: unknown }[] => {
  if (typeof value !== 'object' || value === null) return []
  const inside = Object.entries(value).flatMap(([key, part]) => placed(part, `${path}.${key}`))
  return 'start' in value && 'end' in value
    ? [{ ...value, path, start: Number(value.start), end: Number(value.end) }, ...inside]
    : inside
}

const expectSpansToQuote = (analysis: Analysis): void => {
  const { text } = analysis
  for (const { path, start, end, text: quoted } of placed(analysis)) {
    expect(0 <= start && start <= end && end <= text.length, path).toBe(true)
    if (quoted !== undefined) expect(quoted, path).toBe(text.slice(start, end))
  }
}

const expectBlocksToCover = ({ text, blocks }: Analysis): void => {
  let at = 0
  for (const { start, end, kept, role, removal } of blocks) {
    expect(text.slice(at, start).trim()).toBe('')
    expect(end).toBeGreaterThan(start)
    expect(kept).toBe(removal === null)
    if (removal) expect(role).toBe(removal.reason)
    at = end
  }
  expect(text.slice(at).trim()).toBe('')
}

const expectReferencesToHold = ({ entities, claims, summary }: Analysis): void => {
  const ids = new Set(entities.map(({ id }) => id))
  const claimIds = new Set(claims.map(({ id }) => id))
  expect(ids.size).toBe(entities.length)
  expect(claimIds.size).toBe(claims.length)
  const named = claims.flatMap(({ speaker, roles }) => [
    speaker?.entity ?? null,
    ...Object.values(roles).flatMap((fillers) => fillers.map(({ entity }) => entity)),
  ])
  expect(named.filter((id) => id !== null && !ids.has(id))).toEqual([])
  expect(
    summary.gist.sentences.flatMap((one) => one.claims).filter((id) => !claimIds.has(id)),
  ).toEqual([])
}

const analyzed = async (text: string): Promise<Analysis | null> => {
  const result = await analyze({ text, publishedAt: '2024-01-10' })
  if (!('error' in result)) return result
  // Junk may hold nothing to read; nothing else may go wrong.
  expect(result.error.code, result.error.message).toBe('empty-document')
  return null
}

test('whatever the text: spans quote it, blocks cover it, references hold, the schema fits', async () => {
  await fc.assert(
    fc.asyncProperty(texts, async (text) => {
      const analysis = await analyzed(text)
      if (!analysis) return
      expect(analysis.text).toBe(canonicalText(text))
      expectSpansToQuote(analysis)
      expectBlocksToCover(analysis)
      expectReferencesToHold(analysis)
      expect(analysisSchema.parse(analysis)).toEqual(analysis)
      expect(restore(strip(analysis))).toBe(analysis.text)
    }),
    { numRuns: 300 },
  )
}, 60_000)

test('the same text gives the same analysis', async () => {
  await fc.assert(
    fc.asyncProperty(texts, async (text) => {
      const [one, other] = [await analyzed(text), await analyzed(text)]
      expect(JSON.stringify(other)).toBe(JSON.stringify(one))
    }),
    { numRuns: 50 },
  )
}, 60_000)

test('what comes out goes through JSON unchanged', async () => {
  const analysis = await analyzed(sentences.join('\n\n'))
  expect(JSON.parse(JSON.stringify(analysis))).toEqual(analysis)
})
