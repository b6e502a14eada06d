import type { SentenceRules } from '#text/sentences'

export const sentences: SentenceRules = {
  abbreviations: ['Co.', 'Corp.', 'Dr.', 'Inc.', 'Ltd.', 'Mr.', 'No.', 'U.S.'],
  speakerAfterQuote: true,
  mayEnd: ['Co.', 'Corp.', 'Inc.', 'Ltd.'],
}
