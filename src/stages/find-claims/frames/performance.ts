import type { FrameRule } from '../frame.ts'

/** What a chip or a tool can do, cannot do, or is feared to do. */
export const performance: FrameRule = {
  frame: 'performance',
  weight: 'broad',
  leaning: { wants: ['product', 'goods'], must: true },
  roles: {
    actor: ['company'],
    target: ['place'],
    item: ['product', 'goods'],
    instrument: [],
  },
  itemIsSubject: true,
  amount: ['percent', 'quantity', 'money'],
  ownAct: false,
}
