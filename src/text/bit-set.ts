/** Many bits in an array of 32 each. */
export const setBit = (bits: Int32Array, at: number): void => {
  bits[at >>> 5] = (bits[at >>> 5] ?? 0) | (1 << (at & 31))
}

/** A number whose lowest bit is the one at a place; the others mean nothing. */
export const bitAt = (bits: Int32Array, at: number): number => (bits[at >>> 5] ?? 0) >>> (at & 31)
