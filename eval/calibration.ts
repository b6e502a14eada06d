import type { Judgement } from './measure.ts'

/** Lower ends of the bins of confidence; the last reaches to 1. */
const bins = [0, 0.5, 0.6, 0.7, 0.8, 0.9] as const

/** Judgements of like confidence: how many, how confident and how often right on average. */
export type Bin = {
  readonly from: number
  readonly count: number
  readonly confidence: number
  readonly right: number
}

const mean = (numbers: readonly number[]): number =>
  numbers.length === 0 ? 0 : numbers.reduce((sum, one) => sum + one, 0) / numbers.length

/** The reliability table: where confidence is honest, `confidence` and `right` agree in every bin. */
export const reliability = (judgements: readonly Judgement[]): readonly Bin[] =>
  bins
    .map((from, index) => {
      const below = bins[index + 1] ?? Number.POSITIVE_INFINITY
      const inside = judgements.filter(({ confidence }) => from <= confidence && confidence < below)
      return {
        from,
        count: inside.length,
        confidence: mean(inside.map(({ confidence }) => confidence)),
        right: mean(inside.map((one) => (one.right ? 1 : 0))),
      }
    })
    .filter(({ count }) => count > 0)

/** Expected calibration error: the mean distance of confidence and truth over all judgements, 0–1. */
export const calibrationError = (judgements: readonly Judgement[]): number =>
  reliability(judgements).reduce(
    (sum, { count, confidence, right }) => sum + count * Math.abs(confidence - right),
    0,
  ) / Math.max(1, judgements.length)
