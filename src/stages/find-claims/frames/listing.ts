import type { FrameRule } from '../frame.ts'

/** Somebody is put on a list, taken off it, or stands on it. */
export const listing: FrameRule = {
  frame: 'listing',
  weight: 'distinct',
  leaning: {
    wants: ['instrument', 'company', 'group', 'office', 'agency', 'place', 'rule'],
    must: true,
  },
  roles: {
    actor: ['agency', 'place', 'office', 'person'],
    target: ['company', 'group', 'person'],
    item: ['product', 'goods'],
    instrument: ['instrument', 'rule'],
  },
  amount: ['quantity'],
  doneToCompanies: true,
  ownAct: true,
}
