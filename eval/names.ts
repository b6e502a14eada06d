import { knowledge } from '#knowledge/index'

/** Legal forms and other words that do not tell two names apart. */
const idleWords =
  /\b(inc|corp|corporation|co|ltd|limited|plc|ag|nv|sa|company|holding|holdings|group|the|u\.?s\.?)\b\.?/gu

/** A name as it is compared: marks and case folded, legal forms and punctuation gone. */
export const plainName = (name: string | null | undefined): string =>
  (name ?? '')
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(idleWords, ' ')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const isWritten = (term: string): boolean => !/[*|?…~]/u.test(term)

/** Every plain name of the knowledge base, and the canonical name it stands for. */
const canonical: ReadonlyMap<string, string> = (() => {
  const table = new Map<string, string>()
  for (const { id, name, names } of knowledge.entities) {
    const written = Object.values(names).flat().filter(isWritten)
    for (const form of [name, id.replaceAll('-', ' '), ...written]) {
      const key = plainName(form.replace(/^=/u, ''))
      if (key && !table.has(key)) table.set(key, plainName(name))
    }
  }
  return table
})()

/** What a name is compared by: the canonical name where the knowledge base has it. */
export const nameKey = (name: string): string => canonical.get(plainName(name)) ?? plainName(name)

/** Inflected forms are the same word when they share three letters or 60 % of the shorter one. */
const isSameWord = (one: string, other: string): boolean => {
  if (one === other) return true
  const shorter = Math.min(one.length, other.length)
  let shared = 0
  while (shared < shorter && one[shared] === other[shared]) shared++
  return shared >= Math.max(3, Math.ceil(shorter * 0.6))
}

/** Whether two printed names can mean the same: one within the other, one entity, or inflected. */
export const isSameName = (one: string, other: string): boolean => {
  const [first, second] = [plainName(one), plainName(other)]
  if (!first || !second) return false
  if (first.includes(second) || second.includes(first)) return true
  if (nameKey(one) === nameKey(other)) return true
  const [short = [], long = []] = [first.split(' '), second.split(' ')].toSorted(
    (left, right) => left.length - right.length,
  )
  return short.every((word) => long.some((found) => isSameWord(word, found)))
}
