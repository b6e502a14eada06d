import type { BriefWords } from '../kinds/brief.ts'

const some = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`

/** What a brief says in English. */
export const brief: BriefWords = {
  title: (subject) => `Brief: ${subject}`,
  headings: {
    agreed: 'What several sources say',
    disputed: 'Where they contradict each other',
    timeline: 'Timeline',
    alone: 'What only one source says',
    speakers: 'Who says what',
    reports: 'Who reports in which language',
    questions: 'Open questions',
    sources: 'Sources',
  },
  reasons: {
    denied: 'One side denies it',
    opposite: 'The opposite is said to have happened',
    'other-amount': 'The figures differ',
  },
  questions: {
    disputed: 'Which of the two holds?',
    unconfirmed: 'Nobody says it firmly: who can confirm it?',
    unnamed: 'Only unnamed sources say so: who stands behind it?',
    pending: 'It is announced; has it happened?',
  },
  factualities: { asserted: 'told as fact', possible: 'possible', planned: 'planned', denied: 'denied' },
  voices: (count) => some(count, 'source', 'sources'),
  languages: (count) => some(count, 'language', 'languages'),
  copies: (count) => some(count, 'copy of the text counted with it', 'copies of the text counted with it'),
  reported: (day) => `reported ${day}`,
  leftOut: (count) => `${some(count, 'more article matches', 'more articles match')}; not read here`,
  only: 'Only there:',
  itself: 'the article itself',
  nothing: 'No stored article says anything of it.',
}
