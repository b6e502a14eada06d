import { describe, expect, test } from 'vitest'
import { packFor, packs } from '#languages/index'
import type { LanguagePack } from '#languages/pack'
import type { Block, KeptRole, RemovedRole } from '#model/block'
import { keptRoles } from '#model/block'
import { compareByline } from './compare-byline.ts'

const metadata = { title: null, authors: [], publishedAt: null }
type Part = readonly [role: string, text: string]

const isKept = (role: string): role is KeptRole => keptRoles.some((one) => one === role)

/** A page whose blocks are known, as the stage before would hand it on. */
const page = (parts: readonly Part[], language: string) => {
  const blocks: Block[] = []
  let start = 0
  for (const [role, text] of parts) {
    const span = { start, end: start + text.length }
    const reason = role as RemovedRole
    blocks.push(
      isKept(role)
        ? { ...span, role, kept: true, language, removal: null }
        : {
            ...span,
            role: reason,
            kept: false,
            language,
            removal: { reason, confidence: 0.9, rule: 'test' },
          },
    )
    start = span.end + 2
  }
  return { text: parts.map(([, text]) => text).join('\n\n'), blocks }
}

const compare = (parts: readonly Part[], pack: LanguagePack, authors: readonly string[] = []) =>
  compareByline.run({ ...page(parts, pack.code), pack, packs, metadata: { ...metadata, authors } })

const parse = (written: string): readonly Part[] =>
  written.split('\n\n').map((part) => {
    const at = part.indexOf('|')
    return [part.slice(0, at), part.slice(at + 1).trim()]
  })

for (const pack of packs.filter(({ pages }) => pages)) {
  describe(`pages in ${pack.name}`, () => {
    test.each(pack.pages ?? [])('$name', (example) => {
      const found = compare(parse(example.text), pack)
      expect(found.authors.map(({ name }) => name)).toEqual(example.authors)
      expect(found.flags.some(({ kind }) => kind === 'author-topic-mismatch')).toBe(
        example.mismatch,
      )
      if (example.publishedAt !== undefined) expect(found.publishedAt).toBe(example.publishedAt)
    })
  })
}

const chips = {
  en: 'The Commerce Department will require a license for Nvidia chips sold to China, officials said. Semiconductor suppliers fear for exports and revenue.',
  fr: 'Le département du Commerce exigera une licence pour les puces Nvidia vendues à la Chine. Les fournisseurs de semi-conducteurs craignent pour leurs exportations.',
} as const

const signed = (language: 'en' | 'fr', byline: string) =>
  compare(
    [
      ['title', chips[language].slice(0, 40)],
      ['byline', byline],
      ['body', chips[language]],
    ],
    packFor(language),
  ).authors.map(({ name }) => name)

