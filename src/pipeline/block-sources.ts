import type { Mark } from '#model/article'
import type { Block } from '#model/block'
import type { Span } from '#model/span'

/** From the first of the marks to the last; null where one of them does not know its place. */
const around = (marks: readonly Mark[]): Span | null => {
  const sources = marks.flatMap(({ source }) => source ?? [])
  const first = sources[0]
  const last = sources.at(-1)
  return first && last && sources.length === marks.length
    ? { start: first.start, end: last.end }
    : null
}

/**
 * The blocks with their places in the page they were read from, as far as the marks of their words
 * know them. Blocks and marks come in the order of the text.
 */
export const withSources = (blocks: readonly Block[], marks: readonly Mark[]): readonly Block[] => {
  let next = 0
  return blocks.map((block) => {
    while ((marks[next]?.end ?? block.end) <= block.start) next += 1
    const own: Mark[] = []
    for (let at = next, mark = marks[at]; mark && mark.start < block.end; mark = marks[at]) {
      own.push(mark)
      at += 1
    }
    const source = around(own)
    return source ? { ...block, source } : block
  })
}
