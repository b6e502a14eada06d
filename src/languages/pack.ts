import type { Script } from '#text/scripts'
import type { SentenceRules } from '#text/sentences'
import type { Boilerplate } from './kinds/boilerplate.ts'
import type { BriefWords } from './kinds/brief.ts'
import type { Bylines } from './kinds/bylines.ts'
import type { Cues } from './kinds/cues.ts'
import type { Example } from './kinds/examples.ts'
import type { Gist } from './kinds/gist.ts'
import type { Instructions } from './kinds/instructions.ts'
import type { Markup } from './kinds/markup.ts'
import type { Names } from './kinds/names.ts'
import type { PageExample } from './kinds/pages.ts'
import type { Quantities } from './kinds/quantities.ts'
import type { Speech } from './kinds/speech.ts'
import type { Topics } from './kinds/topics.ts'
import type { Words } from './kinds/words.ts'

/**
 * Everything fabline knows of one language: plain data, one folder, the same file names in each.
 *
 * What is missing is knowledge we do not have; the stages that need it then say `none` in
 * `coverage` instead of an empty finding.
 */
export type LanguagePack = {
  /** BCP 47 tag. */
  readonly code: string
  /** English name. */
  readonly name: string
  readonly ownName: string
  readonly script: Script
  readonly words: Words
  readonly sentences?: SentenceRules
  readonly boilerplate?: Boilerplate
  /** What web templates in the language call the parts of a page. */
  readonly markup?: Markup
  readonly bylines?: Bylines
  readonly names?: Names
  readonly cues?: Cues
  readonly speech?: Speech
  readonly instructions?: Instructions
  readonly topics?: Topics
  readonly quantities?: Quantities
  /** Only for languages one can read the output in. */
  readonly gist?: Gist
  /** Headings of a brief; for the same languages. */
  readonly brief?: BriefWords
  readonly examples?: readonly Example[]
  readonly pages?: readonly PageExample[]
}
