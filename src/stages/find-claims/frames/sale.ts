import type { FrameRule } from '../frame.ts'

/** Goods are sold, shipped, ordered, bought or hoarded, or that stops or starts again. */
export const sale: FrameRule = {
  frame: 'sale',
  weight: 'broad',
  leaning: { wants: ['product', 'goods', 'company', 'group', 'place'], must: true },
  roles: {
    actor: ['company', 'group', 'person'],
    target: ['place', 'company', 'group'],
    item: ['product', 'goods'],
    instrument: [],
  },
  amount: ['quantity', 'money', 'percent'],
  ownAct: true,
}
