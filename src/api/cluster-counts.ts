import { z } from 'zod'
import type { ClusterCounts } from '#store/cluster'

const count = (description: string) => z.int().min(0).meta({ description })

export const clusterCountsShape = {
  id: z.string().meta({ description: 'Holds while later claims come in.' }),
  claims: count('Claims that say the same.'),
  articles: count('Articles they stand in.'),
  sources: count(
    'Independent ones: copies of a text and the articles of one publisher count once.',
  ),
  languages: z.array(z.string()).meta({ description: 'BCP 47 tags, sorted.' }),
  firstSeen: z.string().meta({ description: 'Day of publication, else of storing.' }),
  lastSeen: z.string(),
  contradictedBy: count('Other clusters that say the opposite, or other figures.'),
}

/** How many claims, sources and languages say the same. */
export const clusterCountsSchema = z.object(clusterCountsShape).meta({
  id: 'ClusterCounts',
  description: 'Claims of any articles and languages that say the same, counted.',
}) satisfies z.ZodType<ClusterCounts>
