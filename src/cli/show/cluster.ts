import type { ClusterCounts } from '#store/cluster'

const some = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`

/** How many say the same; empty where nobody else does and nobody objects. */
export const clusterFacts = (cluster: ClusterCounts | null): string => {
  if (!cluster || (cluster.articles === 1 && cluster.contradictedBy === 0)) return ''
  const { sources, languages, contradictedBy, firstSeen } = cluster
  return [
    some(sources, 'source', 'sources'),
    some(languages.length, 'language', 'languages'),
    ...(sources > 1 ? [`first seen ${firstSeen}`] : []),
    ...(contradictedBy > 0 ? [`contradicted by ${contradictedBy}`] : []),
  ].join(', ')
}
