import type { FrameRule } from '../frame.ts'

/** A licence is asked for, granted, refused, revoked, awaited, or given at a price. */
export const licence: FrameRule = {
  frame: 'licence',
  weight: 'firm',
  leaning: { wants: ['agency', 'company', 'place', 'rule', 'product', 'goods', 'percent'] },
  roles: {
    actor: ['agency', 'place', 'office', 'company', 'person'],
    target: ['company', 'place', 'group'],
    item: ['product', 'goods'],
    instrument: ['instrument', 'rule'],
  },
  amount: ['percent', 'money', 'quantity'],
  ownAct: true,
}
