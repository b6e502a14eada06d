import type { FrameRule } from '../frame.ts'

/** A forecast that no other frame claims. */
export const outlook: FrameRule = {
  frame: 'outlook',
  weight: 'common',
  leaning: { wants: ['company', 'place', 'group', 'goods', 'product', 'percent', 'money'] },
  roles: {
    actor: ['company', 'place', 'group'],
    target: ['place', 'group'],
    item: ['product', 'goods'],
    instrument: ['instrument', 'rule'],
  },
  amount: ['percent', 'money', 'quantity'],
  ownAct: false,
}
