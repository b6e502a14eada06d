/** What clusters of claims look like over HTTP. */
import { z } from 'zod'
import type { ClusterLine, StoredCluster } from '#store/cluster'
import { clusterCountsShape } from './cluster-counts.ts'
import { claimQuerySchema, storedClaimSchema } from './shapes.ts'

const lineShape = {
  ...clusterCountsShape,
  claim: storedClaimSchema.meta({ description: 'The earliest claim.' }),
}

/** A cluster in a list. */
export const clusterLineSchema = z.object(lineShape).meta({
  id: 'ClusterLine',
  description: 'Claims that say the same, with the earliest of them.',
}) satisfies z.ZodType<ClusterLine>

/** A cluster with its claims. */
export const storedClusterSchema = z
  .object({
    ...lineShape,
    members: z
      .array(storedClaimSchema)
      .meta({ description: 'Its claims, first come first; the first hundred.' }),
    contradictions: z
      .array(
        z.object({
          reason: z.string().meta({
            description: '`denied`, `opposite` (another event) or `other-amount`.',
          }),
          cluster: clusterLineSchema,
        }),
      )
      .meta({ description: 'Clusters that say the opposite.' }),
  })
  .meta({
    id: 'StoredCluster',
    description: 'Claims that say the same, and what contradicts them.',
  }) satisfies z.ZodType<StoredCluster>

const least = (description: string) =>
  z
    .string()
    .regex(/^\d{1,4}$/u, 'expected a whole number')
    .transform(Number)
    .optional()
    .meta({ description, type: 'integer' })

/** What can be asked of `/v1/clusters`. */
export const clusterQuerySchema = claimQuerySchema.extend({
  sources: least('At least so many independent sources.'),
  languages: least('At least so many languages.'),
  contradicted: z
    .enum(['true', 'false'])
    .transform((is) => is === 'true')
    .optional()
    .meta({
      description: 'Only clusters that others contradict, or only the rest.',
      type: 'boolean',
    }),
})
