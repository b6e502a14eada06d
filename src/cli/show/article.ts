import type { Analysis } from '#model/analysis'
import type { Block } from '#model/block'
import { visible } from '#text/visible'
import { percent } from './claim.ts'
import type { Look } from './report.ts'
import { wrap } from './wrap.ts'

/** Most of the text that is shown, in UTF-16 units: nobody reads a book in a terminal. */
const maxShown = 200_000

type Ends = ReadonlyMap<number, readonly number[]>

/** The numbers of the claims whose evidence ends at each offset. */
const endsOf = ({ claims }: Analysis, numbers: ReadonlyMap<string, number>): Ends => {
  const ends = new Map<number, number[]>()
  for (const { id, evidence } of claims)
    ends.set(evidence.end, [...(ends.get(evidence.end) ?? []), numbers.get(id) ?? 0])
  return ends
}

/** The words of a block with `[n]` behind the evidence of claim n. */
const withNumbers = (text: string, { start, end }: Block, ends: Ends): string => {
  const stops = [...ends.keys()].filter((at) => start < at && at <= end).toSorted((a, b) => a - b)
  let shown = ''
  let from = start
  for (const stop of stops) {
    shown += `${text.slice(from, stop)}${(ends.get(stop) ?? []).map((one) => `[${one}]`).join('')}`
    from = stop
  }
  return shown + text.slice(from, end)
}

const keptLines = (words: string, block: Block, { width, paint }: Look): string[] =>
  wrap(visible(words), width - 2).map((line) => {
    if (block.role === 'title' || block.role === 'heading') return `  ${paint('title', line)}`
    return `  ${line.replaceAll(/\[\d+\]/gu, (one) => paint('number', one))}`
  })

const struckLines = (words: string, { removal }: Block, { width, paint }: Look): string[] => [
  paint(
    'mark',
    `✂ ${removal?.reason ?? ''}  ${percent(removal?.confidence ?? 0)}  ${removal?.rule ?? ''}`,
  ),
  ...wrap(visible(words), width - 2).map((line) => `  ${paint('struck', line)}`),
]

/** The article block by block: what was taken out is struck, under the reason and the rule. */
export const articleLines = (
  analysis: Analysis,
  numbers: ReadonlyMap<string, number>,
  look: Look,
): string[] => {
  const ends = endsOf(analysis, numbers)
  const { text, blocks } = analysis
  const struck = blocks.filter(({ kept }) => !kept).length
  const lines = blocks
    .filter(({ start }) => start < maxShown)
    .flatMap((given) => {
      const block = { ...given, end: Math.min(given.end, maxShown) }
      const words = block.kept ? withNumbers(text, block, ends) : text.slice(block.start, block.end)
      return ['', ...(block.kept ? keptLines : struckLines)(words, block, look)]
    })
  const more = text.length - maxShown
  return [
    '',
    look.paint('heading', 'Article') +
      look.paint('dim', `  ${blocks.length - struck} blocks kept, ${struck} taken out`),
    ...lines,
    ...(more > 0 ? ['', look.paint('dim', `… and ${more} characters more (see --json)`)] : []),
  ]
}
