import type { Analysis } from '#model/analysis'
import type { Article } from '#model/article'
import type { Block, RemovedRole } from '#model/block'
import type { Edit } from '#model/edit'
import { overlaps, type Span } from '#model/span'
import { blockFinder, blockName } from './block-names.ts'
import { restoredRole } from './restored-role.ts'

/** What to decide about an analysis: about one of its blocks, or about all that a rule took out. */
export type EditWish =
  | { readonly action: 'restore'; readonly block: Span }
  | { readonly action: 'restore-rule'; readonly rule: string }
  | { readonly action: 'strike'; readonly block: Span; readonly reason: RemovedRole }

/**
 * A decision about a block of an analysis (or a rule), to be given to `analyze` as one of `edits`.
 *
 * It names the block by its words, so it holds for the next version of the text too.
 */
export const makeEdit = (
  { text }: Pick<Analysis, 'text'>,
  wish: EditWish,
  id: string = 'edit',
): Edit =>
  wish.action === 'restore-rule'
    ? { id, ...wish }
    : { id, ...wish, block: blockName(text, wish.block) }

type Page = Pick<Article, 'text' | 'marks'>

const restored = (block: Block, id: string, { text, marks }: Page): Block => {
  const was = engineSaid(block)
  const edit = { id, rule: 'editor.restore', confidence: 1, was } as const
  const role = was.removal ? restoredRole(text, block, marks) : was.role
  return { ...block, role, kept: true, removal: null, edit }
}

const struck = (block: Block, id: string, reason: RemovedRole): Block => {
  const rule = 'editor.strike'
  const edit = { id, rule, confidence: 1, was: engineSaid(block) } as const
  return { ...block, role: reason, kept: false, removal: { reason, confidence: 1, rule }, edit }
}

/** What the engine made of a block, also where an editor decided before. */
const engineSaid = ({ role, removal, edit }: Block) => edit?.was ?? { role, removal }

/** Blocks cut where the stretch begins and ends: the engine may part lines otherwise than it did. */
const cutAt = (block: Block, { start, end }: Span, text: string): readonly Block[] => {
  const cuts = [start, end].filter((at) => block.start < at && at < block.end)
  return [block.start, ...cuts]
    .map((from, index) => ({ from, to: cuts[index] ?? block.end }))
    .map(({ from, to }) => {
      const words = text.slice(from, to)
      const lead = words.length - words.trimStart().length
      return { ...block, start: from + lead, end: from + words.trimEnd().length }
    })
    .filter((part) => part.end > part.start)
}

const onSpan = (
  blocks: readonly Block[],
  { span, text }: { readonly span: Span; readonly text: string },
  decide: (block: Block) => Block,
): readonly Block[] =>
  blocks.flatMap((block) =>
    overlaps(block, span)
      ? cutAt(block, span, text).map((part) => (overlaps(part, span) ? decide(part) : part))
      : [block],
  )

/** A heading that was put back above everything is the title of a page that has none. */
const withTitle = (blocks: readonly Block[]): readonly Block[] => {
  const first = blocks.findIndex(({ kept }) => kept)
  const isTitle =
    blocks[first]?.edit?.was.removal &&
    blocks[first].role === 'heading' &&
    !blocks.some(({ role }) => role === 'title')
  return isTitle
    ? blocks.map((block, at) => (at === first ? { ...block, role: 'title' } : block))
    : blocks
}

/**
 * The blocks as the editor's decisions leave them. First those about rules, then those about single
 * blocks, which know better; a decision whose words no longer stand in the text does nothing.
 */
export const applyEdits = (
  blocks: readonly Block[],
  { text, marks, edits = [] }: Page & Pick<Article, 'edits'>,
): readonly Block[] => {
  if (edits.length === 0) return blocks
  const page = { text, marks }
  let edited = blocks
  for (const edit of edits)
    if (edit.action === 'restore-rule')
      edited = edited.map((block) =>
        block.removal?.rule === edit.rule ? restored(block, edit.id, page) : block,
      )
  const single = edits.filter((edit) => edit.action !== 'restore-rule')
  if (single.length === 0) return withTitle(edited)
  const find = blockFinder(text)
  for (const edit of single) {
    const span = find(edit.block)
    if (span)
      edited = onSpan(edited, { span, text }, (block) =>
        edit.action === 'strike'
          ? struck(block, edit.id, edit.reason)
          : restored(block, edit.id, page),
      )
  }
  return withTitle(edited)
}
