import { describe, expect, test } from 'vitest'
import { knowledge } from '#knowledge/index'
import { packFor } from '#languages/index'
import type { LanguagePack } from '#languages/pack'
import type { Entity } from '#model/entity'
import { blocks } from '#text/blocks'
import { readSentences } from '#text/reading'
import { findEntities } from './find-entities.ts'

/** A pack that knows nothing but its code: what holds before a language has its own files. */
const bare = (code: string): LanguagePack => ({ ...packFor('und'), code })

const find = (text: string, given: { pack?: LanguagePack; publishedAt?: string } = {}) => {
  const pack = given.pack ?? packFor('en')
  const kept = blocks(text).map((block) => ({ ...block, kept: true }))
  const rules = pack.sentences ?? { abbreviations: [] }
  const sentences = readSentences(text, kept, { tag: pack.code, rules })
  const publishedAt = given.publishedAt ?? null
  return findEntities.run({ text, sentences, pack, knowledge, publishedAt }).entities
}

const timely = ['date', 'money', 'quantity']
const names = (entities: readonly Entity[]) =>
  entities.filter(({ type }) => !timely.includes(type)).map(({ name, type }) => `${type} ${name}`)
const values = (entities: readonly Entity[]) =>
  entities
    .filter(({ type }) => timely.includes(type))
    .map(({ value }) => [value?.value, value?.unit])

describe('known names', () => {
  test.each([
    ['NVIDIA', 'Nvidia said no.', ['company NVIDIA']],
    ['an acronym keeps its case', 'They told us that the US agreed.', ['place United States']],
    ['the dollar is no country', 'It paid US$5 million.', []],
    [
      'the longest name wins',
      'Chinese sellers list the GeForce RTX 4090 D.',
      ['product GeForce RTX 4090 D'],
    ],
    [
      'a small letter is no model suffix',
      'It sells the RTX 4090 d’occasion.',
      ['product RTX 4090'],
    ],
    ['plural of a model', 'Thousands of H20s left.', ['product H20']],
    ['intelligence is not Intel', 'The intel came from Seagate.', ['company Seagate Technology']],
    ['a material is no name', 'Gallium got dearer.', []],
  ])('%s', (_, text, expected) => {
    expect(names(find(text))).toEqual(expected)
  })

  test.each([
    ['de', 'Nvidias Umsatz in China sinkt.', ['company NVIDIA', 'place China']],
    ['pl', 'Sprzedaż Nvidii spadła.', ['company NVIDIA']],
    ['ru', 'Чипы уходят из Китая через Гонконг.', ['place China', 'place Hong Kong']],
    ['ko', '엔비디아는 중국에서도 판매한다.', ['company NVIDIA', 'place China']],
    ['ja', 'エヌビディアは米国の規制に従う。', ['company NVIDIA', 'place United States']],
    ['zh-Hans', '英伟达向中国出售芯片。', ['company NVIDIA', 'place China']],
    ['tr', "Huawei'nin çipi Çin'de üretiliyor.", ['company Huawei', 'place China']],
    ['it', 'La taiwanese Tsmc cresce.', ['company TSMC']],
  ])('are found in %s', (code, text, expected) => {
    expect(names(find(text, { pack: bare(code) }))).toEqual(expected)
  })

  test('a Korean particle is no part of the mention', () => {
    const [nvidia] = find('엔비디아는 웃었다.', { pack: bare('ko') })
    expect(nvidia?.mentions[0]?.text).toBe('엔비디아')
  })

  test('a Katakana name does not stand inside a longer word', () => {
    expect(names(find('インテルメッツォを聴く。', { pack: bare('ja') }))).toEqual([])
  })
})

