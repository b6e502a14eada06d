import type { FrameRule } from '../frame.ts'

/** What it does to revenue, profit, share prices, market shares and jobs. */
export const impact: FrameRule = {
  frame: 'impact',
  weight: 'plain',
  leaning: { wants: ['company', 'group', 'percent', 'money', 'place'], must: true },
  leanings: {
    'impact.shares-down': { wants: ['percent', 'company'] },
    'impact.shares-up': { wants: ['percent', 'company', 'money'] },
    'impact.market-share': { wants: ['percent', 'company', 'place'], must: true },
  },
  roles: {
    actor: ['company', 'group'],
    target: ['group', 'place'],
    item: ['product', 'goods'],
    instrument: ['instrument', 'rule'],
  },
  amount: ['percent', 'money', 'quantity'],
  ownAct: true,
  actorAnywhere: true,
}
