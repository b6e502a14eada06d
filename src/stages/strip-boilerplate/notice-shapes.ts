import { digitSign, pictureSign, signsOf } from '#text/signs'
import { namesAdverts, photoAgency } from './brands.ts'
import type { ShapeRule } from './shape-rule.ts'
import { day, time } from './shape-rule.ts'

const agencySigns = signsOf('/©(|')

/** What is said about the page: notices, credits, dates, adverts, letters. */
export const noticeShapes: readonly ShapeRule[] = [
  {
    id: 'copyright.sign',
    role: 'copyright',
    weight: 0.95,
    signs: signsOf('©(&'),
    maxWords: 60,
    test: ({ head, core, words }) =>
      /^[\s|•–-]*(?:©|ⓒ|\(c\)|&copy;)/iu.test(head) ||
      (/(?:©|ⓒ|\(c\))\s*(?:\p{L}[^\n]{0,60})?\d{4}/iu.test(core) && words <= 40),
    hits: '© 2024 Harbor Media',
    spares: 'The label read © Nvidia, agents said, but the die was older than that by years.',
  },
  {
    id: 'credit.agency-name',
    role: 'credit',
    weight: 0.7,
    maxWords: 14,
    test: ({ head, words, signs, ends }) =>
      !ends &&
      (words <= 3 || ((signs & agencySigns) !== 0 && /[/©(|]/u.test(head))) &&
      photoAgency.test(head),
    hits: 'LENA MARSH (EPA-EFE)',
    spares: 'Reuters first reported the talks in May.',
  },
  {
    id: 'credit.name-slash-name',
    role: 'credit',
    weight: 0.72,
    signs: signsOf('/'),
    maxWords: 8,
    test: ({ head, ends }) =>
      !ends &&
      /^\(?\p{Lu}[\p{L}.'-]*(?: \p{Lu}[\p{L}.'-]*){0,3}\s?\/\s?\p{Lu}[\p{L}.'-]*(?: \p{Lu}?[\p{L}.'-]*){0,3}\)?$/u.test(
        head,
      ),
    hits: 'L. Marsh/Harbor Agency',
    spares: 'Nvidia H20: 24 GB/s',
  },
  {
    id: 'date.digits',
    role: 'dateline-meta',
    weight: 0.72,
    signs: digitSign,
    maxWords: 22,
    test: ({ head, words, letters, digits, ends }) =>
      digits >= letters * (ends && words > 12 ? 0.4 : 0.22) && day.test(head),
    hits: '12/03/2024 10:32',
    spares: 'On 12.03.2024 the plant closed for good and forty people left.',
  },
  {
    id: 'date.day-and-time',
    role: 'dateline-meta',
    weight: 0.66,
    signs: digitSign,
    maxWords: 18,
    test: ({ head, words, digits, ends }) =>
      digits >= 5 &&
      !(ends && words > 12) &&
      time.test(head) &&
      (day.test(head) || /\d{4}/u.test(head)),
    hits: 'Ts. 12 marts 2024, 10:32',
    spares: 'By 10:32 all was sold.',
  },
  {
    id: 'advert.network',
    role: 'advert',
    weight: 0.7,
    maxWords: 12,
    test: ({ head }) => namesAdverts(head),
    hits: 'by Taboola',
    spares: 'The suit names Doubleclick-era deals as evidence of a pattern that lasted for years.',
  },
  {
    id: 'newsletter.envelope',
    role: 'newsletter',
    weight: 0.5,
    signs: pictureSign,
    maxWords: 40,
    test: ({ head }) => /^[✉💌📩📧📨📬📮🔔📲]/u.test(head),
    hits: '✉ Evening letter',
    spares: 'Mail ✉ arrived',
  },
  {
    id: 'byline.mail-or-handle',
    role: 'byline',
    weight: 0.72,
    signs: signsOf('@'),
    test: ({ core }) =>
      /^(?:[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}.-]{3,80}|@[\p{L}\p{N}_.]{2,30})$/u.test(core),
    hits: 'lena@ledger.example',
    spares: 'lena at ledger',
  },
  {
    id: 'credit.sign-in-caption',
    role: 'credit',
    weight: 0.68,
    signs: signsOf('©('),
    maxWords: 30,
    test: ({ head, ends }) =>
      !ends &&
      (head.includes('©') || head.includes('(c)')) &&
      /(?<=\S[^©]{3,200})(?:©|\(c\))\s?\p{Lu}[^\d]{2,60}$/u.test(head),
    hits: 'The head of the group in Taipei. © Harbor - Lin Wei',
    spares: 'The chip bears © 2019 Nvidia',
  },
  {
    id: 'credit.initials',
    role: 'credit',
    weight: 0.8,
    signs: signsOf('/'),
    test: ({ head }) =>
      /^\(?\p{Ll}{2,4}(?:-\p{Ll}{2,4})?(?:\/\p{Ll}{2,5}(?:-\p{Ll}{2,4})?){1,4}\)?$/u.test(head),
    hits: 'jmb/lpt/eg',
    spares: 'plug-in',
  },
]
