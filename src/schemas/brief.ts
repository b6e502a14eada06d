import { z } from 'zod'
import type { Brief, BriefLine, BriefSource, Citation } from '#model/brief'
import { disputeReasons, questionKinds } from '#model/brief'
import { factualities, speakerKinds } from '#model/claim'
import { frames } from '#model/frame'
import { orNull } from './or-null.ts'
import { quoteSchema } from './span.ts'

const orNothing = z.string().nullable()
const language = z.string().meta({ description: 'BCP 47 tag.' })
const lineIds = z.array(z.string()).meta({ description: 'Ids of lines.' })

const sourceSchema = z
  .object({
    number: z.int().min(1).meta({ description: 'How it is cited; 1 is the earliest.' }),
    article: z.string(),
    title: orNothing,
    beginning: z.string().meta({ description: 'The first words, to call it by without a title.' }),
    author: orNothing,
    publisher: orNothing,
    language,
    publishedAt: orNothing,
    url: orNothing,
    copies: z
      .array(z.string())
      .meta({ description: 'Ids of articles with nearly the same text: they add no voice.' }),
    voice: z.int().min(1).meta({ description: 'The same for articles of one publisher.' }),
  })
  .meta({ id: 'BriefSource' }) satisfies z.ZodType<BriefSource>

const citationSchema = z
  .object({
    ...quoteSchema.shape,
    source: z.int().min(1).meta({ description: 'Number of the source.' }),
    claim: z.string(),
    language,
    factuality: z.enum(factualities),
    speaker: orNull(
      z.object({ name: z.string(), entity: orNothing, kind: z.enum(speakerKinds) }),
    ).meta({ description: 'Null: the article itself says so.' }),
  })
  .meta({
    id: 'Citation',
    description: 'Words of a source; the span counts in the text of its article.',
  }) satisfies z.ZodType<Citation>

const lineSchema = z
  .object({
    id: z.string().meta({ description: 'That of its cluster.' }),
    text: z.string().meta({
      description: "In the reader's language; the source's words where it cannot be said there.",
    }),
    language,
    frame: z.enum(frames),
    factuality: z.enum(factualities),
    date: orNothing.meta({ description: 'EDTF.' }),
    amount: orNull(z.object({ value: z.number(), unit: z.string() })),
    voices: z.int().min(0).meta({ description: 'Independent sources.' }),
    sources: z.array(z.int().min(1)),
    languages: z.array(z.string()),
    citations: z.array(citationSchema).min(1),
  })
  .meta({
    id: 'BriefLine',
    description: 'One thing that is claimed, with all words that say it.',
  }) satisfies z.ZodType<BriefLine>

/** What many articles say of one story. */
export const briefSchema = z
  .object({
    schema: z.literal('fabline.brief/1'),
    language,
    subject: z.string(),
    leftOut: z.int().min(0).meta({ description: 'How many more articles match.' }),
    sources: z.array(sourceSchema),
    lines: z.array(lineSchema),
    timeline: z.array(
      z.object({
        when: z.string().meta({ description: 'EDTF.' }),
        reported: z.boolean().meta({ description: '`when` is the day of the first report.' }),
        line: z.string(),
      }),
    ),
    agreed: lineIds,
    disputed: z.array(
      z.object({ reason: z.enum(disputeReasons), sides: z.tuple([z.string(), z.string()]) }),
    ),
    alone: lineIds,
    speakers: z.array(z.object({ name: z.string(), kind: z.enum(speakerKinds), lines: lineIds })),
    reports: z.array(
      z.object({ language, sources: z.array(z.int()), lines: lineIds, only: lineIds }),
    ),
    questions: z.array(z.object({ kind: z.enum(questionKinds), lines: lineIds })),
  })
  .meta({
    id: 'Brief',
    description:
      'What many articles say of one story: sections name lines, lines cite the words of sources.',
  }) satisfies z.ZodType<Brief>
