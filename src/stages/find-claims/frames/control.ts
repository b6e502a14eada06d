import type { FrameRule } from '../frame.ts'

/** A government or body restricts chips, tools or technology, or means to. A licence duty is one. */
export const control: FrameRule = {
  frame: 'control',
  weight: 'firm',
  weights: { 'control.propose': 'plain' },
  leaning: {
    wants: [
      'place',
      'agency',
      'rule',
      'instrument',
      'goods',
      'product',
      'company',
      'group',
      'office',
    ],
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
