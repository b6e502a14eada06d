import type { Words } from '../kinds/words.ts'

export const words: Words = { functionWords: [], letters: '', stopWords: [], stemmer: null, proclitics: [] }