describe('authors', () => {
  test.each([
    ['By Lena Marsh', ['Lena Marsh']],
    ['By LENA MARSH and PAUL DORN, Associated Press', ['LENA MARSH', 'PAUL DORN']],
    ['Lena Marsh, Paul Dorn and Ana de la Cruz', ['Lena Marsh', 'Paul Dorn', 'Ana de la Cruz']],
    ['Written by Lena Marsh • Last updated August 14, 2025 • 5-minute read', ['Lena Marsh']],
    ['Lena Marsh Technology Reporter', ['Lena Marsh']],
    ['Lena Marsh, Senior Editor', ['Lena Marsh']],
    ['By Lena Marsh in Taipei and Paul Dorn in Seoul', ['Lena Marsh']],
    ['By Lena Marsh, Taipei', ['Lena Marsh']],
    ['By J. R. van Houten | The Harbor Ledger', ['J. R. van Houten']],
    ['✍️ Lena Marsh ☕ 4 min', ['Lena Marsh']],
    ['By @chipwatcher', ['@chipwatcher']],
    ['By Lena Marsh\nHarbor News', ['Lena Marsh']],
    ['Lena Marsh\nSenior Technology Correspondent', ['Lena Marsh']],
    ['By Kira', ['Kira']],
    ['Posted on March 12, 2024 by Lena Marsh', ['Lena Marsh']],
    ["By Siobhán O'Neill-Clarke", ["Siobhán O'Neill-Clarke"]],
    ['By Associated Press', ['Associated Press']],
  ])('%s', (byline, names) => {
    expect(signed('en', byline)).toEqual(names)
  })

  test.each([
    ['Par Lise Arnal', ['Lise Arnal']],
    ['Par Lise Arnal et Théo Brun (avec AFP)', ['Lise Arnal', 'Théo Brun']],
    ['Lise Arnal (avec AFP)', ['Lise Arnal']],
    ['Lise Arnal avec Reuters', ['Lise Arnal']],
    ['par Lise Arnal, le 12 septembre 2023 ☕ 4 min', ['Lise Arnal']],
    [
      'Par Clémence Audibert (Washington, correspondante) et Yann Kervella',
      ['Clémence Audibert', 'Yann Kervella'],
    ],
    ['Lise Arnal\nJournaliste hardware', ['Lise Arnal']],
    ['Journaliste • Lise Arnal', ['Lise Arnal']],
    ['De notre correspondante à Taipei, Lise Arnal', ['Lise Arnal']],
    ['Propos recueillis par Lise Arnal', ['Lise Arnal']],
    ['Publié le 12 mars 2024 par Lise Arnal dans High-tech', ['Lise Arnal']],
    ['Par Jean-Noël de La Tour', ['Jean-Noël de La Tour']],
    ['Par La Rédaction', ['La Rédaction']],
  ])('%s', (byline, names) => {
    expect(signed('fr', byline)).toEqual(names)
  })

  test('spans are the printed names', () => {
    const parts: readonly Part[] = [
      ['byline', '👤 By Lena Marsh and Paul Dorn'],
      ['body', chips.en],
    ]
    const { text } = page(parts, 'en')
    for (const { name, start, end } of compare(parts, packFor('en')).authors) {
      expect(text.slice(start, end)).toBe(name)
    }
  })

  test('a person signs once, by the fullest name', () => {
    const parts: readonly Part[] = [
      ['byline', 'By Lena Marsh'],
      ['body', chips.en],
      ['byline', 'Lena Marsh'],
    ]
    expect(compare(parts, packFor('en')).authors).toHaveLength(1)
  })

  test('metadata counts only where the name stands in the text', () => {
    const parts: readonly Part[] = [['body', `${chips.en} Story: Lena Marsh.`]]
    expect(compare(parts, packFor('en'), ['Lena Marsh']).authors).toHaveLength(1)
    expect(compare(parts, packFor('en'), ['Paul Dorn']).authors).toEqual([])
  })

  test('nobody signs where only an agency is credited', () => {
    expect(
      compare(
        [
          ['body', chips.en],
          ['credit', '(With inputs from agencies)'],
        ],
        packFor('en'),
      ).authors,
    ).toEqual([])
  })
})

describe('the day of publication', () => {
  test.each([
    ['en', 'Published Tuesday, March 12, 2024 at 10:32 a.m. EDT', '2024-03-12'],
    ['en', '12 March 2024', '2024-03-12'],
    ['en', '2024-03-12T10:32:00Z', '2024-03-12'],
    ['fr', 'Publié le 12 mars 2024, mis à jour le 14 mars', '2024-03-12'],
    ['fr', 'le 1er août 2025 à 9 h', '2025-08-01'],
    ['fr', '12/03/2024 à 10:32', '2024-03-12'],
    ['fr', '31/02/2024', null],
    ['en', '5 min read', null],
  ])('%s: %s', (language, line, day) => {
    const parts: readonly Part[] = [
      ['title', 'Chips'],
      ['dateline-meta', line],
      ['body', chips.en],
    ]
    expect(compare(parts, packFor(language)).publishedAt).toBe(day)
  })
})

const fits = (language: 'en' | 'fr', bio: string) =>
  compare(
    [
      ['title', chips[language].slice(0, 60)],
      ['byline', language === 'en' ? 'By Rose Baker' : 'Par Rose Boulanger'],
      ['body', chips[language]],
      ['author-bio', bio],
    ],
    packFor(language),
  ).flags.filter(({ kind }) => kind === 'author-topic-mismatch')

describe('a bio that has nothing to do with its article', () => {
  test.each([
    ['en', 'Rose writes about sourdough, weeknight dinners and freezer meals for busy families.'],
    ['en', 'I help brides find their makeup and hairstyles, and test skin care so you need not.'],
    [
      'en',
      'Rose Baker covers the NFL and college basketball. She has reported from three Super Bowls.',
    ],
    [
      'en',
      'Rose is a dog trainer and mother of twins. She blogs about puppies, toddlers and camping with both.',
    ],
    ['en', 'Our resident astrologer Rose reads tarot and writes the daily horoscopes.'],
    [
      'fr',
      'Passionnée de jardinage, Rose cultive son potager et partage ses recettes de confiture.',
    ],
    ['fr', 'Coiffeuse de formation, elle teste vernis, crèmes et maquillage pour vous.'],
    ['fr', 'Journaliste sportif, il suit le rugby et le Tour de France depuis quinze ans.'],
  ] as const)('%s: %s', (language, bio) => {
    const [flag] = fits(language, bio)
    expect(flag?.confidence).toBeGreaterThan(0.7)
    expect(flag?.message).toContain(language === 'en' ? 'Rose Baker' : 'Rose Boulanger')
    expect(flag?.evidence.length).toBeGreaterThan(1)
    expect(flag?.authorTopics.length).toBeGreaterThan(0)
    expect(flag?.articleTopics).toContain('medtop:13000000')
  })
})

