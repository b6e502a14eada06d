import type { Analysis } from '#model/analysis'
import type { Block, Removal, RemovedRole } from '#model/block'
import type { Span } from '#model/span'

/** A struck block with the white space that went with it. */
export type Cut = Span & {
  /** Where it was taken out of the kept text: an offset into that. */
  readonly at: number
  /** The very words: `analysis.text.slice(start, end)`. */
  readonly text: string
  readonly reason: RemovedRole
  readonly confidence: number
  readonly rule: string
}

/** An article without its clutter, and the clutter. */
export type Stripped = { readonly text: string; readonly cuts: readonly Cut[] }

/**
 * The kept text, and what was cut out of it, in order, each with its reason.
 *
 * Where struck blocks stood between two kept ones, the wider of the gaps around them parts those.
 */
export const strip = ({ text, blocks }: Pick<Analysis, 'text' | 'blocks'>): Stripped => {
  const cuts: Cut[] = []
  const pieces: string[] = []
  let from = 0
  let at = 0
  for (const { start, end, removal } of struckSpans(text, blocks)) {
    pieces.push(text.slice(from, start))
    at += start - from
    cuts.push({ at, start, end, text: text.slice(start, end), ...removal })
    from = end
  }
  return { text: pieces.join('') + text.slice(from), cuts }
}

/** The text as it was, from its two parts. */
export const restore = ({ text, cuts }: Stripped): string => {
  const pieces: string[] = []
  let from = 0
  for (const cut of cuts) {
    pieces.push(text.slice(from, cut.at), cut.text)
    from = cut.at
  }
  return pieces.join('') + text.slice(from)
}

type Struck = Span & { readonly removal: Removal }

/** Each struck block with the gap before it or after it: all of one run on the same side. */
const struckSpans = (text: string, blocks: readonly Block[]): readonly Struck[] => {
  const found: Struck[] = []
  let keepsGapAfter = false
  for (const [index, { start, end, removal }] of blocks.entries()) {
    const before = blocks[index - 1]
    if (!removal) continue
    if (!before?.removal) keepsGapAfter = hasWiderGapAfter(text, blocks, index)
    found.push(
      keepsGapAfter
        ? { start: before?.end ?? start, end, removal }
        : { start, end: blocks[index + 1]?.start ?? end, removal },
    )
  }
  return found
}

/** Whether the run of struck blocks that begins here is parted less from what comes before it. */
const hasWiderGapAfter = (text: string, blocks: readonly Block[], first: number): boolean => {
  const before = blocks[first - 1]
  let next = first + 1
  while (blocks[next]?.removal) next += 1
  const after = blocks[next]
  if (!before || !after) return !after && before !== undefined
  const lines = (start: number, end: number): number => text.slice(start, end).split('\n').length
  return (
    lines(blocks[next - 1]?.end ?? 0, after.start) > lines(before.end, blocks[first]?.start ?? 0)
  )
}
