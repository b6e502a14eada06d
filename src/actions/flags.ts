import type { FlagKind } from '#model/byline'
import type { Result } from '#model/problem'
import { failure } from '#model/problem'
import type { FlagStatus, Judgement, Page, Slice, Store, StoredFlag } from '#store/store'

/** The kinds an editor decides about; the others say something of the page, not of its author. */
const queueKinds: readonly FlagKind[] = [
  'author-topic-mismatch',
  'off-beat',
  'same-text-other-byline',
]

/** What a person asks for. */
export type FlagWish = {
  readonly status?: FlagStatus | undefined
  readonly kind?: FlagKind | undefined
  readonly article?: string | undefined
}

/** The editors' queue, last come first: all decisions unless one is named. */
export const listFlags = (
  store: Store,
  { status, kind, article }: FlagWish,
  slice: Slice,
): Promise<Result<Page<StoredFlag>>> =>
  store.flags(
    {
      kinds: kind ? [kind] : queueKinds,
      ...(status && { status }),
      ...(article && { article }),
    },
    slice,
  )

/** Keeps what an editor decided about a flag. */
export const judgeFlag = async (
  store: Store,
  id: string,
  judgement: Judgement,
): Promise<Result<StoredFlag>> => {
  const judged = await store.judge(id, judgement)
  if (!judged.ok) return judged
  return judged.value
    ? { ok: true, value: judged.value }
    : failure('not-found', `There is no flag with the id ${JSON.stringify(id)} in the queue.`)
}
