import type { GistNoun, Mood, WordUse } from '../kinds/gist.ts'

/**
 * Verbs by their past (he): what stands behind the prefix of the present, and behind لم where that
 * is shorter.
 */
const verbs: Readonly<Record<string, string | readonly [present: string, jussive: string]>> = {
  أبقى: ['بقي', 'بق'],
  أجّل: 'ؤجّل',
  أخفى: ['خفي', 'خف'],
  أدرج: 'درج',
  أصدر: 'صدر',
  أضاف: ['ضيف', 'ضف'],
  أضر: 'ضر',
  أطلق: 'طلق',
  أعرب: 'عرب',
  أعفى: ['عفي', 'عف'],
  ألغى: ['لغي', 'لغ'],
  أنتج: 'نتج',
  أوقف: 'وقف',
  أيّد: 'ؤيد',
  اتجه: 'تجه',
  اتهم: 'تهم',
  اختلف: 'ختلف',
  ارتفع: 'رتفع',
  استأنف: 'ستأنف',
  استثمر: 'ستثمر',
  استحوذ: 'ستحوذ',
  استخدم: 'ستخدم',
  استدعى: ['ستدعي', 'ستدع'],
  استفاد: ['ستفيد', 'ستفد'],
  اشترى: ['شتري', 'شتر'],
  اقترح: 'قترح',
  امتلك: 'متلك',
  امتنع: 'متنع',
  انتظر: 'نتظر',
  انتقد: 'نتقد',
  انتهك: 'نتهك',
  انخفض: 'نخفض',
  باع: ['بيع', 'بع'],
  بقي: ['بقى', 'بق'],
  بلغ: 'بلغ',
  بيع: ['باع', 'بع'],
  بنى: ['بني', 'بن'],
  تأثر: 'تأثر',
  تحايل: 'تحايل',
  تراجع: 'تراجع',
  تضمن: 'تضمن',
  تعاون: 'تعاون',
  تفوق: 'تفوق',
  تقارب: 'تقارب',
  تكبد: 'تكبد',
  تلقى: ['تلقى', 'تلق'],
  توافر: 'توافر',
  توصل: 'توصل',
  توقع: 'توقع',
  جمع: 'جمع',
  حاز: ['حوز', 'حز'],
  حذّر: 'حذّر',
  حصل: 'حصل',
  حظر: 'حظر',
  حقق: 'حقق',
  حوّل: 'حوّل',
  خسر: 'خسر',
  خضع: 'خضع',
  خزّن: 'خزّن',
  خفض: 'خفض',
  خفف: 'خفف',
  دعا: ['دعو', 'دع'],
  رد: 'رد',
  رفض: 'رفض',
  رفع: 'رفع',
  زاد: ['زيد', 'زد'],
  سعى: ['سعى', 'سع'],
  سمح: 'سمح',
  شحن: 'شحن',
  شدد: 'شدد',
  شطب: 'شطب',
  شكا: ['شكو', 'شك'],
  شكك: 'شكك',
  شكّل: 'شكّل',
  صادر: 'صادر',
  ضاهى: ['ضاهي', 'ضاه'],
  ضلل: 'ضلل',
  طلب: 'طلب',
  طوّر: 'طوّر',
  ظهر: 'ظهر',
  عدّل: 'عدّل',
  علّق: 'علّق',
  فتح: 'فتح',
  فتش: 'فتش',
  فرض: 'فرض',
  فضّل: 'فضّل',
  فكك: 'فكك',
  قاضى: ['قاضي', 'قاض'],
  قبل: 'قبل',
  قدّم: 'قدّم',
  قيّد: 'قيّد',
  كشف: 'كشف',
  لبّى: ['لبي', 'لب'],
  منح: 'منح',
  نفى: ['نفي', 'نف'],
  هرّب: 'هرب',
  واجه: 'واجه',
  وافق: 'وافق',
  وجّه: 'وجّه',
  وسّع: 'وسّع',
  وصل: ['صل', 'صل'],
  وضع: ['ضع', 'ضع'],
}

type Verb = { readonly past: string; readonly present: string; readonly jussive: string }

/** The verb as she or he does it: it stands before its subject, and so in the singular. */
const verbOf = (word: string, { subject: { gender } }: WordUse): Verb => {
  const known = verbs[word] ?? word
  const [present, jussive] = typeof known === 'string' ? [known, known] : known
  const she = gender === 'f'
  const prefix = she ? 'ت' : 'ي'
  return { past: she ? `${word.replace(/[ىا]$/u, '')}ت` : word, present: `${prefix}${present}`, jussive: `${prefix}${jussive}` }
}

/** What nobody decides for himself, and so is expected and not planned. */
const befalls = new Set(['أضر', 'ارتفع', 'استفاد', 'انخفض', 'بقي', 'بلغ', 'بيع', 'تأثر', 'تراجع', 'تفوق', 'تكبد', 'تلقى', 'توافر', 'حصل', 'حقق', 'خسر', 'زاد', 'لبّى', 'واجه', 'وصل'])

