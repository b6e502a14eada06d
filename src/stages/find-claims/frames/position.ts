import type { FrameRule } from '../frame.ts'

/** Criticism, support, warning, demand, denial, worry, hope. A refusal to comment is one too. */
export const position: FrameRule = {
  frame: 'position',
  weight: 'common',
  leaning: { wants: ['person', 'company', 'agency', 'place', 'group', 'office'] },
  roles: {
    actor: ['person', 'company', 'agency', 'place', 'office', 'group'],
    target: ['place', 'company', 'agency', 'group'],
    item: ['product', 'goods'],
    instrument: ['instrument', 'rule'],
  },
  amount: ['money', 'percent', 'quantity'],
  ownAct: true,
}
