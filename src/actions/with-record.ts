import { packFor } from '#languages/index'
import type { Analysis } from '#model/analysis'
import type { Result } from '#model/problem'
import { success } from '#model/problem'
import { recordFlags } from '#stages/compare-byline/record'
import type { Store } from '#store/store'

/** The analysis with the flags that only the author's record in a store can raise. */
export const withRecord = async (store: Store, analysis: Analysis): Promise<Result<Analysis>> => {
  const record = await store.record(analysis)
  if (!record.ok) return record
  const flags = recordFlags({ analysis, record: record.value, packFor })
  return success({ ...analysis, flags: [...analysis.flags, ...flags] })
}
