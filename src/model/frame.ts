/**
 * The nineteen frames, each with its predicates: what exactly is said to happen.
 *
 * A pack lists the words of a predicate, a frame file says what it means and needs, and a gist
 * template says it in the reader's language. Ids are stored: never renamed, never reused.
 */
const predicatesByFrame = {
  control: ['impose', 'tighten', 'extend', 'ban', 'require', 'propose', 'uphold', 'restrict'],
  easing: ['ease', 'lift', 'suspend', 'exempt', 'allow'],
  licence: ['apply', 'grant', 'refuse', 'revoke', 'await', 'condition', 'hold'],
  listing: ['add', 'remove', 'listed'],
  evasion: ['smuggle', 'reroute', 'front', 'remote', 'circumvent', 'deceive', 'reach'],
  repurposing: ['convert', 'dismantle'],
  enforcement: [
    'investigate',
    'search',
    'charge',
    'arrest',
    'fine',
    'sue',
    'rule',
    'settle',
    'summon',
    'seize',
    'infringe',
  ],
  retaliation: ['retaliate'],
  launch: ['unveil', 'release', 'adapt', 'delay'],
  sale: ['sell', 'ship', 'order', 'buy', 'hoard', 'stop', 'resume'],
  supply: ['shortage', 'available', 'demand-up', 'demand-down', 'stock', 'wait'],
  price: ['cost', 'rise', 'fall', 'complain'],
  performance: ['capable', 'limited', 'match', 'exceed', 'unsafe', 'specify'],
  production: ['make', 'build', 'expand', 'node', 'yield', 'halt'],
  substitution: ['switch', 'self-reliance', 'prefer'],
  investment: ['fund', 'subsidize', 'spend', 'acquire', 'stake', 'partner'],
  impact: [
    'lose',
    'gain',
    'earn-less',
    'raise-outlook',
    'cut-outlook',
    'results',
    'share-of-sales',
    'shares-down',
    'shares-up',
    'market-share',
    'jobs',
    'weigh',
  ],
  position: [
    'criticize',
    'support',
    'warn',
    'demand',
    'deny',
    'decline',
    'worry',
    'accuse',
    'hope',
    'state',
  ],
  outlook: ['expect', 'doubt'],
} as const satisfies Readonly<Record<string, readonly string[]>>

type Table = typeof predicatesByFrame

export type Frame = keyof Table

/** `frame.predicate`, as in `control.tighten`. */
export type Predicate = { [F in Frame]: `${F}.${Table[F][number]}` }[Frame]

export const frames = Object.keys(predicatesByFrame) as readonly Frame[]

export const predicates: readonly Predicate[] = frames.flatMap((frame) =>
  predicatesByFrame[frame].map((one) => `${frame}.${one}` as Predicate),
)

const frameByPredicate: ReadonlyMap<string, Frame> = new Map(
  frames.flatMap((frame) => predicatesByFrame[frame].map((one) => [`${frame}.${one}`, frame])),
)

/** The frame a predicate belongs to. */
export const frameOf = (predicate: Predicate): Frame => {
  const frame = frameByPredicate.get(predicate)
  if (!frame) throw new Error(`No frame for predicate ${predicate}`)
  return frame
}
