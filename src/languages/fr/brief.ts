import type { BriefWords } from '../kinds/brief.ts'

const some = (count: number, one: string, many: string): string => `${count} ${count < 2 ? one : many}`

/** What a brief says in French. */
export const brief: BriefWords = {
  title: (subject) => `Note de synthèse : ${subject}`,
  headings: {
    agreed: 'Ce que disent plusieurs sources',
    disputed: 'Là où elles se contredisent',
    timeline: 'Chronologie',
    alone: 'Ce que dit une seule source',
    speakers: 'Qui dit quoi',
    reports: 'Qui en parle, et dans quelle langue',
    questions: 'Questions ouvertes',
    sources: 'Sources',
  },
  reasons: {
    denied: 'L’une des parties dément',
    opposite: 'L’inverse est rapporté',
    'other-amount': 'Les chiffres diffèrent',
  },
  questions: {
    disputed: 'Laquelle des deux versions est la bonne ?',
    unconfirmed: 'Personne ne l’affirme : qui peut le confirmer ?',
    unnamed: 'Seules des sources anonymes le disent : qui est derrière ?',
    pending: 'C’est annoncé ; est-ce fait ?',
  },
  factualities: { asserted: 'présenté comme un fait', possible: 'possible', planned: 'prévu', denied: 'démenti' },
  voices: (count) => some(count, 'source', 'sources'),
  languages: (count) => some(count, 'langue', 'langues'),
  copies: (count) => some(count, 'copie du texte comptée avec', 'copies du texte comptées avec'),
  reported: (day) => `rapporté le ${day}`,
  leftOut: (count) => some(count, 'autre article correspond, non lu ici', 'autres articles correspondent, non lus ici'),
  only: 'Là seulement :',
  itself: 'l’article lui-même',
  nothing: 'Aucun article enregistré n’en parle.',
}
