import type { SentenceRules } from '#text/sentences'

export const sentences: SentenceRules = {
  abbreviations: ['Co.', 'Corp.', 'Dr.', 'Inc.', 'Ltd.', 'Mr.', 'Ms.', 'No.', 'U.S.', 'vs.'],
  mayEnd: ['Co.', 'Corp.', 'Inc.', 'Ltd.'],
  afterQuote: ['、', 'か', 'が', 'だ', 'で', 'と', 'な', 'に', 'の', 'は', 'も', 'や', 'よ', 'を', '（', '）'],
}
