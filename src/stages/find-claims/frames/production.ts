import type { FrameRule } from '../frame.ts'

/** Making chips: plants, capacity, process, yield. */
export const production: FrameRule = {
  frame: 'production',
  weight: 'plain',
  leaning: { wants: ['goods', 'product', 'company', 'group', 'place', 'quantity'], must: true },
  roles: {
    actor: ['company', 'group'],
    target: ['place'],
    item: ['product', 'goods'],
    instrument: [],
  },
  amount: ['quantity', 'percent', 'money'],
  ownAct: true,
}
