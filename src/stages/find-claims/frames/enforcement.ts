import type { FrameRule } from '../frame.ts'

/** Probe, raid, charge, arrest, fine, suit, ruling, seizure, quarrel over intellectual property. */
export const enforcement: FrameRule = {
  frame: 'enforcement',
  weight: 'distinct',
  leaning: {
    wants: [
      'agency',
      'company',
      'person',
      'place',
      'group',
      'office',
      'instrument',
      'rule',
      'money',
    ],
  },
  roles: {
    actor: ['agency', 'place', 'office'],
    target: ['company', 'person', 'group'],
    item: ['product', 'goods'],
    instrument: ['instrument', 'rule'],
  },
  amount: ['money', 'quantity', 'percent'],
  doneToCompanies: true,
  ownAct: false,
}
