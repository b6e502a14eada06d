import type { FrameRule } from '../frame.ts'

/** Money goes into makers of chips: funding, subsidy, spending, stakes, takeovers, partners. */
export const investment: FrameRule = {
  frame: 'investment',
  weight: 'plain',
  weights: { 'investment.partner': 'broad' },
  leaning: { wants: ['money', 'percent', 'company', 'group', 'place'], must: true },
  leanings: {
    'investment.fund': { wants: ['money', 'percent'], must: true },
    'investment.spend': { wants: ['money', 'percent'], must: true },
    'investment.stake': { wants: ['company', 'percent', 'money'], must: true },
  },
  roles: {
    actor: ['company', 'place', 'agency', 'office', 'group', 'person'],
    target: ['company', 'place', 'group'],
    item: ['product', 'goods'],
    instrument: ['instrument', 'rule'],
  },
  amount: ['money', 'percent', 'quantity'],
  ownAct: true,
}
