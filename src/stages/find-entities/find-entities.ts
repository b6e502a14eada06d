import type { Knowledge } from '#knowledge/index'
import type { LanguagePack } from '#languages/pack'
import type { Entities } from '#model/entity'
import { stage } from '#model/stage'
import type { Sentence } from '#text/reading'
import { decideKnown } from './decide-known.ts'
import type { Found } from './found.ts'
import { referentOf } from './found.ts'
import { gather } from './gather.ts'
import { knownTerms } from './known-terms.ts'
import type { Candidate } from './scan-known.ts'
import { scanKnown } from './scan-known.ts'
import { wordClasses } from './word-classes.ts'

type Input = {
  readonly text: string
  readonly sentences: readonly Sentence[]
  readonly pack: LanguagePack
  readonly knowledge: Knowledge
  /** ISO 8601 day that relative dates lean on, or null. */
  readonly publishedAt: string | null
}

const foundKnown = (candidates: readonly Candidate[]): readonly Found[] =>
  candidates.flatMap(({ known, ...place }) =>
    known.entity && !known.entity.generic
      ? [
          {
            ...place,
            referent: referentOf(known.entity),
            rule: known.metonym ? 'known.metonym' : 'known.name',
          },
        ]
      : [],
  )

/** Find who and what is named in the kept text, and when and how much. */
export const findEntities = stage(
  'find-entities',
  ({ text, sentences, pack, knowledge }: Input): Entities => {
    const classes = sentences.map((sentence) => wordClasses(sentence, pack))
    const candidates = scanKnown(sentences, knownTerms(knowledge, pack))
    const known = decideKnown({ candidates, sentences, classes })
    return { entities: gather(text, foundKnown(known)), covered: pack.names !== undefined }
  },
)
