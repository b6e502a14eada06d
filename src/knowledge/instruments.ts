import type { KnownEntity } from './entity.ts'

export const instruments: readonly KnownEntity[] = []
