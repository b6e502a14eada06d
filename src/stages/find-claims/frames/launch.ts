import type { FrameRule } from '../frame.ts'

/** A product is shown, brought out, adapted to a market, or delayed. */
export const launch: FrameRule = {
  frame: 'launch',
  weight: 'plain',
  leaning: { wants: ['product', 'goods'], must: true },
  roles: {
    actor: ['company', 'group'],
    target: ['place', 'group'],
    item: ['product', 'goods'],
    instrument: ['instrument', 'rule'],
  },
  amount: ['money', 'quantity', 'percent'],
  ownAct: true,
}
