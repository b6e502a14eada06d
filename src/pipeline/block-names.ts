/** Blocks by what they say: how a decision about one finds it again in another version or reading. */
import { createHash } from 'node:crypto'
import type { Block } from '#model/block'
import type { BlockName } from '#model/edit'
import { overlaps, type Span } from '#model/span'
import { type KeyedLine, keyedLines } from '#text/line-keys'

/** Lines of a block that its hash covers: more of a long list would only cost time. */
const maxHashedLines = 50

const hashOf = (lines: readonly KeyedLine[]): string =>
  createHash('sha256')
    .update(
      lines
        .slice(0, maxHashedLines)
        .map(({ key }) => key)
        .join('\n'),
    )
    .digest('hex')
    .slice(0, 16)

/** Where each run of so many lines begins, by its hash, in order. */
const runsByHash = (
  lines: readonly KeyedLine[],
  count: number,
): ReadonlyMap<string, readonly number[]> => {
  const runs = new Map<string, number[]>()
  for (let at = 0; at + count <= lines.length; at += 1) {
    const hash = hashOf(lines.slice(at, at + Math.min(count, maxHashedLines)))
    const known = runs.get(hash)
    if (known) known.push(at)
    else runs.set(hash, [at])
  }
  return runs
}

const wholeOf = (text: string): Span => ({ start: 0, end: text.length })

/** The name of a block. */
export const blockName = (text: string, block: Pick<Block, 'start' | 'end'>): BlockName => {
  const lines = keyedLines(text, wholeOf(text))
  const own = lines.filter((line) => overlaps(line, block))
  const hash = hashOf(own)
  const before = runsByHash(lines, own.length).get(hash) ?? []
  const occurrence = before.filter((at) => (lines[at]?.start ?? 0) < block.start).length
  return { hash, lines: own.length, occurrence }
}

/** Finds the words that names mean in a text; null for a name whose words no longer stand there. */
export const blockFinder = (text: string): ((name: BlockName) => Span | null) => {
  const lines = keyedLines(text, wholeOf(text))
  const byCount = new Map<number, ReturnType<typeof runsByHash>>()
  return ({ hash, lines: count, occurrence }) => {
    const runs = byCount.get(count) ?? runsByHash(lines, count)
    byCount.set(count, runs)
    const at = runs.get(hash)?.[occurrence]
    if (at === undefined || count < 1) return null
    return { start: lines[at]?.start ?? 0, end: lines[at + count - 1]?.end ?? 0 }
  }
}
