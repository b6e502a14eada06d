import type { KnownEntity } from './entity.ts'

export const companies: readonly KnownEntity[] = []
