/** 2³² by the golden ratio: multiples of it lie far apart. */
const golden = 0x9e_37_79_b1

/**
 * Scatters whole numbers over 32 bits, so that neighbours come apart; of a hash the highest bits are
 * the best. Source: Knuth, The Art of Computer Programming 3, section 6.4.
 */
export const scattered = (number: number): number => Math.imul(number, golden)
