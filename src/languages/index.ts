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

/** The shelf: every pack, alphabetical by code; the undetermined language stands apart. */
export const packs: readonly LanguagePack[] = [
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
]

const byCode = new Map(packs.map((pack) => [pack.code, pack]))

/** The pack for a BCP 47 tag; `und` where there is none. */
export const packFor = (tag: string): LanguagePack => byCode.get(tag) ?? und
