/** Chance that a reader follows a link instead of opening any sentence. Source: Brin and Page, 1998. */
const damping = 0.85
const rounds = 40

/**
 * PageRank over likenesses: how often a reader who goes from sentence to like sentence comes by each.
 * `links[i][j]` is how like sentence j is to sentence i; a sentence that is like none leads anywhere.
 */
export const pageRank = (links: readonly (readonly number[])[]): readonly number[] => {
  const count = links.length
  const shares = links.map((row) => {
    const total = row.reduce((sum, weight) => sum + weight, 0)
    return row.map((weight) => (total === 0 ? 1 / count : weight / total))
  })
  let ranks: readonly number[] = links.map(() => 1 / count)
  for (let round = 0; round < rounds; round += 1) {
    const before = ranks
    ranks = before.map(
      (_, at) =>
        (1 - damping) / count +
        damping * before.reduce((sum, rank, from) => sum + rank * (shares[from]?.[at] ?? 0), 0),
    )
  }
  return ranks
}
