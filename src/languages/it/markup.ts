import type { Markup } from '../kinds/markup.ts'

export const markup: Markup = {
  strong: {
    advert: ['pubblicita'],
    related: ['leggi-anche'],
  },
  weak: {
    byline: ['autore'],
    caption: ['foto'],
  },
}