describe('doubtful names', () => {
  test.each([
    ['an orchard', 'Apple pie sells well in autumn. Apple trees bloom.', []],
    ['a maker', 'TSMC builds chips that Apple designs.', ['company TSMC', 'company Apple']],
    ['a harbor', 'They bought a canon. Canon law is old.', []],
    [
      'a department named before',
      'The Commerce Department wrote to Sophgo. In May, Commerce ordered a halt.',
      ['agency US Department of Commerce', 'company Sophgo'],
    ],
    ['commerce as such', 'Sophgo lives on commerce. In May, Commerce grew.', ['company Sophgo']],
    ['a city behind a comma', 'It builds near Mesa, Arizona.', ['place Mesa', 'place Arizona']],
    ['a table mountain', 'The mesa rises. Mesa views are fine.', []],
  ])('%s', (_, text, expected) => {
    expect(names(find(text))).toEqual(expected)
  })
})

describe('capitals and governments', () => {
  test.each([
    ['Washington is the government', 'Washington tightened the rules.', ['place United States']],
    ['a capital that decides', 'London, for its part, refused.', ['place United Kingdom']],
    ['a capital where one works', 'She is a broker in London.', ['place London']],
    ['a government by its adjective', 'The Dutch government waited.', ['place Netherlands']],
    ['an adjective alone is no mention', 'Chinese buyers waited.', []],
  ])('%s', (_, text, expected) => {
    expect(names(find(text))).toEqual(expected)
  })

  test('an administration is its president', () => {
    const french = { pack: packFor('fr') }
    expect(names(find('L’administration Biden a durci le ton.', french))).toEqual([
      'person Joe Biden',
    ])
  })
})

describe('products nobody has listed', () => {
  test.each([
    [
      'a family and a model',
      'Huawei showed the Ascend 990.',
      ['company Huawei', 'product Ascend 990'],
    ],
    ['suffixes belong to it', 'The RTX 6090 Ti Super is out.', ['product RTX 6090 Ti Super']],
    ['a machine', 'ASML ships the NXT:2350i.', ['company ASML', 'product NXT:2350i']],
    ['a code beside its maker', 'Nvidia plans the B45.', ['company NVIDIA', 'product B45']],
    ['a road', 'The B45 was closed after snow.', []],
    ['a memory generation', 'HBM7 is years away.', ['product HBM7']],
  ])('%s', (_, text, expected) => {
    expect(names(find(text))).toEqual(expected)
  })
})

describe('people nobody has listed', () => {
  test.each([
    ['a given name', 'Last week Marta Okonjo bought a chip.', ['person Marta Okonjo']],
    ['an office before', 'said analyst Tovelle Brask.', ['person Tovelle Brask']],
    ['a trade behind', 'Tovelle Brask, a trade lawyer, disagreed.', ['person Tovelle Brask']],
    ['an initial and particles', 'Mr. J. van der Velde laughed.', ['person J. van der Velde']],
    ['two capitals alone', 'They met at Harrow Meadow again.', []],
    ['a headline in title case', 'Why Buyers Hoard Gaming Cards Before Spring Ban', []],
    ['words that open', 'Meanwhile Marta Okonjo waited.', ['person Marta Okonjo']],
  ])('%s', (_, text, expected) => {
    expect(names(find(text))).toEqual(expected)
  })

  test('end with their family name where nouns have capitals', () => {
    const pack = {
      ...bare('de'),
      names: { ...(packFor('fr').names as NonNullable<LanguagePack['names']>), capitalNouns: true },
    }
    const german =
      'Das sagte Marlene Osthoff Journalisten. Ihr folgte Eva-Maria von der Au Stunden danach.'
    expect(names(find(german, { pack }))).toEqual([
      'person Marlene Osthoff',
      'person Eva-Maria von der Au',
    ])
  })

  test('are joined by their family name', () => {
    const [person, ...others] = find('Analyst Marta Okonjo smiled. Okonjo then left.')
    expect(person?.mentions.map(({ text }) => text)).toEqual(['Marta Okonjo', 'Okonjo'])
    expect(others).toEqual([])
  })

  test('a family name of two people says neither', () => {
    const found = find('Marta Okonjo met Peter Okonjo. Okonjo then left.')
    expect(found.flatMap(({ mentions }) => mentions.map(({ text }) => text))).toEqual([
      'Marta Okonjo',
      'Peter Okonjo',
    ])
  })
})

