import { describe, expect, test } from 'vitest'
import { knowledge } from '#knowledge/index'
import { packFor } from '#languages/index'
import type { Block } from '#model/block'
import type { Claim } from '#model/claim'
import { findEntities } from '#stages/find-entities/find-entities'
import { blocks } from '#text/blocks'
import { readSentences } from '#text/reading'
import { findClaims } from './find-claims.ts'

type Role = Block['role']

/** The claims of a page; its blocks are body unless `roles` says otherwise, in order. */
const read = (text: string, tag: string, roles: readonly Role[] = []) => {
  const pack = packFor(tag)
  const body = blocks(text).map((block, index) => ({
    ...block,
    role: roles[index] ?? ('body' as const),
    kept: true,
    language: tag,
    removal: null,
  }))
  const rules = pack.sentences ?? { abbreviations: [] }
  const sentences = readSentences(text, body, { tag: pack.code, rules })
  const known = { text, blocks: body, sentences, pack, knowledge, publishedAt: '2026-03-02' }
  return findClaims.run({ ...known, ...findEntities.run(known) })
}

const claimsIn = (...page: Parameters<typeof read>): readonly Claim[] => read(...page).claims

const names = (fillers: Claim['roles']['actor']): readonly string[] =>
  fillers.map(({ name }) => name)

describe('roles', () => {
  test.each([
    {
      text: 'The United States tightened export controls on AI chips to China.',
      tag: 'en',
      roles: { actor: ['United States'], target: ['China'], item: ['AI chips'] },
    },
    {
      text: 'AI chips may no longer be sold to China without a license, the US government said.',
      tag: 'en',
      roles: { target: ['China'], item: ['AI chips'] },
    },
    {
      text: 'Washington added Inspur to the Entity List in March.',
      tag: 'en',
      roles: { actor: ['United States'], target: ['Inspur'], instrument: ['Entity List'] },
    },
    {
      text: 'Huawei has been on the Entity List since 2019.',
      tag: 'en',
      roles: { actor: [], target: ['Huawei'], instrument: ['Entity List'] },
    },
    {
      text: 'Nvidia sold 200,000 H20 chips to Tencent.',
      tag: 'en',
      roles: { actor: ['NVIDIA'], target: ['Tencent'], item: ['H20'] },
    },
    {
      text: 'Nvidia and AMD will sell AI chips to China.',
      tag: 'en',
      roles: { actor: ['NVIDIA', 'AMD'], target: ['China'], item: ['AI chips'] },
    },
    {
      text: 'The H20 was banned by China.',
      tag: 'en',
      roles: { actor: ['China'], item: ['H20'] },
    },
    {
      text: 'Les États-Unis ont durci les contrôles à l’exportation de puces d’IA vers la Chine.',
      tag: 'fr',
      roles: { actor: ['United States'], target: ['China'], item: ['AI chips'] },
    },
    {
      text: 'La H20 a été interdite par la Chine.',
      tag: 'fr',
      roles: { actor: ['China'], item: ['H20'] },
    },
    {
      text: 'Le durcissement des contrôles par Washington frappe les puces d’IA.',
      tag: 'fr',
      roles: { actor: ['United States'], item: ['AI chips'] },
    },
    {
      text: 'Companies bought H20 chips.',
      tag: 'en',
      roles: { actor: [], item: ['H20'] },
    },
    {
      text: 'In China, Chinese companies bought 2,000 H20 chips.',
      tag: 'en',
      roles: { actor: ['China'], item: ['H20'] },
    },
    {
      text: 'La société de négoce a acheté les H20 auprès de Tencent.',
      tag: 'fr',
      roles: { actor: [], target: ['Tencent'] },
    },
    {
      text: 'SMIC turned to Huawei in the hope to obtain AI chips.',
      tag: 'en',
      roles: { actor: ['SMIC'], target: ['Huawei'], item: [] },
    },
  ])('$text', ({ text, tag, roles }) => {
    const [claim] = claimsIn(text, tag)
    const found = Object.entries(roles).map(([role]) => [
      role,
      names(claim?.roles[role as keyof Claim['roles']] ?? []),
    ])
    expect(Object.fromEntries(found)).toEqual(roles)
  })

  test('the company means the last one named', () => {
    const claims = claimsIn(
      'Tencent opened a site in Shenzhen. The company has bought 2,000 H20 chips.',
      'en',
    )
    expect(names(claims.at(-1)?.roles.actor ?? [])).toEqual(['Tencent'])
  })

  test('a clause without a subject of its own goes on with the one before', () => {
    const claims = claimsIn('SMIC is on the Entity List and cannot buy EUV machines.', 'en')
    expect(names(claims.at(-1)?.roles.target ?? [])).toEqual(['SMIC'])
  })

  test('who speaks is not what is spoken of', () => {
    const [claim] = claimsIn(
      '"The controls on AI chips are absurd," said Ivo Brandt, an analyst at Corvid Research in Boston.',
      'en',
    )
    expect(claim?.frame).toBe('position')
    expect(names(claim?.roles.actor ?? [])).toEqual([])
    expect(names(claim?.roles.target ?? [])).toEqual([])
  })
})

describe('a stance stands over what it speaks of', () => {
  test.each([
    ['Senators called for an end to all exports of AI chips.', 'position.demand'],
    ['Senators ended all exports of AI chips.', 'control'],
    ['Nvidia declined to comment on the smuggled chips.', 'position.decline'],
    ['Nvidia chips were smuggled in crates.', 'evasion.smuggle'],
    ['TSMC said it has not supplied chips to Huawei.', 'sale'],
  ])('%s', (text, predicate) => {
    expect(claimsIn(text, 'en')[0]?.predicate.startsWith(predicate)).toBe(predicate !== 'control')
  })
})

