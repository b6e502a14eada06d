import type { WordUse } from '../kinds/gist.ts'
import type { Forms } from './gist-verbs.ts'
import { formsOf } from './gist-verbs.ts'

/** A finite verb and what closes its clause. */
type Bracket = readonly [finite: string, close: string]

const number = ({ subject }: WordUse): 'he' | 'they' => (subject.plural ? 'they' : 'he')

const isReported = ({ form }: WordUse): boolean => form !== 'main'

/** A person who says it of herself does so in the infinitive, which needs no he or she. */
const isInfinitive = ({ form, subject: { kind } }: WordUse): boolean => form === 'own' && (kind === 'person' || kind === 'ruler')

const helpers = {
  haben: { main: ['hat', 'haben'], said: ['habe', 'hätten'] },
  sein: { main: ['ist', 'sind'], said: ['sei', 'seien'] },
  wurde: { main: ['wurde', 'wurden'], said: ['sei', 'seien'] },
  wird: { main: ['wird', 'werden'], said: ['werde', 'würden'] },
  soll: { main: ['soll', 'sollen'], said: ['solle', 'sollten'] },
  will: { main: ['will', 'wollen'], said: ['wolle', 'wollten'] },
  könnte: { main: ['könnte', 'könnten'], said: ['könnte', 'könnten'] },
  dürfte: { main: ['dürfte', 'dürften'], said: ['dürfte', 'dürften'] },
} as const

const help = (verb: keyof typeof helpers, use: WordUse): string => helpers[verb][isReported(use) ? 'said' : 'main'][use.subject.plural ? 1 : 0]

const isThing = ({ subject: { kind } }: WordUse): boolean => kind === null || ['product', 'goods', 'instrument', 'rule'].includes(kind)

/** Only people and bodies want; things are to be. */
const plan = (use: WordUse): string => help(isThing(use) ? 'soll' : 'will', use)

/** What one did or will do, said of oneself without a subject: verkauft zu haben. */
const infinitiveOf = ({ infinitive, withZu, participle, auxiliary }: Forms, { mood }: WordUse, lasts: boolean): Bracket => {
  const done = lasts ? withZu : `${participle} zu ${auxiliary}`
  switch (mood) {
    case 'asserted':
      return ['', done]
    case 'denied':
      return ['', `nicht ${done}`]
    case 'possible':
      return ['möglicherweise', withZu]
    case 'hearsay':
      return ['möglicherweise', done]
    case 'planned':
      return ['', `${infinitive} zu wollen`]
    case 'unlikely':
      return ['', `nicht ${infinitive} zu wollen`]
  }
}

const act = (word: string, use: WordUse): Bracket => {
  const { infinitive, participle, auxiliary } = formsOf(word)
  switch (use.mood) {
    case 'asserted':
      return [help(auxiliary, use), participle]
    case 'denied':
      return [help(auxiliary, use), `nicht ${participle}`]
    case 'possible':
      return [help('könnte', use), infinitive]
    case 'hearsay':
      return [help(isReported(use) ? 'könnte' : 'soll', use), `${participle} ${auxiliary}`]
    case 'planned':
      return [plan(use), infinitive]
    case 'unlikely':
      return [help('dürfte', use), `nicht ${infinitive}`]
  }
}

/** The verb alone, in the tense and mood of the clause; in reported plural with würden. */
const simple = (forms: Forms, use: WordUse): Bracket => {
  if (!isReported(use)) return [(use.past === true ? forms.past : forms.present)[number(use)], forms.prefix]
  const said = forms.said[number(use)]
  return said === null ? ['würden', forms.infinitive] : [said, forms.prefix]
}

const state = (word: string, use: WordUse): Bracket => {
  const forms = formsOf(word)
  const { infinitive } = forms
  switch (use.mood) {
    case 'asserted':
      return simple(forms, use)
    case 'denied': {
      const [finite, close] = simple(forms, use)
      return [finite, `nicht ${close}`.trim()]
    }
    case 'possible':
    case 'hearsay':
      return [help('könnte', use), infinitive]
    case 'planned':
      return [help('soll', use), infinitive]
    case 'unlikely':
      return [help('dürfte', use), `nicht ${infinitive}`]
  }
}

const passive = (word: string, use: WordUse, lasts: boolean): Bracket => {
  const { participle } = formsOf(word)
  const over = isReported(use) && !lasts ? `${participle} worden` : participle
  switch (use.mood) {
    case 'asserted':
      return [help(lasts ? 'wird' : 'wurde', use), over]
    case 'denied':
      return [help(lasts ? 'wird' : 'wurde', use), `nicht ${over}`]
    case 'possible':
      return [help('könnte', use), `${participle} werden`]
    case 'hearsay':
      return [help(isReported(use) ? 'könnte' : 'soll', use), `${participle} worden sein`]
    case 'planned':
      return [help('soll', use), `${participle} werden`]
    case 'unlikely':
      return [help('dürfte', use), `nicht ${participle} werden`]
  }
}

const active = (word: string, use: WordUse, lasts: boolean): Bracket => {
  if (isInfinitive(use)) return infinitiveOf(formsOf(word), use, lasts)
  return lasts ? state(word, use) : act(word, use)
}

const byHead: Readonly<Record<string, (word: string, use: WordUse) => Bracket>> = {
  did: (word, use) => active(word, use, false),
  does: (word, use) => active(word, use, true),
  was: (word, use) => passive(word, use, false),
  being: (word, use) => passive(word, use, use.past !== true),
}

/** Each finite verb has its closing part, which the patterns write with a hyphen before the head. */
export const heads: readonly string[] = [...Object.keys(byHead).flatMap((head) => [head, `-${head}`]), 'hits']

/** The verb of a clause that opens with was: was China trifft, was China treffen würde. */
const relative = (word: string, { mood }: WordUse): string => {
  const { infinitive, present } = formsOf(word)
  return mood === 'asserted' ? present.he : `${infinitive} würde`
}

/** `{did verkaufen}` … `{-did verkaufen}`: hat … verkauft. */
export const inflect = (head: string, word: string, use: WordUse): string => {
  if (head === 'hits') return relative(word, use)
  const closes = head.startsWith('-')
  return byHead[closes ? head.slice(1) : head]?.(word, use)[closes ? 1 : 0] ?? word
}
