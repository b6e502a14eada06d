import { describe, expect, test } from 'vitest'
import type { Knowledge } from '#knowledge/index'
import { packFor } from '#languages/index'
import type { LanguagePack } from '#languages/pack'
import type { Block, KeptRole } from '#model/block'
import type { Amount, Claim, Factuality, Filler, Roles, Speaker } from '#model/claim'
import type { Entity, EntityType } from '#model/entity'
import type { Predicate } from '#model/frame'
import { frameOf } from '#model/frame'
import { blocks as parted } from '#text/blocks'
import { readSentences } from '#text/reading'
import { namesFor } from './naming.ts'
import { summarize } from './summarize.ts'
import { untraceable } from './untraceable.ts'

const text = [
  'Norwin Chips halts sales of its N7 accelerator to Karovia',
  'Norwin Chips has halted sales of its N7 accelerator to Karovia, the company said on Tuesday. The Trade Office of Westland had tightened export controls on AI chips in October 2023.',
  'It expects to lose $4.5 billion. Norwin also denied that it had sold 300,000 units through front companies.',
  'Analyst Ana Ruiz of Holm Research criticized the controls. “They punish the wrong firms,” she said.',
  'The N7 may be too slow for large models, two people familiar with the matter said. Karovian buyers are turning to AI chips made at home.',
  'What comes next?',
].join('\n\n')

const span = (words: string, from = 0) => {
  const start = text.indexOf(words, from)
  if (start < 0) throw new Error(`not in the text: ${words}`)
  return { start, end: start + words.length, text: words }
}

const entity = (id: string, type: EntityType, ...printed: readonly string[]): Entity => ({
  id,
  name: printed[0] ?? id,
  type,
  wikidata: null,
  mentions: printed.map((one) => ({ ...span(one), rule: 'test' })),
})

const entities = [
  entity('norwin', 'company', 'Norwin Chips', 'Norwin also'),
  entity('norwin-n7', 'product', 'N7'),
  entity('karovia', 'place', 'Karovia'),
  entity('westland-trade', 'agency', 'Trade Office of Westland'),
  entity('ana-ruiz', 'person', 'Ana Ruiz'),
  entity('holm', 'company', 'Holm Research'),
]

const knowledge: Knowledge = {
  entities: [],
  nouns: [
    { id: 'ai-chips', name: 'AI chips', kind: 'goods', terms: {} },
    { id: 'analysts', name: 'analysts', kind: 'group', terms: { en: ['analyst|analysts'] } },
    { id: 'buyers', name: 'buyers', kind: 'group', terms: {} },
    { id: 'export-controls', name: 'export controls', kind: 'rule', terms: {} },
    { id: 'sources', name: 'sources', kind: 'group', terms: { en: ['people familiar … matter'] } },
  ],
}

const filler = (name: string): Filler => {
  const found = entities.find(({ id }) => id === name)
  return found ? { entity: found.id, name: found.name } : { entity: null, name }
}

type Told = {
  readonly factuality?: Factuality
  readonly speaker?: readonly [string, Speaker['kind'], string | null]
  readonly roles?: { readonly [R in keyof Roles]?: readonly string[] }
  readonly date?: string
  readonly amount?: Amount
}

const speakerOf = ([name, kind, id]: readonly [
  string,
  Speaker['kind'],
  string | null,
]): Speaker => {
  const { start, end } = span(name)
  return { start, end, name, kind, entity: id }
}

let made = 0
const claim = (predicate: Predicate, evidence: string, told: Told = {}): Claim => {
  made += 1
  const fill = (role: keyof Roles) => (told.roles?.[role] ?? []).map(filler)
  return {
    id: `claim-${made}`,
    frame: frameOf(predicate),
    predicate,
    factuality: told.factuality ?? 'asserted',
    confidence: 0.9,
    rule: 'test',
    evidence: span(evidence),
    speaker: told.speaker ? speakerOf(told.speaker) : null,
    attribution: told.speaker ? 'indirect' : 'none',
    cue: null,
    roles: {
      actor: fill('actor'),
      target: fill('target'),
      item: fill('item'),
      instrument: fill('instrument'),
    },
    date: told.date ? { value: told.date, text: '' } : null,
    amount: told.amount ?? null,
    checkworthy: { score: 0.5, reasons: [] },
  }
}

