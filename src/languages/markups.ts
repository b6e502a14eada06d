import { markup as de } from './de/markup.ts'
import { markup as es } from './es/markup.ts'
import { markup as fr } from './fr/markup.ts'
import { markup as it } from './it/markup.ts'
import { markup as ja } from './ja/markup.ts'
import type { Markup } from './kinds/markup.ts'
import { markup as nl } from './nl/markup.ts'
import { markup as pl } from './pl/markup.ts'
import { markup as pt } from './pt/markup.ts'
import { markup as ru } from './ru/markup.ts'
import { markup as tr } from './tr/markup.ts'
import { markup as uk } from './uk/markup.ts'

/**
 * What templates call the parts of a page, in each language whose pack has words for it, in the
 * order of the shelf. For those who read pages and need nothing else of a language: the packs are
 * large.
 */
export const markups: readonly Markup[] = [de, es, fr, it, ja, nl, pl, pt, ru, tr, uk]
