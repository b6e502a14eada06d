import type { Markup } from '../kinds/markup.ts'

export const markup: Markup = {
  strong: {
    advert: ['publicite'],
    comments: ['commentaires'],
    dek: ['chapeau'],
    related: ['a-lire', 'lire-aussi'],
  },
  weak: {
    byline: ['auteur'],
  },
}
