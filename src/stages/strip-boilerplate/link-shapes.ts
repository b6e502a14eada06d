import { characterFits, unitFits } from '#text/one-character'
import { pictureSign, signsOf } from '#text/signs'
import { isNetwork } from './brands.ts'
import type { ShapeRule } from './shape-rule.ts'
import { isBar, namesNetworks } from './shape-rule.ts'

const opensAddress = unitFits(/[hw]/iu)
const opensCounter = characterFits(/[\s❤♥👍👎💬👁↑↓☆★🔖⭐]/u)

/** What leads elsewhere: menus, pagers, share bars, tags, addresses. */
export const linkShapes: readonly ShapeRule[] = [
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
    test: ({ head, items, ends }) =>
      !ends &&
      items.length >= 3 &&
      head.length < 240 &&
      (head.match(/\s(?:[>»›▸▶→]|\/)\s/gu)?.length ?? 0) >= 2 &&
      !/\d ?(?:\p{L}{1,3}|%)\s/u.test(head),
    hits: 'Alpha > Beta > Gamma',
    spares: '24 GB / 48 GB / 96 GB',
  },
  {
    id: 'navigation.no-letters',
    role: 'navigation',
    weight: 0.7,
    test: ({ head, letters }) =>
      letters === 0 && !/^[\s*•·.–—=~_#☆★◆◇-]+$/u.test(head) && head.length < 60,
    hits: '1 2 3 4 »',
    spares: '* * *',
  },
  {
    id: 'share.networks',
    role: 'share',
    weight: 0.9,
    maxWords: 24,
    test: (line) => !line.ends && namesNetworks(line),
    hits: 'Facebook   X   WhatsApp',
    spares: 'Facebook and its owner sued the broker',
  },
  {
    id: 'share.network-alone',
    role: 'share',
    weight: 0.62,
    maxWords: 2,
    test: ({ core }) => core.length > 1 && isNetwork(core),
    hits: 'WhatsApp',
    spares: 'Lines',
  },
  {
    id: 'tags.hashes',
    role: 'tags',
    weight: 0.93,
    signs: signsOf('#'),
    test: ({ head }) =>
      /^(?:#[\p{L}\p{M}\p{N}_·-]+(?: [\p{L}\p{N}]+(?= #| ?$))?[\s,;|·•/]*){1,30}$/u.test(
        head.slice(0, 300),
      ) && head.length <= 300,
    hits: '#Nvidia #chips #export',
    spares: '#1 in sales, says the firm.',
  },
  {
    id: 'share.reactions',
    role: 'share',
    weight: 0.66,
    signs: pictureSign,
    maxWords: 14,
    test: ({ head }) => (head.match(/(?![©®™])\p{Extended_Pictographic}/gu)?.length ?? 0) >= 3,
    hits: 'And you? 😍 😮 😡',
    spares: 'Prices rose 📈',
  },
  {
    id: 'navigation.quotes-bar',
    role: 'navigation',
    weight: 0.72,
    signs: signsOf('%'),
    maxWords: 24,
    test: ({ head, letters, digits, ends }) =>
      !ends &&
      digits >= letters * 0.35 &&
      (head.match(/[+−▲▼-]?\s?\d+[.,]\d+\s?%/gu)?.length ?? 0) >= 2,
    hits: 'CAC 7 743,00 -0,28 %   DAX 181,77 +1,20 %',
    spares: 'Sales rose 1.2% and profit 0.4% in the year to March',
  },
  {
    id: 'navigation.pager',
    role: 'navigation',
    weight: 0.7,
    signs: signsOf('←→'),
    maxWords: 20,
    test: ({ head, ends }) => !ends && (/^[\s]*[←⟵⇐]\s/u.test(head) || /\s[→⟶⇒]\s*$/u.test(head)),
    hits: '← An older post',
    spares: 'Wafer → die → package',
  },
  {
    id: 'source.address-within',
    role: 'source-link',
    weight: 0.62,
    signs: signsOf('./'),
    maxWords: 14,
    test: ({ core, ends }) =>
      !ends &&
      /www\.|\//u.test(core) &&
      /(?:https?:\/\/|www\.|(?:^|\s)[\p{L}\p{N}-]+\.(?:\p{Ll}{2,8})\/)\S+/u.test(core),
    hits: 'Tips: jar.example/petra',
    spares: 'The site ledger.example is down',
  },
  {
    id: 'tags.ticker',
    role: 'tags',
    weight: 0.8,
    signs: signsOf('%'),
    test: ({ head }) =>
      /^(?:\$?\p{Lu}{1,6}(?:[.:]\p{Lu}{1,4})?\s{0,2}[▲▼+−-]?\s?\d[\d.,]{0,8}\s?%[\s,;|·]{0,4}){1,10}$/u.test(
        head,
      ),
    hits: 'ASML.AS +0.42%',
    spares: 'NVDA rose 0.42%',
  },
  {
    id: 'source.address-alone',
    role: 'source-link',
    weight: 0.8,
    signs: signsOf('./'),
    test: ({ core }) =>
      opensAddress(core, 0) && /^(?:https?:\/\/\S{4,300}|www\.\S{4,200})$/iu.test(core),
    hits: 'https://ledger.example/story',
    spares: 'ledger.example is down',
  },
  {
    id: 'comments.counter',
    role: 'share',
    weight: 0.66,
    maxWords: 4,
    test: ({ head }) =>
      opensCounter(head, 0) &&
      /^[\s❤♥👍👎💬👁↑↓☆★🔖⭐]+\uFE0F?\s?[\d., ]+\s?[\p{L}]{0,8}$/u.test(head),
    hits: '❤ 318',
    spares: '- 32 GB',
  },
]
