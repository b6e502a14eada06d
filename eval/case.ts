import type { Analysis, FailedAnalysis } from '#model/analysis'
import type { Item } from './item.ts'
import { squashed } from './overlap.ts'

/** What became of one gold block: how many characters were kept and removed, and mostly why. */
export type Fate = {
  readonly kept: number
  readonly removed: number
  /** The most frequent role or removal reason of its removed characters; `absent`: not in the text. */
  readonly reason: string | null
}

/** A page with its analysis, and its gold blocks found again in it. */
export type Case = {
  readonly item: Item
  readonly analysis: Analysis
  /** For each gold block; null for one without letters. */
  readonly fates: readonly (Fate | null)[]
  /** Whether the character at an offset of the analysis's text was kept. */
  readonly isKept: (offset: number) => boolean
}

/** A page that could not be analyzed. */
export type FailedCase = { readonly item: Item; readonly failed: FailedAnalysis }

type Status = { readonly kept: boolean; readonly role: string }

const statuses = ({ text, blocks }: Analysis): readonly (Status | undefined)[] => {
  const all = new Array<Status | undefined>(text.length)
  for (const block of blocks) {
    const status = { kept: block.kept, role: block.removal?.reason ?? block.role }
    all.fill(status, block.start, block.end)
  }
  return all
}

/** The text without spacing, and for each of its characters the offset it came from. */
const squashedWithOffsets = (text: string): { letters: string; offsets: readonly number[] } => {
  const offsets: number[] = []
  let letters = ''
  for (let offset = 0; offset < text.length; offset++)
    for (const unit of squashed(text.charAt(offset))) {
      letters += unit
      offsets.push(offset)
    }
  return { letters, offsets }
}

const mostFrequent = (words: readonly string[]): string | null => {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return [...counts].toSorted(([, one], [, other]) => other - one)[0]?.[0] ?? null
}

const fateOf = (found: readonly (Status | undefined)[]): Fate => {
  const removed = found.filter((status) => !status?.kept)
  return {
    kept: found.length - removed.length,
    removed: removed.length,
    reason: mostFrequent(removed.map((status) => status?.role ?? 'none')),
  }
}

/** Finds each gold block in the analysis, in order, whatever became of the spacing. */
export const caseOf = (item: Item, analysis: Analysis): Case => {
  const status = statuses(analysis)
  const { letters, offsets } = squashedWithOffsets(analysis.text)
  let cursor = 0
  const fates = item.parts.map((part): Fate | null => {
    const wanted = squashed(part)
    if (!wanted) return null
    const ahead = letters.indexOf(wanted, cursor)
    const start = ahead < 0 ? letters.indexOf(wanted) : ahead
    if (start < 0) return { kept: 0, removed: wanted.length, reason: 'absent' }
    cursor = start + wanted.length
    return fateOf(offsets.slice(start, cursor).map((offset) => status[offset]))
  })
  return { item, analysis, fates, isKept: (offset) => status[offset]?.kept === true }
}
