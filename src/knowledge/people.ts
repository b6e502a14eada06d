import type { KnownEntity } from './entity.ts'

export const people: readonly KnownEntity[] = []
