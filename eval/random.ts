/**
 * Numbers between 0 and 1 that look random and are the same in every run: a page made of lines must
 * be the same page tomorrow. Source: mulberry32, T. Ettinger, public domain.
 */
export const randomFrom = (seed: number): (() => number) => {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d_2b_79_f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** One of a list; the list must not be empty. */
export const pick = <Item>(list: readonly Item[], random: () => number): Item => {
  const found = list[Math.floor(random() * list.length)]
  if (found === undefined) throw new Error('nothing to pick from')
  return found
}
