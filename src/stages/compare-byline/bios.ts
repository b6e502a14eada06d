import type { Block } from '#model/block'
import type { Span } from '#model/span'
import { characterFits } from '#text/one-character'

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

const isUnspaced = characterFits(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u)

/** Units of a stretch; where no spaces part words, a letter says as much as two. */
const lengthOf = (text: string, { start, end }: Span): number => {
  let length = end - start
  for (let at = start; at < end; at += 1) if (isUnspaced(text, at)) length += 1
  return length
}

/** Units below which an author-bio run is only its label or its links. */
const minUnits = 24

/** The stretch that tells of the author: the longest of the page; null where there is none. */
export const findBio = (
  text: string,
  blocks: readonly Block[],
): (Span & { readonly language: string }) | null => {
  let best: (Span & { readonly language: string }) | null = null
  let most = minUnits - 1
  for (const run of runsOf(blocks)) {
    let said = -1
    let language = ''
    for (const block of run) {
      const length = lengthOf(text, block)
      if (length <= said) continue
      said = length
      language = block.language
    }
    if (said <= most) continue
    most = said
    best = { start: run[0]?.start ?? 0, end: run.at(-1)?.end ?? 0, language }
  }
  return best
}
