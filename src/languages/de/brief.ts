import type { BriefWords } from '../kinds/brief.ts'

const some = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`

/** What a brief says in German. */
export const brief: BriefWords = {
  title: (subject) => `Überblick: ${subject}`,
  headings: {
    agreed: 'Was mehrere Quellen sagen',
    disputed: 'Wo sie einander widersprechen',
    timeline: 'Zeitlicher Ablauf',
    alone: 'Was nur eine Quelle sagt',
    speakers: 'Wer was sagt',
    reports: 'Wer in welcher Sprache berichtet',
    questions: 'Offene Fragen',
    sources: 'Quellen',
  },
  reasons: {
    denied: 'Eine Seite bestreitet es',
    opposite: 'Das Gegenteil wird berichtet',
    'other-amount': 'Die Zahlen weichen voneinander ab',
  },
  questions: {
    disputed: 'Welche der beiden Angaben stimmt?',
    unconfirmed: 'Niemand sagt es mit Bestimmtheit: Wer kann es bestätigen?',
    unnamed: 'Nur ungenannte Quellen sagen es: Wer steht dahinter?',
    pending: 'Angekündigt ist es – ist es auch geschehen?',
  },
  factualities: { asserted: 'als Tatsache berichtet', possible: 'möglich', planned: 'geplant', denied: 'bestritten' },
  voices: (count) => some(count, 'Quelle', 'Quellen'),
  languages: (count) => some(count, 'Sprache', 'Sprachen'),
  copies: (count) => some(count, 'Abdruck desselben Textes mitgezählt', 'Abdrucke desselben Textes mitgezählt'),
  reported: (day) => `berichtet am ${day}`,
  leftOut: (count) => `${some(count, 'weiterer Artikel passt', 'weitere Artikel passen')} dazu, hier nicht gelesen`,
  only: 'Nur dort:',
  itself: 'der Artikel selbst',
  nothing: 'Kein gespeicherter Artikel sagt etwas dazu.',
}
