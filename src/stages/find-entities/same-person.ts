import { bare } from '#text/fold'
import type { Found, Referent } from './found.ts'

const lastWords = (name: string): readonly string[] => {
  const words = bare(name).split(' ')
  return words.slice(1).map((_, at) => words.slice(at + 1).join(' '))
}

/** People by the last words of their full names; null where two end alike. */
const byLastWords = (found: readonly Found[]): ReadonlyMap<string, Referent | null> => {
  const table = new Map<string, Referent | null>()
  for (const { referent } of found) {
    if (referent.type !== 'person') continue
    for (const words of lastWords(referent.name)) {
      const known = table.get(words)
      table.set(words, known === undefined || known?.id === referent.id ? referent : null)
    }
  }
  return table
}

/**
 * Mentions of people with those who are named in full elsewhere made one: `Al-Rasi` is `Huda
 * Al-Rasi`, `President Ohlin` is `Greta Ohlin`, where only one person's name ends so.
 */
export const samePerson = (found: readonly Found[]): readonly Found[] => {
  const table = byLastWords(found)
  return found.map((one) => {
    const full = one.referent.type === 'person' ? table.get(bare(one.referent.name)) : undefined
    return full ? { ...one, referent: full } : one
  })
}
