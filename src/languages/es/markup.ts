import type { Markup } from '../kinds/markup.ts'

export const markup: Markup = {
  strong: {
    advert: ['publicidad'],
    comments: ['comentarios'],
    related: ['lea-tambien'],
  },
  weak: {
    byline: ['autor'],
    caption: ['foto'],
  },
}
