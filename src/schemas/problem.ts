import { z } from 'zod'
import { problemCodes } from '#model/problem'

/** The code of an expected failure. */
export const problemCodeSchema = z.enum(problemCodes).meta({
  id: 'ProblemCode',
  description: 'What went wrong, by its stable code.',
})

/** An error over HTTP: `application/problem+json`, RFC 9457. */
export const problemSchema = z
  .object({
    type: z.string().min(1).meta({ description: 'URI reference whose last part is the code.' }),
    title: z
      .string()
      .min(1)
      .meta({ description: 'The same sentence for every problem of this type.' }),
    status: z.int().min(400).max(599),
    detail: z
      .string()
      .optional()
      .meta({ description: 'What was found, what was expected, what to do.' }),
    instance: z.string().optional().meta({ description: 'URI reference of this one occurrence.' }),
    errors: z
      .array(z.object({ pointer: z.string(), detail: z.string() }))
      .optional()
      .meta({
        description:
          'One entry for each faulty field; `pointer` is a JSON Pointer into the request.',
      }),
  })
  .meta({ id: 'Problem', description: 'An error, as RFC 9457 writes it.' })
