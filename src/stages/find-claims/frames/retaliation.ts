import type { FrameRule } from '../frame.ts'

/** A measure that answers the measure of somebody else. */
export const retaliation: FrameRule = {
  frame: 'retaliation',
  weight: 'distinct',
  leaning: { wants: ['place', 'agency', 'rule', 'instrument', 'goods'], must: true },
  roles: {
    actor: ['place', 'agency', 'office', 'person'],
    target: ['place', 'company', 'group'],
    item: ['product', 'goods'],
    instrument: ['instrument', 'rule'],
  },
  amount: ['percent', 'money', 'quantity'],
  ownAct: true,
}