describe('a bio that fits, or says too little to tell', () => {
  test.each([
    ['en', 'Rose Baker is a reporter at the Ledger.'],
    [
      'en',
      'Rose Baker is a business reporter. In her spare time she bakes sourdough, knits and walks her two dogs.',
    ],
    [
      'en',
      'Once a pastry chef with three restaurants, Rose has covered semiconductors for fifteen years.',
    ],
    ['en', 'Rose teaches trade law and loves hiking, camping and cooking.'],
    ['en', 'Rose is a defense correspondent and a mother of two.'],
    ['en', 'Rose Baker lives in Ohio with her dogs, her garden and her kitchen.'],
    ['en', 'The Ledger is a news agency founded in 1921.'],
    ['en', 'Rose Baker loves cats.'],
    ['fr', 'Rose Boulanger est journaliste.'],
    [
      'fr',
      'Rose Boulanger est journaliste économique. À ses heures perdues, elle cuisine et jardine.',
    ],
    ['fr', 'Ancienne pâtissière, elle suit les semi-conducteurs depuis dix ans.'],
    ['fr', 'Ingénieure de formation, elle tient aussi un blog de cuisine et de recettes.'],
    ['fr', 'Juriste, elle écrit sur les sanctions et sur le vin.'],
  ] as const)('%s: %s', (language, bio) => {
    expect(fits(language, bio)).toEqual([])
  })
})

test.each([
  ['de', 'Von Ann Lee, New York', ['Ann Lee']],
  ['pt', 'Por Ann Lee, São Paulo', ['Ann Lee']],
  ['en', 'By Ann Lee, Bo Chen', ['Ann Lee', 'Bo Chen']],
] as const)('a place behind a name is nobody who signs: %s', (language, byline, authors) => {
  const parts = [
    ['byline', byline],
    ['body', chips.en],
  ] as const
  const found = compare(parts, packFor(language))
  expect(found.authors.map(({ name }) => name)).toEqual(authors)
})

test('the mirror case: a chip analyst signs a cake', () => {
  const parts: readonly Part[] = [
    ['title', 'A cold cake without an oven'],
    ['byline', 'By Paul Dorn'],
    [
      'body',
      'Whip the cream, fold in the sugar and spread it on the biscuits. The recipe is easy, the dessert delicious, and the kitchen stays cool. Bakers chill the cake overnight before they decorate it with fruit.',
    ],
    [
      'author-bio',
      'Paul Dorn is a semiconductor analyst who writes on lithography, memory chips and export controls.',
    ],
  ]
  expect(compare(parts, packFor('en')).flags).toMatchObject([
    { kind: 'author-topic-mismatch', articleTopics: ['medtop:10000000'] },
  ])
})

describe('flags on the page', () => {
  test('nothing but clutter is no article', () => {
    const found = compare(
      [
        ['navigation', 'Home | News'],
        ['copyright', '© 2024 X'],
      ],
      packFor('en'),
    )
    expect(found.flags.map(({ kind }) => kind)).toEqual(['no-article'])
  })

  test('an opening above a gate is a teaser, a short story is not', () => {
    const gate: Part = ['paywall', 'This article is for subscribers only']
    const kinds = (parts: readonly Part[]) =>
      compare(parts, packFor('en')).flags.map(({ kind }) => kind)
    expect(kinds([['title', 'Chips'], ['body', chips.en], gate])).toEqual(['teaser-only'])
    expect(
      kinds([
        ['title', 'Chips'],
        ['body', chips.en],
      ]),
    ).toEqual([])
    expect(
      kinds([
        ['title', 'Chips'],
        ['body', `${chips.en.slice(0, 90)}…`],
      ]),
    ).toEqual(['teaser-only'])
  })

  test('without a pack nothing is claimed', () => {
    const found = compare(
      [
        ['title', 'X'],
        ['byline', 'Jane Doe'],
        ['body', chips.en],
      ],
      packFor('und'),
    )
    expect(found.covered).toBe(false)
    expect(found.flags).toEqual([])
  })
})

test('topics are shares of the evidence, strongest first', () => {
  const { topics } = compare(
    [
      ['title', 'Chips'],
      ['body', chips.en],
    ],
    packFor('en'),
  )
  expect(topics[0]?.code).toBe('medtop:13000000')
  for (const { score } of topics) {
    expect(score).toBeGreaterThan(0)
    expect(score).toBeLessThanOrEqual(1)
  }
})
