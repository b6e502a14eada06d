import type { Markup } from '../kinds/markup.ts'

export const markup: Markup = {
  strong: {
    related: ['lees-ook'],
  },
  weak: {
    byline: ['auteur'],
    caption: ['foto'],
  },
}
