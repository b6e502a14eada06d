import type { LanguagePack } from '#languages/pack'
import type { Mark } from '#model/article'
import type { Body } from '#model/block'
import type { Span } from '#model/span'
import { stage } from '#model/stage'
import { findBios } from './bio.ts'
import { closeBoxes } from './boxes.ts'
import { nameGates } from './gates.ts'
import { judge } from './judge.ts'
import { readLines } from './lines.ts'
import { mergeLines } from './merge.ts'
import { keepCompany, keepSchedules, shieldLists, sweepEdges, sweepEmptyPage } from './neighbors.ts'
import { readPage } from './page.ts'
import { dropSecondStory } from './second-story.ts'
import { inOrder, partSettled } from './settled.ts'
import { sweepWholePage } from './whole-page.ts'

type Input = {
  readonly text: string
  readonly blocks: readonly Span[]
  /** BCP 47 tag of each block, in order. */
  readonly languages: readonly string[]
  readonly pack: LanguagePack
  /** Every pack: clutter is often in another language than its page. */
  readonly packs: readonly LanguagePack[]
  readonly marks: readonly Mark[]
}

/** Part the article from its furniture. Spans point into the article's text, never into a copy. */
export const stripBoilerplate = stage(
  'strip-boilerplate',
  ({ text, blocks, languages, pack, packs, marks }: Input): Body => {
    const { settled, open } = partSettled({ blocks, languages }, marks)
    const lines = readLines(text, open.blocks, { languages: open.languages, marks })
    const page = readPage(lines, pack, packs)
    // 1. Each line by what it says and how it looks.
    const judged = keepSchedules(shieldLists(judge(page), page), page)
    // 2. What stands under the label of a box goes with it.
    const boxed = closeBoxes(judged, page)
    // 3. A second story below the first.
    const single = dropSecondStory(boxed, page)
    // 4. Paragraphs about the author; a bio may be what ends the first story.
    const signed = dropSecondStory(findBios(single, page), page)
    // 5. Scraps that their block or their place gives away.
    const swept = sweepWholePage(sweepEdges(keepCompany(signed, page), page), page)
    return {
      blocks: inOrder(
        mergeLines(page, sweepEmptyPage(swept, page)),
        nameGates(settled, text, pack),
      ),
      covered: pack.boilerplate !== undefined,
    }
  },
)
