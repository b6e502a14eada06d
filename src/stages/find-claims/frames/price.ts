import type { FrameRule } from '../frame.ts'

/** What something costs, that it costs more or less, and that buyers grumble. */
export const price: FrameRule = {
  frame: 'price',
  weight: 'plain',
  leaning: { wants: ['money', 'percent', 'product', 'goods'], must: true },
  leanings: { 'price.cost': { wants: ['money', 'percent'], must: true } },
  roles: {
    actor: ['company', 'group'],
    target: ['group', 'place'],
    item: ['product', 'goods'],
    instrument: [],
  },
  itemIsSubject: true,
  amount: ['money', 'percent', 'quantity'],
  ownAct: false,
}
