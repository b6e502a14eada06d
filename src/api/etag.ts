/** Entity tags (RFC 9110): whether a client's copy is still what we have. */
import type { Analysis } from '#model/analysis'
import { tagOf } from '#store/tag'

/** The entity tag of an analysis, made from its tag in the store. */
export const etagFor = (tag: string): string => `"${tag}"`

/** The entity tag of an analysis. */
export const etagOf = (analysis: Analysis): string => etagFor(tagOf(analysis))

const listed = (header: string): readonly string[] => header.split(',').map((one) => one.trim())

/** Whether one of the tags of `If-None-Match` is this one; weak tags will do. */
export const knows = (header: string | undefined, etag: string): boolean =>
  listed(header ?? '').some((one) => ['*', etag, `W/${etag}`].includes(one))

/** What `If-Match` demands of a tag in the store; undefined without the header. Weak tags never match. */
export const demandIn = (header: string | undefined): ((tag: string) => boolean) | undefined =>
  header === undefined
    ? undefined
    : (tag) => listed(header).some((one) => one === '*' || one === etagFor(tag))
