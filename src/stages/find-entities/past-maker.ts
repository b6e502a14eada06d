import type { Run } from './found.ts'
import type { Page } from './page.ts'
import { covers, wordClass } from './word-classes.ts'

/** Where all nouns have capitals, the common noun before a name is no part of it: Firma Winz Bauteile GmbH. */
export const pastMaker = (page: Page, part: Run): Run => {
  const classes = page.classes[part.sentence]
  const common =
    covers(classes, wordClass.maker, part.from) &&
    !covers(classes, wordClass.organization, part.from)
  const named = page.pack.names?.capitalNouns === true && part.to - part.from > 2
  return named && common ? { ...part, from: part.from + 1 } : part
}
