import type { SentenceRules } from '#text/sentences'

/** Full stops that end no Arabic sentence, and those that may. */
export const sentences: SentenceRules = {
  abbreviations: ['أ.', 'أ.د.', 'تحـ.', 'ج.', 'د.', 'ر.', 'س.', 'ص.', 'ط.', 'ق.م.', 'م.', 'مج.', 'هـ.', 'Dr.', 'Mr.', 'No.', 'St.'],
  mayEnd: ['Co.', 'Corp.', 'Inc.', 'Ltd.', 'U.S.'],
  starters: [],
}
