import type { Run } from './found.ts'
import type { Page } from './page.ts'

/** A name with its place; `end` where it ends inside its last token. */
export type Name = Run & { readonly end?: number }

/** Whether nothing known or excluded lies in a stretch. */
export const isFree = (page: Page, { sentence, from, to }: Run): boolean => {
  for (let at = from; at < to; at += 1)
    if (page.at(sentence, at) !== null || page.blocked(sentence, at)) return false
  return true
}

/** What an office or form of address beside a stretch says: before it, behind it, or nothing. */
export const beside = (page: Page, { sentence, from, to }: Run) => {
  const classes = page.classes[sentence]
  return {
    before: (classes?.ends('role', from) || classes?.ends('title', from)) ?? false,
    title: classes?.starts('title', to) !== null,
    role: classes?.starts('role', to) !== null,
    say: classes?.starts('say', to) !== null,
  }
}
