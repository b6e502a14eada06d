import type { FrameRule } from '../frame.ts'

/** A restriction is lifted, loosened or suspended, or somebody is exempted from it. */
export const easing: FrameRule = {
  frame: 'easing',
  weight: 'firm',
  weights: { 'easing.allow': 'plain', 'easing.exempt': 'plain' },
  leaning: {
    wants: ['place', 'agency', 'rule', 'instrument', 'goods', 'product', 'company'],
    must: true,
  },
  roles: {
    actor: ['agency', 'place', 'office', 'person'],
    target: ['place', 'company', 'group'],
    item: ['product', 'goods'],
    instrument: ['instrument', 'rule'],
  },
  amount: ['percent', 'quantity', 'money'],
  doneToCompanies: true,
  ownAct: true,
}
