import { bare } from '#text/fold'
import { scripts } from '#text/scripts'
import { maxTypos, minLettersForTypos } from './record-limits.ts'

const wordsOf = (name: string): readonly string[] => bare(name).split(' ').filter(Boolean)

/** Whether the words of the shorter name all stand in the longer one, an initial for its word. */
const isPart = (short: readonly string[], long: readonly string[]): boolean => {
  const left = [...long]
  return short.every((word) => {
    const at = left.findIndex(
      (one) =>
        one === word ||
        (word.length === 1 && one.startsWith(word)) ||
        (one.length === 1 && word.startsWith(one)),
    )
    if (at >= 0) left.splice(at, 1)
    return at >= 0
  })
}

/** How many letters must change to make one word of the other; more than `most` is not counted. */
const changes = (one: string, other: string, most: number): number => {
  if (Math.abs(one.length - other.length) > most) return most + 1
  let row = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (let at = 1; at <= one.length; at += 1) {
    const next = [at]
    for (let to = 1; to <= other.length; to += 1)
      next.push(
        Math.min(
          (row[to] ?? 0) + 1,
          (next[to - 1] ?? 0) + 1,
          (row[to - 1] ?? 0) + (one[at - 1] === other[to - 1] ? 0 : 1),
        ),
      )
    row = next
  }
  return row.at(-1) ?? 0
}

/**
 * Whether two bylines may name the same person: the same words in any order, one the part of the
 * other, initials for names, a typing error; names in two scripts may always be the same.
 */
export const maybeSamePerson = (one: string, other: string): boolean => {
  if (scripts(one)[0]?.script !== scripts(other)[0]?.script) return true
  const [short = [], long = []] = [wordsOf(one), wordsOf(other)].sort(
    (left, right) => left.length - right.length,
  )
  if (short.length === 0 || isPart(short, long)) return true
  const [left, right] = [short.join(''), long.join('')]
  if (left === right) return true
  return left.length >= minLettersForTypos && changes(left, right, maxTypos) <= maxTypos
}
