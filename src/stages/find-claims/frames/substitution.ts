import type { FrameRule } from '../frame.ts'

/** Turning to home-grown or other suppliers, and the striving to need nobody. */
export const substitution: FrameRule = {
  frame: 'substitution',
  weight: 'plain',
  leaning: { wants: ['goods', 'product', 'company', 'group', 'place'], must: true },
  roles: {
    actor: ['company', 'group', 'place', 'agency', 'office'],
    target: ['company', 'place', 'group'],
    item: ['product', 'goods'],
    instrument: [],
  },
  close: true,
  amount: ['percent', 'quantity', 'money'],
  ownAct: true,
}
