/** How claims are said in a language one can read the output in. */
export type Gist = {
  /** Names of other languages' countries, goods and groups as this language prints them, by id. */
  readonly names: Readonly<Record<string, string>>
}
