import type { FrameRule } from '../frame.ts'

/** Goods or know-how reach a restricted party around the rules. */
export const evasion: FrameRule = {
  frame: 'evasion',
  weight: 'plain',
  weights: { 'evasion.remote': 'broad' },
  leaning: {
    wants: ['goods', 'product', 'rule', 'instrument', 'place', 'group', 'company'],
    must: true,
  },
  roles: {
    actor: ['person', 'company', 'group'],
    target: ['place', 'company', 'group'],
    item: ['product', 'goods'],
    instrument: ['instrument', 'rule'],
  },
  amount: ['money', 'quantity', 'percent'],
  ownAct: false,
}
