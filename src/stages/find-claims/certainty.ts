import type { Frame } from '#model/frame'

type Certainty = {
  readonly base: number
  readonly strength: number
  readonly length: number
  readonly heading: number
  readonly frame: Readonly<Partial<Record<Frame, number>>>
}

/**
 * How sure a claim is by what was found: the weights of a logistic regression over the claims of all
 * annotated pages in sixteen languages, checked page by page against the rest
 * (docs/decisions/0407).
 */
export const certainty: Certainty = {
  base: -0.22,
  strength: 4.53,
  length: 0.57,
  heading: -0.93,
  frame: {
    control: -0.43,
    easing: -0.56,
    enforcement: -0.17,
    impact: 0.23,
    investment: 0.4,
    licence: 0.42,
    performance: 0.37,
    position: 0.16,
    price: 0.46,
    production: -0.25,
    repurposing: -1.01,
    retaliation: -0.37,
    substitution: 0.25,
    supply: 0.44,
  },
}
