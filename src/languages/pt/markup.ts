import type { Markup } from '../kinds/markup.ts'

export const markup: Markup = {
  strong: {
    advert: ['publicidade'],
    comments: ['comentarios'],
    related: ['leia-mais', 'leia-tambem', 'saiba-mais', 'veja-mais'],
  },
  weak: {
    byline: ['autor'],
    caption: ['foto'],
  },
}
