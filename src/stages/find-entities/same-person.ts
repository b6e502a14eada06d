import { bare } from '#text/fold'
import type { Referent } from './found.ts'
import type { Mentions } from './mentions.ts'

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
 * Makes one of people who are named in full and their other mentions: `Al-Rasi` is `Huda Al-Rasi`,
 * `President Ohlin` is `Greta Ohlin`, where only one person's name ends so.
 */
export const samePerson = (mentions: Mentions): void => {
  const people = new Map<string, Referent>()
  for (const found of mentions)
    for (const { referent } of found)
      if (referent.type === 'person') people.set(referent.id, referent)
  const full = fullNames([...people.values()])
  if (full.size === 0) return
  for (const found of mentions)
    for (let at = 0; at < found.length; at += 1) {
      const one = found[at]
      const referent = one && full.get(one.referent.id)
      if (referent) found[at] = { ...one, referent }
    }
}