const company = ['company', 'organisation', 'norwin'] as const

const claims = [
  claim('sale.stop', 'Norwin Chips halts sales of its N7 accelerator to Karovia', {
    roles: { actor: ['norwin'], item: ['norwin-n7'], target: ['karovia'] },
  }),
  claim('sale.stop', 'Norwin Chips has halted sales of its N7 accelerator to Karovia', {
    roles: { actor: ['norwin'], item: ['norwin-n7'], target: ['karovia'] },
    speaker: company,
  }),
  claim(
    'control.tighten',
    'The Trade Office of Westland had tightened export controls on AI chips in October 2023',
    {
      roles: {
        actor: ['westland-trade'],
        item: ['AI chips'],
        target: ['karovia'],
        instrument: ['export controls'],
      },
      date: '2023-10',
    },
  ),
  claim('impact.lose', 'It expects to lose $4.5 billion', {
    roles: { actor: ['norwin'] },
    factuality: 'possible',
    speaker: company,
    amount: { value: 4.5e9, unit: 'USD', text: '$4.5 billion' },
  }),
  claim('sale.sell', 'Norwin also denied that it had sold 300,000 units through front companies', {
    roles: { actor: ['norwin'], item: ['norwin-n7'] },
    factuality: 'denied',
    speaker: company,
    amount: { value: 300_000, unit: 'units', text: '300,000 units' },
  }),
  claim('position.criticize', 'Analyst Ana Ruiz of Holm Research criticized the controls', {
    roles: { instrument: ['export controls'] },
    speaker: ['Ana Ruiz', 'named', 'ana-ruiz'],
  }),
  claim('performance.limited', 'The N7 may be too slow for large models', {
    roles: { item: ['norwin-n7'] },
    factuality: 'possible',
    speaker: ['two people familiar with the matter', 'anonymous', null],
  }),
  claim('substitution.switch', 'Karovian buyers are turning to AI chips made at home', {
    roles: { actor: ['buyers'], item: ['AI chips'] },
  }),
  claim('outlook.expect', 'What comes next?'),
]

const roleAt = (index: number): KeptRole => (index === 0 ? 'title' : 'body')
const blocks: readonly Block[] = parted(text).map(({ start, end }, index) => ({
  start,
  end,
  role: roleAt(index),
  kept: true,
  language: 'en',
  removal: null,
}))

const speech = {
  say: {},
  sourceBefore: [],
  sourceAfter: [],
  possible: ['may'],
  planned: ['plans to'],
  negation: ['not', 'denied'],
  notModal: [],
  pronouns: ['it', 'she'],
  anaphora: ['moreover'],
}

const pack: LanguagePack = {
  ...packFor('und'),
  code: 'en',
  name: 'English',
  speech,
  names: { ...emptyNames(), houses: ['of', 'at'] },
}

function emptyNames() {
  return {
    particles: [],
    titles: [],
    roles: [],
    sources: [],
    organisations: [],
    agencies: [],
    notNames: [],
    familyFirst: false,
  }
}

const sentences = readSentences(text, blocks, { tag: 'en', rules: { abbreviations: [] } })

const run = (reader: string, published: string | null = '2023-11-14') =>
  summarize.run({
    text,
    title: span('Norwin Chips halts sales of its N7 accelerator to Karovia'),
    blocks,
    sentences,
    entities,
    claims,
    pack,
    reader: packFor(reader),
    knowledge,
    publishedAt: published,
  })

