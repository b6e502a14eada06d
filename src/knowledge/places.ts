import type { KnownEntity } from './entity.ts'

export const places: readonly KnownEntity[] = []
