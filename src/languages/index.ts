import { alike } from '#text/alike'
import { ar } from './ar/index.ts'
import { de } from './de/index.ts'
import { en } from './en/index.ts'
import { es } from './es/index.ts'
import { fr } from './fr/index.ts'
import { it } from './it/index.ts'
import { ja } from './ja/index.ts'
import { ko } from './ko/index.ts'
import { nl } from './nl/index.ts'
import type { LanguagePack } from './pack.ts'
import { pl } from './pl/index.ts'
import { pt } from './pt/index.ts'
import { ru } from './ru/index.ts'
import { tr } from './tr/index.ts'
import { uk } from './uk/index.ts'
import { und } from './und/index.ts'
import { zhHans } from './zh-Hans/index.ts'
import { zhHant } from './zh-Hant/index.ts'

/** Sections of a pack that have fields of their own, where others are tables. */
const sections = [
  'words',
  'sentences',
  'boilerplate',
  'bylines',
  'names',
  'cues',
  'speech',
  'instructions',
  'quantities',
  'gist',
] as const

/** Packs of one shape, section by section: stages read their fields at every sentence. */
const shaped = (written: readonly LanguagePack[]): readonly LanguagePack[] => {
  const shapes = sections.map((name) => alike(written.map((pack) => pack[name] ?? {})))
  return alike(
    written.map((pack, at) => ({
      ...pack,
      ...Object.fromEntries(
        sections.flatMap((name, n) => (pack[name] ? [[name, shapes[n]?.[at]]] : [])),
      ),
    })),
  )
}

const [undetermined = und, ...known] = shaped([
  und,
  ar,
  de,
  en,
  es,
  fr,
  it,
  ja,
  ko,
  nl,
  pl,
  pt,
  ru,
  tr,
  uk,
  zhHans,
  zhHant,
])

/** The shelf: every pack, alphabetical by code; the undetermined language stands apart. */
export const packs: readonly LanguagePack[] = known

const byCode = new Map(packs.map((pack) => [pack.code, pack]))

/** The pack for a BCP 47 tag; `und` where there is none. */
export const packFor = (tag: string): LanguagePack => byCode.get(tag) ?? undetermined
