import type { Topics } from '../kinds/topics.ts'

export const topics: Topics = {}
