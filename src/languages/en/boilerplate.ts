import type { Boilerplate } from '../kinds/boilerplate.ts'

export const boilerplate: Boilerplate = { rules: [], kept: [] }
