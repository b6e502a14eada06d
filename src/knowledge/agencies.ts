import type { KnownEntity } from './entity.ts'

export const agencies: readonly KnownEntity[] = []