describe('people in scripts without capitals', () => {
  const names0 = packFor('en').names
  const made = (
    code: string,
    script: LanguagePack['script'],
    given: Partial<NonNullable<LanguagePack['names']>>,
  ): LanguagePack => ({
    ...bare(code),
    script,
    names: {
      ...names0,
      particles: [],
      titles: [],
      roles: [],
      sources: [],
      organisations: [],
      agencies: [],
      notNames: [],
      familyFirst: true,
      ...given,
    },
    speech: {
      ...packFor('und').speech,
      say: { say: ['表示', 'قال'] },
      sourceBefore: [],
      sourceAfter: [],
      possible: [],
      planned: [],
      negation: [],
      notModal: [],
      pronouns: [],
      anaphora: [],
    },
  })
  const chinese = made('zh-Hans', 'Hani', { roles: ['分析师', '研究员'] })
  const japanese = made('ja', 'Kana', { titles: ['氏'], roles: ['アナリスト'] })
  const korean = made('ko', 'Hang', { roles: ['연구원*'] })
  const arabic = made('ar', 'Arab', { roles: ['المحلل'] })
  test.each([
    ['分析师王磊表示谨慎。', chinese, ['person 王磊']],
    ['研究员陆文清认为可行。', chinese, ['person 陆文清']],
    ['高级分析师认为可行。', chinese, []],
    ['村田健一氏は話した。', japanese, ['person 村田健一']],
    ['高級アナリストは話した。', japanese, []],
    ['한솔증권 박서윤 연구원은 말했다.', korean, ['person 박서윤']],
    ['서울대 연구원은 말했다.', korean, []],
    ['المحلل فيصل الحربي متفائل.', arabic, ['person فيصل الحربي']],
    ['فيصل الحربي متفائل.', arabic, []],
  ])('%s', (text, pack, expected) => {
    expect(names(find(text, { pack }))).toEqual(expected)
  })
})

describe('organizations nobody has listed', () => {
  const french = packFor('fr')
  test.each([
    [
      'a word of its kind',
      'An analyst of Brightwater Research warned.',
      ['company Brightwater Research'],
    ],
    [
      'an employer',
      'Marta Okonjo, a lawyer at Vellum Tarn, agreed.',
      ['person Marta Okonjo', 'company Vellum Tarn'],
    ],
    ['an apposition', 'He named Moonvale, a Chinese design firm.', ['company Moonvale']],
    ['an adverb before the company', 'Separately, the company declined.', []],
    [
      'a ministry',
      'The Ministry of Energy and Mines agreed.',
      ['agency Ministry of Energy and Mines'],
    ],
  ])('%s', (_, text, expected) => {
    expect(names(find(text))).toEqual(expected)
  })

  test.each([
    ['a maker before', 'Le cabinet canadien Ardoise a compté.', ['company Ardoise']],
    [
      'a small ministry',
      'Le ministère de l’Énergie, du Climat et de la Mer hésite.',
      ['agency ministère de l’Énergie, du Climat et de la Mer'],
    ],
    ['a minister is no ministry', 'Le ministre de l’Énergie hésite.', []],
  ])('%s, in French', (_, text, expected) => {
    expect(names(find(text, { pack: french }))).toEqual(expected)
  })

  test('are joined by their acronym in brackets', () => {
    const [first] = find('The Institute for Calm Futures (ICF) spoke. Later the ICF left.')
    expect(first?.mentions.map(({ text }) => text)).toEqual([
      'Institute for Calm Futures',
      'ICF',
      'ICF',
    ])
  })
})

describe('sums and quantities', () => {
  test.each([
    ['It took a $4.5 billion hit.', [[4_500_000_000, 'USD']]],
    ['It cost 6,999 yuan.', [[6999, 'CNY']]],
    ['Sales fell 15%.', [[15, '%']]],
    ['It ordered 300,000 advanced chips.', [[300_000, 'chips']]],
    ['They use a 7-nanometer process.', [[7, 'nm']]],
    ['The RTX 4090 is out.', []],
    ['A dollar is a dollar.', []],
  ])('%s', (text, expected) => {
    expect(values(find(text))).toEqual(expected)
  })

  test.each([
    ['À 6 999 yuans l’unité.', [[6999, 'CNY']]],
    ['Quelque 390 millions de dollars.', [[390_000_000, 'USD']]],
    ['Un bond de 4,5 %.', [[4.5, '%']]],
    ['Près de 50 000 puces.', [[50_000, 'chips']]],
  ])('%s', (text, expected) => {
    expect(values(find(text, { pack: packFor('fr') }))).toEqual(expected)
  })
})

