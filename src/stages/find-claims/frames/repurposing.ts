import type { FrameRule } from '../frame.ts'

/** Hardware is taken apart, converted, or used for what it was not made for. */
export const repurposing: FrameRule = {
  frame: 'repurposing',
  weight: 'distinct',
  weights: { 'repurposing.convert': 'firm' },
  leaning: { wants: ['goods', 'product'], must: true },
  roles: {
    actor: ['group', 'company', 'person', 'place'],
    target: ['place'],
    item: ['product', 'goods'],
    instrument: [],
  },
  amount: ['quantity', 'money', 'percent'],
  ownAct: false,
}
