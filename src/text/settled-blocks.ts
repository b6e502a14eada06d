import type { Mark, Settled } from '#model/article'
import type { Span } from '#model/span'

/** The marks of each block, in order; both come in the order of the text. */
export const marksByBlock = (
  blocks: readonly Span[],
  marks: readonly Mark[],
): readonly (readonly Mark[])[] => {
  let next = 0
  return blocks.map(({ end }) => {
    const own: Mark[] = []
    for (let mark = marks[next]; mark && mark.start < end; mark = marks[next]) {
      own.push(mark)
      next += 1
    }
    return own
  })
}

// All else is measured by headline and text, and the words of the text may still strike it.
const read: ReadonlySet<string> = new Set(['title', 'heading', 'body', 'list', 'quote'])

/** Whether structure has a line for part of the text: only what it says can strike it then. */
export const isInText = (settled: Settled | undefined): boolean =>
  settled !== undefined && read.has(settled.role)

const isDecided = ({ settled }: Mark): boolean => settled !== undefined && !isInText(settled)

/** Whether structure alone decides what a block is, by its marks. */
export const isSettled = (marks: readonly Mark[]): boolean =>
  marks.length > 0 && marks.every(isDecided)
