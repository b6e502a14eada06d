import type { LanguagePack } from '#languages/pack'
import type { Analysis } from '#model/analysis'
import type { Flag } from '#model/byline'
import type { AuthorRecord } from '#model/record'
import { offBeatFlag } from './off-beat.ts'
import { sameTextFlag } from './same-text.ts'

type Input = {
  readonly analysis: Analysis
  readonly record: AuthorRecord
  readonly packFor: (tag: string) => LanguagePack
}

/** What an editor should look at once a store knows more: a borrowed text, a name far off its beat. */
export const recordFlags = ({ analysis, record, packFor }: Input): readonly Flag[] => [
  ...sameTextFlag(analysis, record.twins, packFor),
  ...offBeatFlag(analysis, { past: record.past, packFor }),
]
