import type { FrameRule } from '../frame.ts'

/** What can be had: shortage, stock, waiting times, demand. */
export const supply: FrameRule = {
  frame: 'supply',
  weight: 'broad',
  leaning: { wants: ['product', 'goods', 'company', 'group'], must: true },
  roles: {
    actor: ['company', 'group'],
    target: ['place', 'group'],
    item: ['product', 'goods'],
    instrument: [],
  },
  itemIsSubject: true,
  amount: ['quantity', 'percent', 'money'],
  ownAct: false,
}
