import type { LanguagePack } from '../pack.ts'

/** The language of no language: every stage runs on it, none claims to have looked. */
export const und: LanguagePack = {
  code: 'und',
  name: 'Undetermined',
  ownName: 'Undetermined',
  script: 'Latn',
  words: { stopWords: [], stemmer: null, proclitics: [] },
}
