import type { Mark, Settled } from '#model/article'
import type { Block, KeptRole } from '#model/block'
import { keptRoles } from '#model/block'
import type { Span } from '#model/span'
import { isSettled, marksByBlock } from '#text/settled-blocks'
import type { Verdict } from './verdict.ts'
import { shielded, strike } from './verdict.ts'

type Blocks = { readonly blocks: readonly Span[]; readonly languages: readonly string[] }

const keptNames: ReadonlySet<string> = new Set(keptRoles)
const isKept = (role: string): role is KeptRole => keptNames.has(role)

/** What structure decided of a line, as a verdict. */
export const settledVerdict = ({ role, rule, confidence }: Settled): Verdict =>
  isKept(role) ? shielded(role) : strike(role, rule, confidence)

const settledBlock = ({ start, end }: Span, settled: Settled, language: string): Block => {
  const { role, rule, confidence } = settled
  return isKept(role)
    ? { start, end, role, kept: true, language, removal: null }
    : { start, end, role, kept: false, language, removal: { reason: role, confidence, rule } }
}

/** A block falls apart only where its marks differ in role. */
const blocksOf = (block: Span, marks: readonly Mark[], language: string): readonly Block[] => {
  const found: Block[] = []
  for (const { start, end, settled } of marks) {
    if (!settled) continue
    const last = found.at(-1)
    if (last?.role === settled.role)
      found[found.length - 1] = { ...last, end: Math.min(end, block.end) }
    else
      found.push(
        settledBlock(
          { start: Math.max(start, block.start), end: Math.min(end, block.end) },
          settled,
          language,
        ),
      )
  }
  return found
}

/**
 * Parts the blocks that the page's structure has decided, whole, from those whose words have to
 * tell. What is decided is not read: most of a page is menus, and most of the work was theirs.
 */
export const partSettled = (
  { blocks, languages }: Blocks,
  marks: readonly Mark[],
): { readonly settled: readonly Block[]; readonly open: Blocks } => {
  if (marks.length === 0) return { settled: [], open: { blocks, languages } }
  const settled: Block[] = []
  const open = { blocks: [] as Span[], languages: [] as string[] }
  for (const [at, own] of marksByBlock(blocks, marks).entries()) {
    const block = blocks[at]
    if (!block) continue
    const language = languages[at] ?? 'und'
    if (isSettled(own)) settled.push(...blocksOf(block, own, language))
    else {
      open.blocks.push(block)
      open.languages.push(language)
    }
  }
  return { settled, open }
}

/** All blocks in the order of the text. */
export const inOrder = (one: readonly Block[], other: readonly Block[]): readonly Block[] =>
  other.length === 0 ? one : [...one, ...other].sort((first, second) => first.start - second.start)
