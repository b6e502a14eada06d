import type { Quantities } from '../kinds/quantities.ts'

export const quantities: Quantities = { decimal: '.', groups: [','], magnitudes: [], numbers: [], currencies: [], units: [], months: [], weekdays: [], relative: [], order: 'dmy', glue: [], parts: [] }
