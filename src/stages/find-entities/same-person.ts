import { bare } from '#text/fold'
import type { Found, Referent } from './found.ts'
import type { Mentions } from './mentions.ts'
import { allMentions, withChanged } from './mentions.ts'

const lastWords = (name: string): readonly string[] => {
  const words = bare(name).split(' ')
  return words.slice(1).map((_, at) => words.slice(at + 1).join(' '))
}

/** People by the last words of their full names; null where two end alike. */
const byLastWords = (people: readonly Referent[]): ReadonlyMap<string, Referent | null> => {
  const table = new Map<string, Referent | null>()
  for (const person of people)
    for (const words of lastWords(person.name)) {
      const known = table.get(words)
      table.set(words, known === undefined || known?.id === person.id ? person : null)
    }
  return table
}

/** People named by last words alone, by their ids, and whom these words name in full. */
const fullNames = (people: readonly Referent[]): ReadonlyMap<string, Referent> => {
  const full = new Map<string, Referent>()
  // The words of one name are never the last words of itself.
  if (people.length < 2) return full
  const table = byLastWords(people)
  for (const { id, name } of people) {
    const person = table.get(bare(name))
    if (person) full.set(id, person)
  }
  return full
}

/**
 * Mentions of people with those who are named in full elsewhere made one: `Al-Rasi` is `Huda
 * Al-Rasi`, `President Ohlin` is `Greta Ohlin`, where only one person's name ends so.
 */
export const samePerson = (mentions: Mentions): Mentions => {
  const people = new Map<string, Referent>()
  for (const { referent } of allMentions(mentions))
    if (referent.type === 'person') people.set(referent.id, referent)
  const full = fullNames([...people.values()])
  if (full.size === 0) return mentions
  return withChanged(mentions, (one): Found => {
    const referent = full.get(one.referent.id)
    return referent ? { ...one, referent } : one
  })
}
