import type { KnownEntity } from './entity.ts'

export const outlets: readonly KnownEntity[] = []
