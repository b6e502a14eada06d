import type { BriefWords } from '../kinds/brief.ts'

const some = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`

/** What a brief says in Spanish. */
export const brief: BriefWords = {
  title: (subject) => `Resumen: ${subject}`,
  headings: {
    agreed: 'Lo que dicen varias fuentes',
    disputed: 'En qué se contradicen',
    timeline: 'Cronología',
    alone: 'Lo que dice una sola fuente',
    speakers: 'Quién dice qué',
    reports: 'Quién informa y en qué idioma',
    questions: 'Preguntas abiertas',
    sources: 'Fuentes',
  },
  reasons: {
    denied: 'Una de las partes lo niega',
    opposite: 'Se informa de lo contrario',
    'other-amount': 'Las cifras no coinciden',
  },
  questions: {
    disputed: '¿Cuál de las dos versiones es la correcta?',
    unconfirmed: 'Nadie lo da por seguro: ¿quién puede confirmarlo?',
    unnamed: 'Solo lo dicen fuentes anónimas: ¿quién está detrás?',
    pending: 'Está anunciado: ¿ha ocurrido ya?',
  },
  factualities: { asserted: 'contado como un hecho', possible: 'posible', planned: 'previsto', denied: 'desmentido' },
  voices: (count) => some(count, 'fuente', 'fuentes'),
  languages: (count) => some(count, 'idioma', 'idiomas'),
  copies: (count) => some(count, 'copia del texto contada con ella', 'copias del texto contadas con ella'),
  reported: (day) => `publicado el ${day}`,
  leftOut: (count) => some(count, 'artículo más coincide; aquí no se ha leído', 'artículos más coinciden; aquí no se han leído'),
  only: 'Solo ahí:',
  itself: 'el propio artículo',
  nothing: 'Ningún artículo guardado habla de ello.',
}
