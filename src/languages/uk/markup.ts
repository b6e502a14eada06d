import type { Markup } from '../kinds/markup.ts'

export const markup: Markup = {
  strong: {
    advert: ['reklama'],
  },
}
