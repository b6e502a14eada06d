import type { Fitting } from '#text/prefilter'
import type { Line } from './lines.ts'
import type { BylineForm, Rules } from './rules.ts'
import { mayFitCore, mayFitHead } from './rules.ts'

/** A form of a byline that a line has. */
export type Signature = {
  readonly rule: BylineForm
  /** Whether the line has it from its very beginning, and the names that it gives there. */
  readonly inHead: boolean
  readonly headNames: string | undefined
  /** Names that it gives once what stands before the first word is left out. */
  readonly coreNames: string | undefined
}

/** Words of the longest line that may be a signature. */
const maxWords = 26

const none: readonly Signature[] = []

const signatureOf = (line: Line, { rule, parts }: Fitting<BylineForm>): Signature | null => {
  const { head, core } = line
  const inHead = mayFitHead(parts) ? rule.match.exec(head) : null
  const mayFit = core !== head && mayFitCore(parts, line)
  const inCore = core === head ? inHead : mayFit ? rule.match.exec(core) : null
  if (!inHead && !inCore) return null
  const headNames = inHead?.groups?.names
  return { rule, inHead: inHead !== null, headNames, coreNames: inCore?.groups?.names }
}

/** The forms of bylines that a line has, in the order of the pack, by the rules that may match. */
export const signaturesOf = (line: Line, { bylines }: Rules): readonly Signature[] => {
  if (line.words > maxWords || bylines.length === 0) return none
  return bylines.map((rule) => signatureOf(line, rule)).filter((signature) => signature !== null)
}
