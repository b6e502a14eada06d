import { createHash } from 'node:crypto'
import type { Analysis } from '#model/analysis'

/** Tag of an analysis as it is written in the store. */
export const tagOfJson = (json: string): string =>
  createHash('sha256').update(json).digest('base64url').slice(0, 16)

/** Tells one state of an analysis from any other: an editor's decision changes it, so does a version. */
export const tagOf = (analysis: Analysis): string => tagOfJson(JSON.stringify(analysis))
