import type { LanguagePack } from '#languages/pack'
import { moodOf } from '#stages/find-claims/mood-signs'
import type { Mood } from '#stages/find-claims/sign-lexicon'
import { lexicon, scan } from '#text/lexicon'
import type { Sentence } from '#text/reading'
import { remember } from '#text/remember'

const doubting: ReadonlySet<Mood> = new Set<Mood>([
  'possible',
  'planned',
  'futurePast',
  'condition',
])

/** Whether a sentence says by its words that what it tells may be so, or is meant to be so. */
export const isDoubtedIn = (sentence: Sentence, pack: LanguagePack): boolean =>
  moodOf(sentence, pack).signs.some(({ mood }) => doubting.has(mood))

const modals = remember(({ speech, words }: LanguagePack) =>
  lexicon([['modal', speech?.modals ?? []]] as const, { proclitics: words.proclitics }),
)

/** Whether a verb stands in a sentence that may tell of a doubt or a plan: must, should. */
export const hasModal = ({ tokens }: Sentence, pack: LanguagePack): boolean =>
  scan(modals(pack), tokens).length > 0
