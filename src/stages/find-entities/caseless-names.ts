import type { Run } from './found.ts'
import type { Page } from './page.ts'
import { ends, starts, wordClass } from './word-classes.ts'

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
    before: ends(classes, wordClass.role | wordClass.title, from),
    title: starts(classes, wordClass.title, to),
    role: starts(classes, wordClass.role, to),
    say: starts(classes, wordClass.say, to),
  }
}
