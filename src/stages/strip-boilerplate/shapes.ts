import { advertNetwork, networkButton, photoAgency } from './brands.ts'
import { splitItems } from './items.ts'
import type { Line } from './lines.ts'
import { isProse } from './lines.ts'
import type { ShapeRule } from './shape-rule.ts'
import { day, digits, isBar, letters, shareOf, time } from './shape-rule.ts'
import type { Vote } from './verdict.ts'

/** The language-free rules, each with a line it strikes and one it must not. */
export const shapeRules: readonly ShapeRule[] = [
  {
    id: 'copyright.sign',
    role: 'copyright',
    weight: 0.95,
    test: ({ head, core, words }) =>
      words <= 60 &&
      (/^[\s|•–-]*(?:©|ⓒ|\(c\)|&copy;)/iu.test(head) ||
        (/(?:©|ⓒ|\(c\))\s*(?:\p{L}[^\n]{0,60})?\d{4}/iu.test(core) && words <= 40)),
    hits: '© 2024 Harbor Media',
    spares: 'The label read © Nvidia, agents said, but the die was older than that by years.',
  },
  {
    id: 'credit.agency-name',
    role: 'credit',
    weight: 0.7,
    test: (line) =>
      line.words <= 14 &&
      !line.ends &&
      photoAgency.test(line.head) &&
      (/[/©(|]/u.test(line.head) || line.words <= 3),
    hits: 'LENA MARSH (EPA-EFE)',
    spares: 'Reuters first reported the talks in May.',
  },
  {
    id: 'credit.name-slash-name',
    role: 'credit',
    weight: 0.72,
    test: ({ head, ends, words }) =>
      !ends &&
      words <= 8 &&
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
    test: ({ head, words, ends }) =>
      words <= 22 &&
      !(ends && words > 12 && digits(head) < letters(head) * 0.4) &&
      day.test(head) &&
      digits(head) >= letters(head) * 0.22,
    hits: '12/03/2024 10:32',
    spares: 'On 12.03.2024 the plant closed for good and forty people left.',
  },
  {
    id: 'date.day-and-time',
    role: 'dateline-meta',
    weight: 0.66,
    test: ({ head, words, ends }) =>
      words <= 18 &&
      !(ends && words > 12) &&
      time.test(head) &&
      (day.test(head) || /\d{4}/u.test(head)) &&
      digits(head) >= 5,
    hits: 'Ts. 12 marts 2024, 10:32',
    spares: 'By 10:32 all was sold.',
  },
  {
    id: 'navigation.bar',
    role: 'navigation',
    weight: 0.66,
    test: isBar,
    hits: 'Alpha | Beta | Gamma | Delta',
    spares: 'Price: $400 | in stock',
  },
  {
    id: 'navigation.crumbs',
    role: 'navigation',
    weight: 0.68,
    test: ({ head, ends }) =>
      !ends &&
      head.length < 240 &&
      (head.match(/\s(?:[>»›▸▶→]|\/)\s/gu)?.length ?? 0) >= 2 &&
      splitItems(head).length >= 3 &&
      !/\d ?(?:\p{L}{1,3}|%)\s/u.test(head),
    hits: 'Alpha > Beta > Gamma',
    spares: '24 GB / 48 GB / 96 GB',
  },
  {
    id: 'navigation.no-letters',
    role: 'navigation',
    weight: 0.7,
    test: ({ head }) =>
      letters(head) === 0 && !/^[\s*•·.–—=~_#☆★◆◇-]+$/u.test(head) && head.length < 60,
    hits: '1 2 3 4 »',
    spares: '* * *',
  },
  {
    id: 'share.networks',
    role: 'share',
    weight: 0.9,
    test: (line) =>
      line.words <= 24 &&
      !line.ends &&
      shareOf(line, networkButton) >= 0.5 &&
      (splitItems(line.head).length > 1 || line.core.split(/\s+/u).length > 1),
    hits: 'Facebook   X   WhatsApp',
    spares: 'Facebook and its owner sued the broker',
  },
  {
    id: 'share.network-alone',
    role: 'share',
    weight: 0.62,
    test: ({ core, words }) => words <= 2 && core.length > 1 && networkButton.test(core),
    hits: 'WhatsApp',
    spares: 'Lines',
  },
  {
    id: 'tags.hashes',
    role: 'tags',
    weight: 0.93,
    test: ({ head }) =>
      /^(?:#[\p{L}\p{M}\p{N}_·-]+(?: [\p{L}\p{N}]+(?= #| ?$))?[\s,;|·•/]*){1,30}$/u.test(
        head.slice(0, 300),
      ) && head.length <= 300,
    hits: '#Nvidia #chips #export',
    spares: '#1 in sales, says the firm.',
  },
  {
    id: 'advert.network',
    role: 'advert',
    weight: 0.7,
    test: ({ head, words }) => words <= 12 && advertNetwork.test(head),
    hits: 'by Taboola',
    spares: 'The suit names Doubleclick-era deals as evidence of a pattern that lasted for years.',
  },
  {
    id: 'share.reactions',
    role: 'share',
    weight: 0.66,
    test: ({ head, words }) =>
      words <= 14 && (head.match(/(?![©®™])\p{Extended_Pictographic}/gu)?.length ?? 0) >= 3,
    hits: 'And you? 😍 😮 😡',
    spares: 'Prices rose 📈',
  },
  {
    id: 'tags.ticker',
    role: 'tags',
    weight: 0.8,
    test: ({ head }) =>
      /^(?:\$?\p{Lu}{1,6}(?:[.:]\p{Lu}{1,4})?\s{0,2}[▲▼+−-]?\s?\d[\d.,]{0,8}\s?%[\s,;|·]{0,4}){1,10}$/u.test(
        head,
      ),
    hits: 'ASML.AS +0.42%',
    spares: 'NVDA rose 0.42%',
  },
  {
    id: 'newsletter.envelope',
    role: 'newsletter',
    weight: 0.5,
    test: ({ head, words }) => words <= 40 && /^[✉💌📩📧📨📬📮🔔📲]/u.test(head),
    hits: '✉ Evening letter',
    spares: 'Mail ✉ arrived',
  },
  {
    id: 'source.address-alone',
    role: 'source-link',
    weight: 0.8,
    test: ({ core }) => /^(?:https?:\/\/\S{4,300}|www\.\S{4,200})$/iu.test(core),
    hits: 'https://ledger.example/story',
    spares: 'ledger.example is down',
  },
  {
    id: 'byline.mail-or-handle',
    role: 'byline',
    weight: 0.72,
    test: ({ core }) =>
      /^(?:[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}.-]{3,80}|@[\p{L}\p{N}_.]{2,30})$/u.test(core),
    hits: 'lena@ledger.example',
    spares: 'lena at ledger',
  },
  {
    id: 'comments.counter',
    role: 'share',
    weight: 0.66,
    test: ({ head, words }) =>
      words <= 4 && /^[\s❤♥👍👎💬👁↑↓☆★🔖⭐]+\uFE0F?\s?[\d., ]+\s?[\p{L}]{0,8}$/u.test(head),
    hits: '❤ 318',
    spares: '- 32 GB',
  },
  {
    id: 'credit.sign-in-caption',
    role: 'credit',
    weight: 0.68,
    test: ({ head, words, ends }) =>
      words <= 30 && !ends && /\S[^©]{3,200}(?:©|\(c\))\s?\p{Lu}[^\d]{2,60}$/u.test(head),
    hits: 'The head of the group in Taipei. © Harbor - Lin Wei',
    spares: 'The chip bears © 2019 Nvidia',
  },
  {
    id: 'credit.initials',
    role: 'credit',
    weight: 0.8,
    test: ({ head }) =>
      /^\(?\p{Ll}{2,4}(?:-\p{Ll}{2,4})?(?:\/\p{Ll}{2,5}(?:-\p{Ll}{2,4})?){1,4}\)?$/u.test(head),
    hits: 'jmb/lpt/eg',
    spares: 'plug-in',
  },
]

/** Votes of the language-free rules. */
export const shapeVotes = (line: Line): readonly Vote[] => {
  if (line.head.length > 420 || (isProse(line) && line.words > 60)) return []
  return shapeRules
    .filter((rule) => rule.test(line))
    .map(({ role, id, weight }) => ({ role, rule: id, weight }))
}