/** Not expected: of others; of oneself, one does not expect. */
const hardly = ({ form, subject }: WordUse): string => {
  if (form !== 'own') return 'من غير المتوقع أن'
  return subject.gender === 'f' ? 'لا تتوقع أن' : 'لا يتوقع أن'
}

/** An act: باعت, قد تبيع, من المقرر أن تبيع, لم تبع, ربما باعت, من غير المتوقع أن تبيع. */
const act = (word: string, use: WordUse): string => {
  const { past, present, jussive } = verbOf(word, use)
  const said: Readonly<Record<Mood, string>> = {
    asserted: past,
    possible: `قد ${present}`,
    planned: use.form === 'own' ? `س${present}` : `من ${befalls.has(word) ? 'المتوقع' : 'المقرر'} أن ${present}`,
    denied: `لم ${jussive}`,
    hearsay: `ربما ${past}`,
    unlikely: `${hardly(use)} ${present}`,
  }
  return said[use.mood]
}

/** What lasts or is under way: تواجه, قد تواجه, لا تواجه; over, it is an act. */
const state = (word: string, use: WordUse): string => {
  if (use.past === true && use.mood === 'asserted') return act(word, use)
  const { present } = verbOf(word, use)
  if (use.mood === 'asserted') return present
  if (use.mood === 'denied') return `لا ${present}`
  return use.mood === 'hearsay' ? `ربما ${present}` : act(word, use)
}

/** Something done, by its noun: جرى حظر, قد يجري حظر, من المقرر حظر, لم يجر حظر. */
const passive = (word: string, { mood, subject: { gender } }: WordUse): string => {
  const she = gender === 'f'
  const noun = word.replaceAll('_', ' ')
  const said: Readonly<Record<Mood, string>> = {
    asserted: `${she ? 'جرت' : 'جرى'} ${noun}`,
    possible: `قد ${she ? 'تجري' : 'يجري'} ${noun}`,
    planned: `من المقرر ${noun}`,
    denied: `لم ${she ? 'تجر' : 'يجر'} ${noun}`,
    hearsay: `ربما ${she ? 'جرت' : 'جرى'} ${noun}`,
    unlikely: `من غير المتوقع ${noun}`,
  }
  return said[mood]
}

const byHead: Readonly<Record<string, (word: string, use: WordUse) => string>> = { f: act, y: state, j: passive }

export const heads: readonly string[] = Object.keys(byHead)

/** `{f باع}`: an act; `{y واجه}`: what lasts; `{j حظر sg}`: what is done, by its noun. */
export const inflect = (head: string, word: string, use: WordUse): string => byHead[head]?.(word, use) ?? word

const foreign = /^[^\p{Script=Arabic}]/u

/** A preposition of one letter joined to a word: للصين, لـAMD, بالصين. */
const prefixed = (letter: string, word: string): string => {
  if (foreign.test(word)) return `${letter}ـ${word}`
  return letter === 'ل' && word.startsWith('ال') ? `لل${word.slice(2)}` : `${letter}${word}`
}

/** People in the plural bend: مسؤولون become مسؤولين behind a verb or a preposition; so do two, شركتان. */
const oblique = ({ word, plural, kind }: GistNoun): string => {
  if (kind === 'place') return word
  const two = word.replaceAll(/(?<=^(?:وحد|شرك)ت|^شركتان \p{L}{2,12}ت)ان(?=\s|$)/gu, 'ين')
  return plural ? two.replaceAll(/ون(?=\s|$)/gu, 'ين') : two
}

/** Rules that are new are told without article: قواعد, as an object with its ending رسوماً. */
const fresh = (noun: GistNoun, object: boolean): string => {
  const word = noun.word.startsWith('ال') ? noun.word.replaceAll(/(?<=^|\s)ال/gu, '') : oblique(noun)
  return object ? word.replace(/^(?:حصص|دعم|رسوم)(?=\s|$)/u, (first) => `${first}اً`).replace(/(?<=^دعماً )حكومي$/u, 'حكومياً') : word
}

const joinedBy = (words: readonly string[]): string => words.map((word, index) => (index === 0 ? word : `و${word}`)).join(' ')

export const forms = ['', 'o', 'i', 'g', 'ل', 'ب', 'bare'] as const

/**
 * Nouns as a list: as a subject (``), behind a verb or preposition (`o`), without article behind a verb
 * (`i`) or a noun (`g`), behind ل or ب, or bare.
 */
export const phrase = (nouns: readonly GistNoun[], form: string): string => {
  if (form === '' || form === 'bare') return joinedBy(nouns.map(({ word }) => word))
  if (form === 'i' || form === 'g') return joinedBy(nouns.map((noun) => fresh(noun, form === 'i')))
  const [first = '', ...others] = nouns.map(oblique)
  return joinedBy([form === 'o' ? first : prefixed(form, first), ...others])
}
