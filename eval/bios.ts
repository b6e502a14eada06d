import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { analyze } from '#actions/analyze'
import { corpusFolder } from './load.ts'
import type { Finding } from './measure.ts'
import { found, right } from './tally.ts'

const bioSchema = z.object({
  id: z.string(),
  author: z.string(),
  bio: z.string(),
  /** Media Topics of the article it stands under; the first names the article to be taken. */
  articleTopics: z.array(z.string().regex(/^medtop:\d{8}$/u)).min(1),
  outcome: z.enum(['match', 'mismatch', 'not-enough']),
  why: z.string(),
})

/** An author's bio, the topics of the article it stands under, and what should be said of the two. */
export type GoldBio = z.infer<typeof bioSchema> & { readonly lang: string }

const folder = join(corpusFolder, 'bios')

/** The bios of one language, in the order of the file. */
const biosOf = (lang: string): readonly GoldBio[] =>
  readFileSync(join(folder, `${lang}.jsonl`), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => ({ ...bioSchema.parse(JSON.parse(line)), lang }))

/** All bios of the corpus. */
export const bios = (): readonly GoldBio[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.jsonl'))
        .toSorted()
        .flatMap((name) => biosOf(name.replace('.jsonl', '')))
    : []

/** Articles by topic, as `pages/<lang>.txt` holds them: each below a line `# medtop:…`. */
const articlesOf = (lang: string): ReadonlyMap<string, string> =>
  new Map(
    readFileSync(join(folder, 'pages', `${lang}.txt`), 'utf8')
      .split(/^# /mu)
      .slice(1)
      .map((section) => {
        const end = section.indexOf('\n')
        return [section.slice(0, end).trim(), section.slice(end).trim()] as const
      }),
  )

/** A small page: headline and paragraphs on the bio's topic, the name of the author, the bio. */
export const bioPage = ({ lang, author, bio, articleTopics: [topic = ''] }: GoldBio): string => {
  const article = articlesOf(lang).get(topic)
  if (!article) throw new Error(`no article on ${topic} in bios/pages/${lang}.txt`)
  return [article, author, bio].join('\n\n')
}

/** Whether the mismatch flag stands under the bios it should stand under, and under no other. */
export const measureBio = async (gold: GoldBio): Promise<Finding> => {
  const analysis = await analyze({ id: gold.id, text: bioPage(gold) })
  const flags = 'error' in analysis ? [] : analysis.flags
  const flag = flags.find(({ kind }) => kind === 'author-topic-mismatch')
  const seen = 'error' in analysis ? null : analysis.bio
  const wanted = gold.outcome === 'mismatch'
  const isRight = wanted === (flag !== undefined)
  return {
    tallies: new Map([
      ['bios', found(+(wanted && !!flag), +(!wanted && !!flag), +(wanted && !flag))],
      ['bio-found', right([seen !== null])],
    ]),
    misses: [
      ...(seen === null ? [`${gold.id}: bio not found: ${gold.bio.slice(0, 80)}`] : []),
      ...(isRight
        ? []
        : [`${gold.id}: mismatch ${!wanted} for ${gold.outcome}: ${gold.bio.slice(0, 80)}`]),
    ],
    judgements: flag ? [{ of: 'mismatch', confidence: flag.confidence, right: wanted }] : [],
  }
}
