/** How a claim, a flag and an article's particulars read in a line or two. */
import type { Claim, Speaker } from '#model/claim'
import type { Paint, Style } from './paint.ts'

const certainty: Readonly<Record<Claim['factuality'], Style>> = {
  asserted: 'good',
  possible: 'mark',
  planned: 'mark',
  denied: 'bad',
}

/** `0.93` as people read it. */
export const percent = (share: number): string => `${Math.round(share * 100)} %`

/** Who says so; the article itself where nobody is named. */
export const speakerName = (speaker: Speaker | null): string =>
  speaker?.name ?? 'The article itself'

/** What kind of claim it is, how firm, when and how much. */
export const claimFacts = (
  claim: Pick<Claim, 'frame' | 'factuality' | 'date' | 'amount'>,
  paint: Paint,
): string =>
  [
    claim.frame,
    paint(certainty[claim.factuality], claim.factuality),
    claim.date?.value,
    claim.amount?.text,
  ]
    .filter(Boolean)
    .join(paint('dim', ' · '))

/** Words as they stand in the text, between marks that no language confuses with its own. */
export const quoted = (text: string): string => `“${text.replaceAll(/\s+/gu, ' ').trim()}”`
