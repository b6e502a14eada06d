import type { Knowledge } from '#knowledge/index'
import { remember } from '#text/remember'

/** The ids of the media among the entities. */
export const mediaOf = remember(
  ({ entities }: Knowledge): ReadonlySet<string> =>
    new Set(entities.filter(({ medium }) => medium).map(({ id }) => id)),
)
