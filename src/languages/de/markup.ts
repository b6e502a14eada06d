import type { Markup } from '../kinds/markup.ts'

export const markup: Markup = {
  content: ['artikel-inhalt', 'artikel-text', 'artikelinhalt', 'artikeltext'],
  strong: {
    advert: ['anzeige', 'anzeigen', 'werbung'],
    caption: ['bildtext', 'bildunterschrift'],
    comments: ['kommentar', 'kommentare'],
    copyright: ['impressum'],
    credit: ['bildnachweis'],
    dek: ['vorspann'],
    related: ['auch-interessant', 'mehr-zum-thema', 'weiterlesen', 'zum-thema'],
    share: ['teilen'],
    tags: ['schlagworte'],
  },
  weak: {
    byline: ['autor'],
    caption: ['bild', 'foto'],
  },
}
