import type { Block } from '#model/block'
import type { Span } from '#model/span'

/** Runs of author-bio blocks that nothing kept parts: a label, the text, a line of links. */
const runsOf = (blocks: readonly Block[]): readonly (readonly Block[])[] => {
  const runs: Block[][] = []
  let open: Block[] | null = null
  for (const block of blocks) {
    if (block.role === 'author-bio') {
      if (!open) {
        open = []
        runs.push(open)
      }
      open.push(block)
    } else if (block.role !== 'byline') open = null
  }
  return runs
}

const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu

/** Units of a stretch; where no spaces part words, a letter says as much as two. */
const lengthOf = (text: string, { start, end }: Span): number =>
  end - start + (text.slice(start, end).match(unspaced)?.length ?? 0)

/** Units below which an author-bio run is only its label or its links. */
const minUnits = 24

/** The stretch that tells of the author: the longest of the page; null where there is none. */
export const findBio = (
  text: string,
  blocks: readonly Block[],
): (Span & { readonly language: string }) | null => {
  const spans = runsOf(blocks).map((run) => {
    const longest = run.reduce((one, other) =>
      lengthOf(text, other) > lengthOf(text, one) ? other : one,
    )
    return {
      start: run[0]?.start ?? 0,
      end: run.at(-1)?.end ?? 0,
      language: longest.language,
      said: Math.max(...run.map((one) => lengthOf(text, one))),
    }
  })
  const best = spans.reduce<(typeof spans)[number] | null>(
    (one, other) => (one && one.said >= other.said ? one : other),
    null,
  )
  return best && best.said >= minUnits
    ? { start: best.start, end: best.end, language: best.language }
    : null
}
