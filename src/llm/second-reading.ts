import type { Analysis } from '#model/analysis'
import type { Claim, Factuality } from '#model/claim'
import { factualities } from '#model/claim'
import type { Frame } from '#model/frame'
import { frames } from '#model/frame'
import type { Result } from '#model/problem'
import { success } from '#model/problem'
import type { Quote, Span } from '#model/span'
import { overlaps, quote } from '#model/span'
import type { Asking } from './ask.ts'
import { ask } from './ask.ts'
import { numbered } from './summarize.ts'
import { maxAdditions } from './use-limits.ts'
import { sentencesOf } from './verify/source.ts'

/** What a model makes of a claim of ours; the claim itself stays as it is. */
export type ClaimVerdict = {
  readonly claim: string
  readonly verdict: 'confirm' | 'correct' | 'wrong'
  /** What they should be; null where they are not to be changed. */
  readonly frame: Frame | null
  readonly factuality: Factuality | null
  readonly reason: string
}

/** A claim that the model found and we did not, with the very words that make it. */
export type AddedClaim = {
  readonly evidence: Quote
  readonly frame: Frame
  readonly factuality: Factuality
  /** As printed; null: the article itself. */
  readonly speaker: Quote | null
  readonly reason: string
}

export type SecondReading = {
  readonly model: string
  readonly prompt: string
  readonly verdicts: readonly ClaimVerdict[]
  readonly additions: readonly AddedClaim[]
  /** Verdicts and additions that were left out, since they do not fit the article. */
  readonly dropped: number
}

/** The words as they stand in a stretch of the text; null where they do not. */
const found = (text: string, words: string, { start, end }: Span): Quote | null => {
  const at = text.slice(start, end).indexOf(words)
  return at < 0 ? null : quote(text, { start: start + at, end: start + at + words.length })
}

/** A correction that changes nothing, or a verdict on no claim of ours, is none. */
const fits = ({ verdict, frame, factuality }: ClaimVerdict, claim: Claim | undefined): boolean => {
  if (!claim) return false
  const isOther =
    (frame !== null && frame !== claim.frame) ||
    (factuality !== null && factuality !== claim.factuality)
  return verdict !== 'correct' || isOther
}

/** A second reading of an article's claims. Whatever is added stands word for word in the article. */
export const readAgain = async (
  asking: Asking,
  analysis: Analysis,
): Promise<Result<SecondReading>> => {
  const { id: article, text, claims } = analysis
  const shown = numbered(analysis, sentencesOf(analysis))
  const answer = await ask(asking, {
    prompt: 'second-reading',
    reply: 'second-reading',
    article,
    values: { frames: frames.join(', '), factualities: factualities.join(', ') },
    payload: {
      sentences: [...shown].map(([id, sentence]) => ({ id, text: sentence.text })),
      claims: claims.map(({ id, frame, factuality, speaker, evidence }) => ({
        id,
        frame,
        factuality,
        speaker: speaker?.name ?? null,
        words: evidence.text,
      })),
    },
  })
  if (!answer.ok) return answer
  const { value, model, prompt } = answer.value
  const byId = new Map(claims.map((claim) => [claim.id, claim]))
  const verdicts = value.verdicts.filter((one) => fits(one, byId.get(one.claim)))
  const additions = value.additions.slice(0, maxAdditions).flatMap((one): readonly AddedClaim[] => {
    const sentence = shown.get(one.sentence)
    const evidence = sentence ? found(text, one.evidence, sentence) : null
    const whole = { start: 0, end: text.length }
    const speaker = one.speaker === null ? null : found(text, one.speaker, whole)
    const isKnown = claims.some(
      (claim) => claim.frame === one.frame && evidence && overlaps(claim.evidence, evidence),
    )
    if (!evidence || isKnown || (one.speaker !== null && !speaker)) return []
    const { frame, factuality, reason } = one
    return [{ evidence, frame, factuality, speaker, reason }]
  })
  const all = value.verdicts.length + value.additions.length
  const dropped = all - verdicts.length - additions.length
  return success({ model, prompt, verdicts, additions, dropped })
}
