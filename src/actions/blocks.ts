import type { Analysis } from '#model/analysis'
import type { Block } from '#model/block'
import type { Result } from '#model/problem'
import { success } from '#model/problem'
import type { Store, StoredEdit } from '#store/store'
import { tagOf } from '#store/tag'
import { getArticle } from './articles.ts'
import { firstWords } from './edit-wish.ts'

/** A block as an editor sees it in a list: its number, from 1, and its first words. */
export type NumberedBlock = Block & { readonly number: number; readonly words: string }

/** A decision, and whether it does anything to the article as it is now. */
export type ListedEdit = StoredEdit & { readonly holds: boolean }

export type BlockList = {
  readonly id: string
  readonly version: number
  /** Changes whenever the analysis does. */
  readonly tag: string
  readonly blocks: readonly NumberedBlock[]
  /** All decisions that count for the article, first come first. */
  readonly edits: readonly ListedEdit[]
}

/** All that editors decided about the blocks of an article, first come first. */
export const listEdits = async (
  store: Store,
  { id, blocks, source }: Analysis,
): Promise<Result<readonly ListedEdit[]>> => {
  const history = await store.edits(id, source.publisher)
  if (!history.ok) return history
  const holding = new Set(blocks.flatMap(({ edit }) => (edit ? [edit.id] : [])))
  return success(history.value.map((edit) => ({ ...edit, holds: holding.has(edit.id) })))
}

/** The blocks of a stored article with their numbers, and what editors decided. */
export const listBlocks = async (store: Store, id: string): Promise<Result<BlockList>> => {
  const analysis = await getArticle(store, id)
  if (!analysis.ok) return analysis
  const { version, text, blocks } = analysis.value
  const edits = await listEdits(store, analysis.value)
  if (!edits.ok) return edits
  return success({
    id,
    version,
    tag: tagOf(analysis.value),
    blocks: blocks.map((block, index) => ({
      ...block,
      number: index + 1,
      words: firstWords(text, block),
    })),
    edits: edits.value,
  })
}
