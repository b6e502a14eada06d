import type { Markup } from '../kinds/markup.ts'

export const markup: Markup = {
  strong: {
    advert: ['reklama'],
    related: ['czytaj-wiecej'],
  },
  weak: {
    byline: ['autor'],
  },
}
