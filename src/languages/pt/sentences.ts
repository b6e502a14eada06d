import type { SentenceRules } from '#text/sentences'

export const sentences: SentenceRules = {
  abbreviations:
    'Av. Cia. Co. Corp. D. Dep. Des. Dr. Dra. Eng. Exma. Exmo. Gen. Gov. Inc. Jr. Lda. Ltd. Ltda. Min. Prof. Profa. R. S.A. Sen. Sr. Sra. Srs. Srta. Sta. Sto. U.S. abr. ago. al. aprox. art. av. dez. e.g. ed. etc. ex. fev. i.e. jan. jul. jun. mar. máx. mín. n. n.º nov. núm. out. p.ex. pp. pág. págs. séc. set. tel. vol. vs.'.split(
      ' ',
    ),
  mayEnd: ['Co.', 'Corp.', 'Inc.', 'Jr.', 'Lda.', 'Ltd.', 'Ltda.', 'S.A.', 'U.S.', 'etc.'],
}
