/** What was worked out, by what it was worked out from. */
type Known<Key, Value> = {
  readonly get: (key: Key) => { readonly value: Value } | undefined
  readonly set: (key: Key, worked: { readonly value: Value }) => unknown
}

const asked =
  <Key, Value>(known: Known<Key, Value>, make: (key: Key) => Value): ((key: Key) => Value) =>
  (key) => {
    const found = known.get(key)
    if (found) return found.value
    const value = make(key)
    known.set(key, { value })
    return value
  }

/** A pure function of one object, worked out once for each: packs are compiled on first use. */
export const remember = <Key extends object, Value>(
  make: (key: Key) => Value,
): ((key: Key) => Value) => asked(new WeakMap(), make)

/**
 * As above, for functions that live no longer than what they are asked about and never answer
 * `undefined`: it is quicker.
 */
export const rememberHere = <Key, Value>(make: (key: Key) => Value): ((key: Key) => Value) => {
  const known = new Map<Key, Value>()
  return (key) => {
    const found = known.get(key)
    if (found !== undefined) return found
    const value = make(key)
    known.set(key, value)
    return value
  }
}
