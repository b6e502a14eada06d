import type { Names } from '../kinds/names.ts'

export const names: Names = { particles: [], titles: [], roles: [], sources: [], organisations: [], agencies: [], notNames: [], familyFirst: false }