describe('dates', () => {
  const dates = (text: string, publishedAt?: string, pack = packFor('en')) =>
    values(find(text, publishedAt ? { publishedAt, pack } : { pack })).map(([value]) => value)

  test.each([
    ['On August 11, 2025, it rose.', '2025-08-14', ['2025-08-11']],
    ['In October it fell.', '2024-01-10', ['2023-10']],
    ['Not before March.', '2024-01-10', ['2024-03']],
    ['It fell on Monday.', '2025-08-14', ['2025-08-11']],
    ['Last year was hard.', '2025-08-14', ['2024']],
    ['In Q3 2025 it grew.', '2025-08-14', ['2025-35']],
    ['Listed since 2019.', '2025-08-14', ['2019']],
    ['They may march on.', '2025-08-14', []],
    ['It ordered 2020 wafers.', '2025-08-14', [2020]],
  ])('%s (%s)', (text, publishedAt, expected) => {
    expect(dates(text, publishedAt)).toEqual(expected)
  })

  test('without a day of publication the year stays open', () => {
    expect(dates('In October it fell on Monday.')).toEqual(['XXXX-10'])
  })

  test.each([
    ['Le 29 août, en ligne.', '2023-09-12', ['2023-08-29']],
    ['Depuis lundi 14 juillet.', '2025-07-15', ['2025-07-14']],
    ['Pas avant mars.', '2024-01-10', ['2024-03']],
    ['Fin février, donc.', '2024-03-10', ['2024-02']],
    ['Au troisième trimestre 2025.', '2025-12-10', ['2025-35']],
    ['L’an dernier déjà.', '2025-12-10', ['2024']],
    ['Publié le 6 sept. à Lyon.', '2025-12-10', ['2025-09-06']],
    ['Elle a puni sept d’entre elles.', '2025-12-10', []],
  ])('%s (%s)', (text, publishedAt, expected) => {
    expect(dates(text, publishedAt, packFor('fr'))).toEqual(expected)
  })
})

test('every mention quotes the text at its place', () => {
  const text =
    'Nvidia told Marta Okonjo of Brightwater Research on Aug. 8 that the H20 costs $9,000.'
  const mentions = find(text, { publishedAt: '2025-08-14' }).flatMap((entity) => entity.mentions)
  expect(mentions.length).toBeGreaterThan(4)
  for (const mention of mentions) expect(text.slice(mention.start, mention.end)).toBe(mention.text)
})

test('without a pack known names are found, and the stage says it could not look for others', () => {
  const text = 'Nvidia.'
  const pack = packFor('und')
  const sentences = readSentences(text, [{ start: 0, end: 7, kept: true }], {
    tag: 'und',
    rules: { abbreviations: [] },
  })
  const found = findEntities.run({ text, sentences, pack, knowledge, publishedAt: null })
  expect(names(found.entities)).toEqual(['company NVIDIA'])
  expect(found.covered).toBe(false)
})

describe('firms in scripts without capitals', () => {
  test.each([
    ['ja', '部品メーカー、望月精機は増産する。', ['company 望月精機']],
    ['ja', '若草証券の大貫由紀氏は慎重だ。', ['company 若草証券', 'person 大貫由紀']],
    ['ja', '国産半導体の出荷が増えた。', []],
    ['ko', '장비업체 한들테크닉스는 수주했다.', ['company 한들테크닉스']],
    ['ko', '기업 데이터센터가 늘었다.', []],
  ])('are shown by what stands around them (%s: %s)', (tag, text, expected) => {
    expect(names(find(text, { pack: packFor(tag) }))).toEqual(expected)
  })
})
