import type { Example } from '../kinds/examples.ts'

export const examples: readonly Example[] = []
