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
  base: -0.43,
  strength: 3.73,
  length: 0.48,
  heading: -0.68,
  frame: {
    control: -0.2,
    easing: -0.8,
    enforcement: 0.2,
    impact: 0.41,
    licence: 0.31,
    listing: 0.32,
    outlook: -0.23,
    position: -0.19,
    price: 0.61,
    production: -0.26,
    repurposing: -0.88,
    supply: 0.59,
  },
}