describe('the gist', () => {
  const english = run('en').summary.gist.sentences.map((one) => one.text)

  test('tells the news first, then the losses, who says what, and what is denied', () => {
    expect(english).toEqual([
      'Norwin Chips halted sales of the N7 to Karovia.',
      'The Trade Office of Westland tightened export controls on AI chips to Karovia in October 2023.',
      'Norwin Chips said it may lose $4.5 billion.',
      'The N7 may be limited in performance, two people familiar with the matter said.',
      'Analyst Ana Ruiz of Holm Research criticized export controls.',
      'Norwin Chips said it had not sold 300,000 units of the N7.',
    ])
  })

  test('leaves out what nobody in particular does, which its line in the claim list still says', () => {
    expect(english.some((one) => one.includes('uyers'))).toBe(false)
    expect(run('en').gists.get('claim-8')).toBe('Buyers are turning to AI chips.')
  })

  test('says what headline and lede both claim once, and lists both', () => {
    const [first] = run('en').summary.gist.sentences
    expect(first?.claims).toEqual(['claim-1', 'claim-2'])
  })

  test('is French for a French reader', () => {
    expect(run('fr').summary.gist.sentences.map((one) => one.text)).toEqual([
      'Norwin Chips a arrêté les ventes du N7 à destination de Karovia.',
      'Trade Office of Westland a durci les contrôles à l’exportation de puces d’IA vers Karovia en octobre 2023.',
      'Norwin Chips dit pouvoir perdre 4,5\u00A0milliards de dollars.',
      'Le N7 aurait des performances limitées, selon des sources.',
      'L’analyste Ana Ruiz (Holm Research) a critiqué les contrôles à l’exportation.',
      'Norwin Chips dit ne pas avoir vendu 300\u202F000 unités du N7.',
    ])
  })

  test.each<[string, readonly string[]]>([
    [
      'zh-Hans',
      [
        'Norwin Chips停止向Karovia销售N7。',
        'Trade Office of Westland于2023年10月收紧了对Karovia的AI芯片出口管制。',
        'Norwin Chips表示，其可能损失45亿美元。',
        '消息人士称，N7性能可能受限。',
        'Holm Research分析师Ana Ruiz批评了出口管制。',
        'Norwin Chips表示，其没有销售30万块N7。',
      ],
    ],
    [
      'ja',
      [
        'Norwin ChipsはKaroviaへのN7の販売を停止した。',
        'Trade Office of Westlandは2023年10月、Karovia向けのAI半導体の輸出規制を強化した。',
        'Norwin Chipsは、45億ドルの損失を被る可能性があるとしている。',
        '関係者によると、N7の性能は制限されている可能性があるという。',
        'Holm Researchのアナリスト、Ana Ruiz氏は輸出規制を批判した。',
        'Norwin Chipsは、30万個のN7を販売していないとしている。',
      ],
    ],
    [
      'ar',
      [
        'أوقفت Norwin Chips مبيعات N7 إلى Karovia.',
        'شددت Trade Office of Westland القيود على تصدير رقائق الذكاء الاصطناعي إلى Karovia في أكتوبر 2023.',
        'قالت Norwin Chips إنها قد تخسر 4.5 مليار دولار.',
        'قد يبقى أداء N7 محدوداً، بحسب مصادر مطلعة.',
        'انتقدت Ana Ruiz من Holm Research ضوابط التصدير.',
        'قالت Norwin Chips إنها لم تبع 300 ألف وحدة من N7.',
      ],
    ],
  ])('stands in the order and with the particles of %s', (tag, expected) => {
    expect(run(tag).summary.gist.sentences.map((one) => one.text)).toEqual(expected)
  })

  test('is German for a German reader, others in the subjunctive', () => {
    expect(run('de').summary.gist.sentences.map((one) => one.text)).toEqual([
      'Norwin Chips hat den Verkauf des N7 nach Karovia gestoppt.',
      'Trade Office of Westland hat im Oktober 2023 die Kontrollen für Exporte von KI-Chips nach Karovia verschärft.',
      'Norwin Chips erklärte, das Unternehmen könnte 4,5\u00A0Milliarden\u00A0Dollar verlieren.',
      'Der N7 könnte eine begrenzte Leistung haben, sagten Insider.',
      'Ana Ruiz von Holm Research hat die Exportkontrollen kritisiert.',
      'Norwin Chips erklärte, das Unternehmen habe 300.000 Stück des N7 nicht verkauft.',
    ])
  })

  test('is Spanish for a Spanish reader', () => {
    expect(run('es').summary.gist.sentences.map((one) => one.text)).toEqual([
      'Norwin Chips suspendió las ventas del N7 a Karovia.',
      'Trade Office of Westland endureció los controles a la exportación de chips de IA a Karovia en octubre de 2023.',
      'Norwin Chips asegura que podría perder 4500\u00A0millones de dólares.',
      'El N7 podría tener un rendimiento limitado, según fuentes.',
      'Ana Ruiz, analista de Holm Research, criticó los controles a la exportación.',
      'Norwin Chips asegura que no vendió 300.000 unidades del N7.',
    ])
  })

  test('says nothing that no claim holds', () => {
    for (const tag of ['de', 'en', 'es', 'fr']) {
      const reader = packFor(tag)
      const { gist } = run(tag).summary
      if (!reader.gist) throw new Error('no gist')
      const writer = { reader, gist: reader.gist }
      const names = namesFor(entities, { ...writer, knowledge, pack, text, words: () => [] })
      expect(gist.sentences.flatMap((one) => untraceable(one, claims, names))).toEqual([])
    }
  })

  test('is the same on every run', () => {
    expect(JSON.stringify(run('fr'))).toBe(JSON.stringify(run('fr')))
  })

  test('is English for a reader whose language has none', () => {
    expect(run('und').summary.gist.language).toBe('en')
  })

  test('has one line for every claim, its date in brackets', () => {
    const { gists } = run('en')
    expect([...gists.keys()]).toEqual(claims.map(({ id }) => id))
    expect(gists.get('claim-3')).toBe(
      'The Trade Office of Westland tightened export controls on AI chips to Karovia (October 2023).',
    )
    expect(gists.get('claim-9')).toBe('Outlook.')
  })

  test('leaves no residue of patterns', () => {
    const all = ['de', 'en', 'es', 'fr'].flatMap((tag) => [...run(tag).gists.values()])
    expect(all.filter((one) => /[{}[\]_]|undefined|null| {2}| \.|\.\./u.test(one))).toEqual([])
  })
})

