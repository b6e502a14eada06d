/** A value worked out when it is first asked for, and never again. */
export const lazy = <Value>(make: () => Value): (() => Value) => {
  let known: { readonly value: Value } | null = null
  return () => {
    known ??= { value: make() }
    return known.value
  }
}
