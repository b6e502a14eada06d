/** What an editor asks for, made a decision that a store can keep; or why it makes no sense. */
import type { Analysis } from '#model/analysis'
import type { Block, RemovedRole } from '#model/block'
import type { Result } from '#model/problem'
import { failure, success } from '#model/problem'
import { makeEdit } from '#pipeline/edits'
import type { EditScope, NewEdit, StoredEdit } from '#store/store'

/** What an editor asks for. Blocks are numbered from 1, as they are listed. */
export type EditRequest =
  | { readonly action: 'restore'; readonly block: number }
  | { readonly action: 'restore-rule'; readonly rule: string; readonly scope?: EditScope }
  | { readonly action: 'strike'; readonly block: number; readonly reason: RemovedRole }
  | { readonly action: 'revoke'; readonly edit: string }

/** Who decides, and why. */
export type Editor = { readonly by: string; readonly note: string | null }

/** Words of a block that a decision is known by, in UTF-16 units. */
const wordsLength = 120

const refuse = (message: string): Result<never> => failure('unprocessable', message)

/** The first words of a block, as one line. */
export const firstWords = (text: string, { start, end }: Pick<Block, 'start' | 'end'>): string => {
  const words = text
    .slice(start, Math.min(end, start + wordsLength * 2))
    .replaceAll(/\s+/gu, ' ')
    .trim()
  return words.length > wordsLength
    ? `${words.slice(0, wordsLength).replace(/[\uD800-\uDBFF]$/u, '')}…`
    : words
}

const blockOf = ({ blocks }: Analysis, number: number): Result<Block> => {
  const block = blocks[number - 1]
  return block
    ? success(block)
    : refuse(`The article has ${blocks.length} blocks; there is no block ${number}.`)
}

type Wanted = Pick<NewEdit, 'scope' | 'publisher' | 'words'> & { readonly decision: object }

const onBlock = (
  analysis: Analysis,
  wish: Extract<EditRequest, { block: number }>,
): Result<Wanted> => {
  const block = blockOf(analysis, wish.block)
  if (!block.ok) return block
  const { kept, removal } = block.value
  if (wish.action === 'restore' && kept)
    return refuse(`Block ${wish.block} is kept already: there is nothing to restore.`)
  if (
    wish.action === 'strike' &&
    removal?.rule === 'editor.strike' &&
    removal.reason === wish.reason
  )
    return refuse(`Block ${wish.block} is taken out already, for that reason.`)
  const { id: _, ...decision } = makeEdit(analysis, { ...wish, block: block.value })
  const words = firstWords(analysis.text, block.value)
  return success({ scope: 'article', publisher: null, words, decision })
}

const onRule = (
  { blocks, source: { publisher } }: Analysis,
  { action, rule, scope = 'article' }: Extract<EditRequest, { rule: string }>,
): Result<Wanted> => {
  if (!blocks.some(({ removal }) => removal?.rule === rule))
    return refuse(`No block of the article is taken out by the rule ${JSON.stringify(rule)}.`)
  if (rule === 'editor.strike')
    return refuse('These blocks were taken out by an editor: restore each, or take the edit back.')
  if (scope === 'publisher' && publisher === null)
    return refuse('The page names no publisher: restore the rule in this article, or everywhere.')
  return success({
    scope,
    publisher: scope === 'publisher' ? publisher : null,
    words: null,
    decision: { action, rule },
  })
}

const revoking = (
  history: readonly StoredEdit[],
  { action, edit }: Extract<EditRequest, { action: 'revoke' }>,
): Result<Wanted> => {
  const known = history.find(({ id }) => id === edit)
  if (!known)
    return failure('not-found', `No edit ${JSON.stringify(edit)} counts for this article.`)
  if (known.revokedBy) return failure('conflict', 'The edit has been taken back already.')
  const { scope, publisher, words } = known
  return success({ scope, publisher, words, decision: { action, edit } })
}

/** The decision to keep. */
export const decisionOf = (
  {
    analysis,
    history,
    id,
  }: { readonly analysis: Analysis; readonly history: readonly StoredEdit[]; readonly id: string },
  request: EditRequest,
  { by, note }: Editor,
): Result<NewEdit> => {
  const wanted =
    request.action === 'revoke'
      ? revoking(history, request)
      : request.action === 'restore-rule'
        ? onRule(analysis, request)
        : onBlock(analysis, request)
  if (!wanted.ok) return wanted
  const { decision, ...where } = wanted.value
  return success({ id, ...where, ...decision, article: analysis.id, by, note } as NewEdit)
}