describe('one sentence may claim two things', () => {
  test.each([
    {
      text: 'Nvidia needs a license to sell the H20 in China, and sales stopped at once.',
      evidence: ['Nvidia needs a license to sell the H20 in China', 'and sales stopped at once.'],
    },
    {
      text: 'SMIC makes the chip in Shanghai; Huawei will unveil the phone in May.',
      evidence: ['SMIC makes the chip in Shanghai', 'Huawei will unveil the phone in May.'],
    },
    {
      text: 'Nvidia and AMD make AI chips and accelerators.',
      evidence: ['Nvidia and AMD make AI chips and accelerators.'],
    },
    {
      text: '"We sold no chips, and prices will rise," Nvidia said.',
      evidence: ['"We sold no chips, and prices will rise," Nvidia said.'],
    },
  ])('$text', ({ text, evidence }) => {
    expect(claimsIn(text, 'en').map((claim) => claim.evidence.text)).toEqual(evidence)
  })
})

describe('what is no claim', () => {
  test.each([
    ['a recipe', 'Fry the onions in butter. Add the rice and stir.', 'en'],
    [
      'a sale that is not about chips',
      'The bakery sold 400 loaves on Monday and raised prices.',
      'en',
    ],
    ['a recipe in French', 'Faites revenir les oignons. Ajoutez le riz et remuez.', 'fr'],
  ])('%s', (_, text, tag) => {
    expect(claimsIn(text, tag)).toEqual([])
  })

  test('a question in the body, but not one in the title', () => {
    const page =
      'Can Nvidia still sell AI chips to China?\n\nWill AI chips be banned in China?\n\n(Will AI chips be sold there?) '
    const claims = claimsIn(page, 'en', ['title', 'body', 'body'])
    expect(claims.map(({ evidence }) => evidence.text)).toEqual([
      'Can Nvidia still sell AI chips to China?',
    ])
  })

  test('a heading, unless it quotes somebody', () => {
    const page = 'Nvidia sells AI chips\n\nNvidia sold AI chips to China.'
    expect(claimsIn(page, 'en', ['heading', 'body'])).toHaveLength(1)
  })

  test('scenery in a report about chips', () => {
    const page =
      'The United States banned sales of AI chips to China. Nvidia lost $5 billion in revenue. ' +
      'Two vans were parked beside the fountain.'
    expect(claimsIn(page, 'en').map(({ frame }) => frame)).toEqual(['control', 'impact'])
  })
})

test('a page about chips need not say so in every sentence', () => {
  const page =
    'Nvidia sold AI chips to Tencent. The semiconductor maker ships GPUs from Taiwan. ' +
    'It laid off 30 employees in June.'
  expect(claimsIn(page, 'en').at(-1)?.frame).toBe('impact')
})

test('date and amount come with the words as printed', () => {
  const [claim] = claimsIn('Nvidia took a $4.5 billion charge on unsold chips in April 2025.', 'en')
  expect(claim?.date).toEqual({ value: '2025-04', text: expect.stringContaining('April 2025') })
  expect(claim?.amount).toMatchObject({ value: 4.5e9, unit: 'USD' })
})

test('how long it takes is no amount', () => {
  const [claim] = claimsIn(
    'Two days after the visit, Washington granted licenses for AI chips.',
    'en',
  )
  expect(claim?.amount).toBeNull()
})

test('the rule names the predicate and the words that show it', () => {
  const [claim] = claimsIn('Washington tightened controls on AI chips.', 'en')
  expect(claim?.rule).toBe('control.tighten:tightened')
  const [spaced] = claimsIn('Washington rolled\u00A0 back controls on AI chips.', 'en')
  expect(spaced?.rule).toMatch(/:rolled back$/u)
})

test('evidence is quoted from the text, and ids are unique and stable', () => {
  const text = 'Nvidia sold AI chips. Nvidia sold AI chips.\n\n- AMD sold GPUs to Tencent.'
  const claims = claimsIn(text, 'en')
  for (const { evidence } of claims)
    expect(text.slice(evidence.start, evidence.end)).toBe(evidence.text)
  expect(new Set(claims.map(({ id }) => id)).size).toBe(claims.length)
  expect(claimsIn(`\n\n${text}`, 'en').map(({ id }) => id)).toEqual(claims.map(({ id }) => id))
})

test('without a pack it did not look, which is not the same as finding nothing', () => {
  expect(read('Nvidia biegħet iċ-ċipep.', 'mt')).toEqual({ claims: [], covered: false })
  expect(read('The weather is fine.', 'en')).toEqual({ claims: [], covered: true })
})

test('a long line without an end is read in time', () => {
  const text = 'Nvidia sold AI chips to China, and '.repeat(2000)
  const started = performance.now()
  const [claim] = claimsIn(text, 'en')
  expect(claim?.frame).toBe('sale')
  expect(performance.now() - started).toBeLessThan(20_000)
})

test('a comma that parts two main clauses parts two claims, where a language writes it so', () => {
  const text =
    'Die Niederlande verschärften am Montag die Exportkontrollen für Chipmaschinen, der Ausrüster Lumetra AG rechnet mit einem Umsatzrückgang von 40 Prozent.'
  const found = claimsIn(text, 'de')
  expect(found.map(({ frame }) => frame)).toEqual(['control', 'impact'])
  expect(found[0]?.evidence.text).toBe(text.slice(0, text.indexOf(',')))
})
