import type { Edit } from '#model/edit'
import type { Decision, NewEdit, StoredEdit } from './store.ts'

/** By which decision each decision was taken back; a revoked revocation takes nothing back. */
export const revocations = (history: readonly Decision[]): ReadonlyMap<string, string> => {
  const revoked = new Map<string, string>()
  for (const decision of history.toReversed())
    if (decision.action === 'revoke' && !revoked.has(decision.id) && !revoked.has(decision.edit))
      revoked.set(decision.edit, decision.id)
  return revoked
}

const bare = (edit: StoredEdit): readonly Edit[] => {
  const { id } = edit
  if (edit.action === 'revoke') return []
  if (edit.action === 'restore-rule') return [{ id, action: edit.action, rule: edit.rule }]
  return edit.action === 'strike'
    ? [{ id, action: edit.action, block: edit.block, reason: edit.reason }]
    : [{ id, action: edit.action, block: edit.block }]
}

/** The edits that stand, as the pipeline takes them. */
export const standing = (history: readonly StoredEdit[]): readonly Edit[] =>
  history.filter(({ revokedBy }) => revokedBy === null).flatMap(bare)

/** The history with one more decision, each with the decision that took it back. */
export const withDecision = (
  history: readonly StoredEdit[],
  edit: NewEdit,
): readonly StoredEdit[] => {
  const all = [...history, { ...edit, at: '', revokedBy: null }]
  const revoked = revocations(all)
  return all.map((one) => ({ ...one, revokedBy: revoked.get(one.id) ?? null }))
}
