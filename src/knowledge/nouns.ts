import type { KnownNoun } from './entity.ts'

/** Goods, groups and rules without a proper name, sorted by id. */
export const nouns: readonly KnownNoun[] = []
