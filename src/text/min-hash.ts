/**
 * Near-duplicate texts by MinHash: how much of two texts is the same, from 512 bytes of each.
 *
 * Sources: A. Broder, On the resemblance and containment of documents (1997), for the estimate;
 * J. Leskovec, A. Rajaraman, J. Ullman, Mining of Massive Datasets, chapter 3, for the bands.
 */
import { bare } from './fold.ts'

/** Hash functions; the standard error of an estimate s is √(s(1−s)/128), 0.035 at 0.8. */
export const permutations = 128

/** Length of the pieces that are compared, in UTF-16 units of folded text. */
const pieceLength = 5

/** Folded units below which a text says too little to be called the same as another. */
export const minFoldedLength = 300

/** Units of a text that are read: what is the same so far is the same. */
const maxLength = 200_000

/**
 * Two texts are compared when one of 21 bands of 6 values is the same: at a resemblance of 0.8 that
 * happens in 99.8 % of pairs (1 − (1 − 0.8⁶)²¹), at 0.3 in 1.5 %, at 0.15 in 0.02 %.
 */
const bandCount = 21
const rowsPerBand = 6

/** The least hash of a text's pieces under each of the hash functions. */
export type Signature = Uint32Array

/** MurmurHash3's finalizer: spreads 32 bits evenly. */
const spread = (value: number): number => {
  let hash = Math.imul(value ^ (value >>> 16), 0x85eb_ca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2_ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

// Odd factors and any summands make h → a·h + b a permutation of 32 bits; fixed, since signatures are stored.
const factors = Uint32Array.from({ length: permutations }, (_, at) => spread(2 * at + 1) | 1)
const summands = Uint32Array.from({ length: permutations }, (_, at) => spread(2 * at + 2))

/** Hashes of all pieces of a folded text, each once. */
const pieces = (text: string): Uint32Array => {
  const found = new Set<number>()
  for (let at = 0; at + pieceLength <= text.length; at += 1) {
    let hash = 0x811c_9dc5
    for (let unit = at; unit < at + pieceLength; unit += 1)
      hash = Math.imul(hash ^ text.charCodeAt(unit), 0x0100_0193)
    found.add(spread(hash))
  }
  return Uint32Array.from(found)
}

/** The least hash of the pieces under one of the hash functions. */
const leastOf = (found: Uint32Array, at: number): number => {
  const factor = factors[at] ?? 1
  const summand = summands[at] ?? 0
  let least = 0xffff_ffff
  for (const piece of found) {
    const hash = (Math.imul(factor, piece) + summand) >>> 0
    if (hash < least) least = hash
  }
  return least
}

/**
 * The signature of a text; null for one that is too short. Case, accents, punctuation and the width
 * of spaces do not count.
 */
export const signatureOf = (text: string): Signature | null => {
  const words = bare(text.slice(0, maxLength))
  if (words.length < minFoldedLength) return null
  const found = pieces(words)
  return Uint32Array.from({ length: permutations }, (_, at) => leastOf(found, at))
}

/** Estimate of the share of pieces that two texts have in common (Jaccard), 0–1. */
export const resemblance = (one: Signature, other: Signature): number => {
  let same = 0
  for (let at = 0; at < permutations; at += 1) if (one[at] === other[at]) same += 1
  return same / permutations
}

/** Keys of the bands: texts that resemble each other share at least one. Whole numbers below 2⁵³. */
export const bandKeys = (signature: Signature): readonly number[] =>
  Array.from({ length: bandCount }, (_, band) => {
    let low = band
    let high = ~band
    for (let row = band * rowsPerBand; row < (band + 1) * rowsPerBand; row += 1) {
      low = spread(low ^ (signature[row] ?? 0))
      high = spread(Math.imul(high, 31) ^ (signature[row] ?? 0))
    }
    return (high % 0x20_0000) * 0x1_0000_0000 + low
  })
