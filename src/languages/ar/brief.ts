import type { BriefWords } from '../kinds/brief.ts'

/** A counted noun by Arabic's rules: one, two, three to ten (plural), from eleven on (singular). */
const some = (count: number, [one, two, few, many]: readonly [string, string, string, string]): string => {
  if (count === 1) return one
  if (count === 2) return two
  const rest = count % 100
  return `${count} ${rest >= 3 && rest <= 10 ? few : many}`
}

/** What a brief says in Arabic. */
export const brief: BriefWords = {
  title: (subject) => `موجز: ${subject}`,
  headings: {
    agreed: 'ما تقوله مصادر عدة',
    disputed: 'مواضع التناقض',
    timeline: 'التسلسل الزمني',
    alone: 'ما يقوله مصدر واحد فقط',
    speakers: 'من يقول ماذا',
    reports: 'من ينقل الخبر وبأي لغة',
    questions: 'أسئلة مفتوحة',
    sources: 'المصادر',
  },
  reasons: {
    denied: 'أحد الطرفين ينفي ذلك',
    opposite: 'يُنقل حدوث العكس',
    'other-amount': 'الأرقام متباينة',
  },
  questions: {
    disputed: 'أي الروايتين صحيحة؟',
    unconfirmed: 'لا أحد يجزم بذلك: من يستطيع تأكيده؟',
    unnamed: 'لا يقول ذلك سوى مصادر لم تذكر أسماؤها: من يقف وراءه؟',
    pending: 'أُعلن عنه؛ فهل حدث؟',
  },
  factualities: { asserted: 'مذكور كحقيقة', possible: 'محتمل', planned: 'مقرر', denied: 'منفي' },
  voices: (count) => some(count, ['مصدر واحد', 'مصدران', 'مصادر', 'مصدرا']),
  languages: (count) => some(count, ['لغة واحدة', 'لغتان', 'لغات', 'لغة']),
  copies: (count) => some(count, ['نسخة واحدة من النص محتسبة معه', 'نسختان من النص محتسبتان معه', 'نسخ من النص محتسبة معه', 'نسخة من النص محتسبة معه']),
  reported: (day) => `نُشر في ${day}`,
  leftOut: (count) => `لم يُقرأ هنا مما يطابق البحث: ${some(count, ['مقال واحد', 'مقالان', 'مقالات', 'مقالا'])}`,
  only: 'هناك فقط:',
  itself: 'المقال نفسه',
  nothing: 'لا يذكر أي مقال محفوظ شيئا عن ذلك.',
}
