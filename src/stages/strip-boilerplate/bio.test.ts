import { expect, test } from 'vitest'
import { packFor, packs } from '#languages/index'
import { blocks } from '#text/blocks'
import { stripBoilerplate } from './strip-boilerplate.ts'

const story = {
  en: [
    'Memory prices double as makers turn to server chips',
    'Prices of memory modules have doubled since the summer, dealers in Taipei said on Monday.',
    'Makers have moved their lines to memory for servers, and little is left for laptops.',
    'No relief is expected before the second half of next year, according to two distributors.',
  ],
  ja: [
    'メモリー価格が倍増、サーバー向けに生産を転換',
    '台北の業者によると、メモリーモジュールの価格は夏から2倍になった。',
    'メーカーはサーバー向けメモリーに生産を移しており、ノートパソコン向けはほとんど残っていない。',
    '来年後半まで品薄は解消しないと、二つの商社はみている。',
  ],
} as const

const rolesIn = (code: keyof typeof story, text: string): readonly string[] => {
  const parted = blocks(text)
  const body = stripBoilerplate.run({
    text,
    blocks: parted,
    languages: parted.map(() => code),
    pack: packFor(code),
    packs,
    marks: [],
  })
  return body.blocks.map(({ role }) => role)
}

const rolesOf = (code: keyof typeof story, tail: readonly string[]): readonly string[] =>
  rolesIn(code, [...story[code], ...tail].join('\n\n')).slice(-tail.length)

test.each([
  ['en', 'Written by Tess Marlow', 'Tess is an astrologer. She writes about moons and has a cat.'],
  ['en', 'Tess Marlow', 'Tess is a baker and beekeeper. She writes about bread and honey.'],
  ['ja', '文：水瀬さくら', '料理研究家。作り置きレシピと発酵食の教室を京都で開いている。'],
] as const)('in %s a signature above the last paragraph makes it a bio: %s', (code, ...tail) => {
  expect(rolesOf(code, tail)).toEqual(['byline', 'author-bio'])
})

test('a last paragraph without a signature above it stays', () => {
  const last = 'A baker in Taipei, who mines coins at night, sold his modules for twice the price.'
  expect(rolesOf('en', [last])).toEqual(['body'])
})

const [headline, ...told] = story.en

const lastRole = (byline: string, last: string): string | undefined =>
  rolesIn('en', [headline, byline, ...told, last].join('\n\n')).at(-1)

test.each([
  [
    'the whole name',
    'From her kitchen in Leeds, Tess Marlow hosts our podcast on bread and honey.',
  ],
  ['the last name', 'From her kitchen in Leeds, Marlow writes about bread, honey and beekeeping.'],
])('a last paragraph that has %s of who signs above the story is a bio', (_, last) => {
  expect(lastRole('By Tess Marlow', last)).toBe('author-bio')
})

test('a last paragraph on somebody else stays', () => {
  const last = 'From her kitchen in Leeds, Vera Holt hosts our podcast on bread and honey.'
  expect(lastRole('By Tess Marlow', last)).toBe('body')
})
