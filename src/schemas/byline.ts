import { z } from 'zod'
import type { Author, Bio, Flag, Topic } from '#model/byline'
import { flagKinds } from '#model/byline'
import { quoteSchema, shareSchema, spanShape } from './span.ts'

/** Who signs. */
export const authorSchema = z
  .object({ ...spanShape, name: z.string().min(1).meta({ description: 'As printed.' }) })
  .meta({
    id: 'Author',
    description: 'Who signs; the span is the printed name.',
  }) satisfies z.ZodType<Author>

/** What the page says of its author. */
export const bioSchema = z
  .object({
    ...quoteSchema.shape,
    topics: z
      .array(z.string())
      .meta({ description: 'IPTC Media Topics the bio speaks of, as codes.' }),
  })
  .meta({ id: 'Bio', description: 'What the page says of its author.' }) satisfies z.ZodType<Bio>

/** What an article is about. */
export const topicSchema = z
  .object({
    code: z.string().meta({ description: 'IPTC Media Topic: `medtop:13000000`.' }),
    label: z.string().meta({ description: 'Its English label.' }),
    score: shareSchema.meta({ description: 'Its share of the evidence.' }),
  })
  .meta({
    id: 'Topic',
    description: 'An IPTC Media Topic with its share of the evidence.',
  }) satisfies z.ZodType<Topic>

/** Something an editor should look at. */
export const flagSchema = z
  .object({
    kind: z.enum(flagKinds),
    confidence: shareSchema,
    message: z
      .string()
      .min(1)
      .meta({ description: 'One or two sentences in English that an editor could send.' }),
    rule: z.string().min(1).meta({ description: 'Id of the rule that raised it.' }),
    authorTopics: z.array(z.string()).meta({
      description:
        'What the author writes about; empty but for `author-topic-mismatch` and `off-beat`.',
    }),
    articleTopics: z.array(z.string()).meta({
      description:
        'What the article is about; empty but for `author-topic-mismatch` and `off-beat`.',
    }),
    evidence: z.array(quoteSchema).meta({ description: 'The words it rests on.' }),
    otherArticle: z.string().min(1).optional().meta({
      description:
        'Id of the stored article with the same text; only for `same-text-other-byline`.',
    }),
  })
  .meta({
    id: 'Flag',
    description: 'Something an editor should look at, with the words behind it.',
  }) satisfies z.ZodType<Flag>
