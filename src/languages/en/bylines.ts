import type { Bylines } from '../kinds/bylines.ts'

export const bylines: Bylines = { rules: [], separators: [], roles: [], desks: [], bio: [], past: [] }
