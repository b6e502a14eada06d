import type { KnownEntity } from './entity.ts'

export const chips: readonly KnownEntity[] = []
