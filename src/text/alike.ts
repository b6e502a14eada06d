/**
 * The same objects, each with the fields of all of them in one order; what one lacks is undefined.
 *
 * Objects of one type that were written with different fields are different to the machine, and
 * each read of a field then looks for it anew. For types with fixed fields only, not for tables.
 */
export const alike = <Item extends object>(items: readonly Item[]): readonly Item[] => {
  const blank = Object.fromEntries(items.flatMap(Object.keys).map((name) => [name, undefined]))
  return items.map((item) => ({ ...blank, ...item }))
}
