import type { LanguagePack } from '../pack.ts'
import { boilerplate } from './boilerplate.ts'
import { brief } from './brief.ts'
import { bylines } from './bylines.ts'
import { cues } from './cues.ts'
import { examples } from './examples.ts'
import { gist } from './gist.ts'
import { instructions } from './instructions.ts'
import { markup } from './markup.ts'
import { names } from './names.ts'
import { pages } from './pages.ts'
import { quantities } from './quantities.ts'
import { sentences } from './sentences.ts'
import { speech } from './speech.ts'
import { topics } from './topics.ts'
import { words } from './words.ts'

export const fr: LanguagePack = {
  code: 'fr',
  name: 'French',
  ownName: 'Français',
  script: 'Latn',
  words,
  sentences,
  boilerplate,
  markup,
  bylines,
  names,
  cues,
  speech,
  instructions,
  topics,
  quantities,
  gist,
  brief,
  examples,
  pages,
}
