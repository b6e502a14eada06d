import type { Gist } from '../kinds/gist.ts'

export const gist: Gist = { names: {} }
