import type { SentenceRules } from '#text/sentences'

export const sentences: SentenceRules = {
  abbreviations: ['Co.', 'Corp.', 'Dr.', 'Inc.', 'Ltd.', 'Mr.', 'No.', 'St.', 'U.S.', 'Vol.', 'vs.'],
  mayEnd: ['Co.', 'Corp.', 'Inc.', 'Ltd.'],
}
