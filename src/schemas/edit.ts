import { z } from 'zod'
import { removedRoles } from '#model/block'
import type { BlockName, Edit } from '#model/edit'

/** A block by what it says. */
export const blockNameSchema = z
  .object({
    hash: z
      .string()
      .regex(/^[0-9a-f]{16}$/u)
      .meta({ description: 'Hash of its folded lines.' }),
    lines: z.int().min(1),
    occurrence: z
      .int()
      .min(0)
      .meta({ description: 'How many times the same lines stand before it on the page.' }),
  })
  .meta({
    id: 'BlockName',
    description: 'A block by what it says, to find it again in another version.',
  }) satisfies z.ZodType<BlockName>

const id = z.string().min(1).max(64)

/** The rule of the engine that took blocks out. */
export const ruleSchema = z
  .string()
  .min(1)
  .max(100)
  .meta({ description: 'Id of a rule, as `removal.rule` says it.' })

/** Why an editor takes a block out. */
export const reasonSchema = z.enum(removedRoles).meta({ description: 'What the block is.' })

/** One decision about blocks, as `analyze` takes it. */
export const editSchema = z
  .discriminatedUnion('action', [
    z.object({ id, action: z.literal('restore'), block: blockNameSchema }),
    z.object({ id, action: z.literal('restore-rule'), rule: ruleSchema }),
    z.object({ id, action: z.literal('strike'), block: blockNameSchema, reason: reasonSchema }),
  ])
  .meta({
    id: 'Edit',
    description:
      'What an editor decided: put a block back, put back all that a rule took out, take a block out.',
  }) satisfies z.ZodType<Edit>
