/** Which of `natural`'s stemmers fits, by its file's code; null where it has none. */
export type Stemmer = 'en' | 'fr' | 'de' | 'es' | 'it' | 'nl' | 'pt' | 'ru' | 'uk' | 'no' | 'sv' | 'id'

/** The words that show a language, and the words that carry no topic. */
export type Words = {
  /** Frequent small words, lower case, by which a short text is recognised. */
  readonly functionWords: readonly string[]
  /** Letters beyond a–z (or the script's basic set) that the language writes in its own words. */
  readonly letters: string
  /** Words left out of topic and centrality counts; function words need not be repeated. */
  readonly stopWords: readonly string[]
  readonly stemmer: Stemmer | null
  /** Particles written together with the next word: Arabic و, ال, بال. Empty elsewhere. */
  readonly proclitics: readonly string[]
}
