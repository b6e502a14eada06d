import type { TopicCode } from '#languages/kinds/topics'
import { mediaTopics } from '#languages/kinds/topics'
import type { LanguagePack } from '#languages/pack'
import type { Analysis } from '#model/analysis'
import type { Author, Flag, Topic } from '#model/byline'
import type { PastArticle } from '#model/record'
import { isPerson } from './agencies.ts'
import { articleTopicShare } from './limits.ts'
import { beats, privateWorlds } from './mismatch.ts'
import {
  beatShare,
  maxRecordConfidence,
  maxTitles,
  maxTouching,
  minPastArticles,
  minSameWorld,
} from './record-limits.ts'
import { offBeat } from './record-messages.ts'
import { bylinesOf } from './same-text.ts'

const isTopic = (code: string): code is TopicCode => Object.hasOwn(mediaTopics, code)

/** The topics that count, strongest first. */
const mainTopics = (topics: readonly Topic[]): readonly TopicCode[] =>
  topics
    .filter(({ score }) => score >= articleTopicShare)
    .map(({ code }) => code)
    .filter(isTopic)

/** Topics that go together in one person's work: private worlds are one, any other stands alone. */
const worldOf = (code: TopicCode): string => (privateWorlds.has(code) ? 'private' : code)

type Elsewhere = {
  readonly author: Author
  readonly past: readonly PastArticle[]
  readonly topics: readonly TopicCode[]
}

/** An author whose earlier articles all lie elsewhere, mostly in one world; null for any other. */
const elsewhere = (
  author: Author,
  past: readonly PastArticle[],
  article: ReadonlySet<TopicCode>,
): Elsewhere | null => {
  // An article whose topics nobody could tell says nothing, neither for nor against.
  const told = past
    .map((one) => ({ ...one, codes: mainTopics(one.topics) }))
    .filter(({ codes }) => codes.length > 0)
  if (told.length < minPastArticles) return null
  const isNear = (code: TopicCode): boolean => beats.has(code) || article.has(code)
  // One earlier piece that is mainly about a beat is enough: the author goes there.
  if (told.some(({ codes: [main] }) => main && isNear(main))) return null
  const touching = told.filter(({ codes }) => codes.some(isNear)).length
  if (touching / told.length > maxTouching) return null
  const counts = new Map<TopicCode, number>()
  for (const { codes } of told) {
    const [main] = codes
    if (main) counts.set(main, (counts.get(main) ?? 0) + 1)
  }
  const ranked = [...counts].toSorted((one, other) => other[1] - one[1])
  const world = worldOf(ranked[0]?.[0] ?? 'medtop:08000000')
  const same = ranked.filter(([code]) => worldOf(code) === world)
  const share = same.reduce((sum, [, count]) => sum + count, 0) / told.length
  return share < minSameWorld
    ? null
    : { author, past: told, topics: same.slice(0, 2).map(([code]) => code) }
}

/** Whether the bio of the page speaks of the beat: then the record is only what the store has. */
const isExplained = ({ bio }: Analysis, article: ReadonlySet<TopicCode>): boolean =>
  (bio?.topics ?? []).filter(isTopic).some((code) => beats.has(code) || article.has(code))

type Known = {
  /** The earlier articles of each author, in order. */
  readonly past: readonly (readonly PastArticle[])[]
  readonly packFor: (tag: string) => LanguagePack
}

/** The flag for a story of the beats by someone who has written about quite another world. */
export const offBeatFlag = (analysis: Analysis, { past, packFor }: Known): readonly Flag[] => {
  const pack = packFor(analysis.language.tag)
  const about = mainTopics(analysis.topics)
  const article = new Set(about)
  if (!about[0] || !beats.has(about[0]) || isExplained(analysis, article)) return []
  const found = analysis.authors.map((author, index) =>
    isPerson(author, pack) ? elsewhere(author, past[index] ?? [], article) : null,
  )
  // A second author may be the one who knows the subject.
  const [first] = found
  if (!first || found.includes(null)) return []
  const labels = about.slice(0, 2).map((code) => mediaTopics[code])
  const message = offBeat({
    author: first.author.name,
    count: first.past.length,
    titles: first.past.slice(0, maxTitles).map(({ title }) => title.replaceAll(/\s+/gu, ' ')),
    past: first.topics.map((code) => mediaTopics[code]),
    article: labels,
  })
  const sure = 1 - (1 - beatShare) ** first.past.length
  return [
    {
      kind: 'off-beat',
      confidence: Math.round(Math.min(maxRecordConfidence, sure) * 100) / 100,
      message,
      rule: 'record.off-beat',
      authorTopics: first.topics,
      articleTopics: about.slice(0, 2),
      evidence: bylinesOf(analysis, [first.author]),
    },
  ]
}