describe('the extract', () => {
  const { extract } = run('en').summary

  test('quotes the text, in its order, four sentences at most', () => {
    expect(extract.length).toBeLessThanOrEqual(4)
    expect(extract.every((one) => text.slice(one.start, one.end) === one.text)).toBe(true)
    expect(extract.map(({ start }) => start)).toEqual(
      extract.map(({ start }) => start).toSorted((one, other) => one - other),
    )
  })

  test('leaves out the title and the question', () => {
    expect(extract.some((one) => one.start === 0 || one.text.endsWith('?'))).toBe(false)
  })

  test('is as long as asked for', () => {
    const shorter = summarize.run({
      text,
      title: null,
      blocks,
      sentences,
      entities,
      claims,
      pack,
      reader: pack,
      knowledge,
      publishedAt: null,
      length: { sentences: 2 },
    })
    expect(shorter.summary.extract).toHaveLength(2)
  })
})

test('a text without claims has an empty gist, and says whether anybody looked', () => {
  const empty = summarize.run({
    text: '',
    title: null,
    blocks: [],
    sentences: [],
    entities: [],
    claims: [],
    pack: packFor('und'),
    reader: packFor('en'),
    knowledge,
    publishedAt: null,
  })
  expect(empty).toEqual({
    summary: { extract: [], gist: { language: 'en', sentences: [] }, abstract: null },
    gists: new Map(),
    covered: false,
  })
})
