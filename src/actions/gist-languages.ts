import { packs } from '#languages/index'

/** Languages a gist can be read in, BCP 47. */
export const gistLanguages: readonly string[] = packs
  .filter(({ gist }) => gist !== undefined)
  .map(({ code }) => code)
