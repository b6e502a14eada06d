/** Which of `natural`'s stemmers fits, by its file's code; null where it has none. */
export type Stemmer = 'en' | 'fr' | 'de' | 'es' | 'it' | 'nl' | 'pt' | 'ru' | 'uk' | 'no' | 'sv' | 'id'

/** The words that carry no topic, and how words are cut. */
export type Words = {
  /** Words left out of topic and centrality counts, lower case. */
  readonly stopWords: readonly string[]
  readonly stemmer: Stemmer | null
  /** Particles written together with the next word: Arabic و, ال, بال. Empty elsewhere. */
  readonly proclitics: readonly string[]
  /** What the start of a word becomes behind a particle: Arabic ال behind ل is لل (الصين, للصين). */
  readonly contractions?: readonly { readonly of: string; readonly as: string }[]
}
