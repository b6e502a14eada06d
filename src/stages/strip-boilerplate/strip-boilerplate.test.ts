import { describe, expect, test } from 'vitest'
import { packs } from '#languages/index'
import type { LanguagePack } from '#languages/pack'
import type { Block } from '#model/block'
import { blocks } from '#text/blocks'
import { stripBoilerplate } from './strip-boilerplate.ts'

const strip = (text: string, pack: LanguagePack): readonly Block[] => {
  const parted = blocks(text)
  const languages = parted.map(() => pack.code)
  return stripBoilerplate.run({ text, blocks: parted, languages, pack, packs, marks: [] }).blocks
}

/** A page example taken apart: its text, and the role that each of its blocks must get. */
const parse = (written: string) => {
  const parts = written.split('\n\n').map((part) => {
    const at = part.indexOf('|')
    return { role: part.slice(0, at), text: part.slice(at + 1).trim() }
  })
  return { parts, text: parts.map((part) => part.text).join('\n\n') }
}

const removed = (role: string): boolean =>
  !['title', 'dek', 'heading', 'body', 'list', 'quote', 'caption'].includes(role)

/** What became of each part: kept or struck, by the greater share of its letters. */
const outcomes = (written: string, pack: LanguagePack) => {
  const { parts, text } = parse(written)
  const found = strip(text, pack)
  let start = 0
  return parts.map((part) => {
    const end = start + part.text.length
    const inside = found.filter((block) => block.start < end && start < block.end)
    const struck = inside.filter(({ kept }) => !kept)
    const size = (list: readonly Block[]): number =>
      list.reduce((sum, block) => sum + block.end - block.start, 0)
    start = end + 2
    const main = [...inside].sort(
      (one, other) => other.end - other.start - (one.end - one.start),
    )[0]
    return {
      ...part,
      struck: size(struck) * 2 > size(inside),
      found: main?.role,
      rule: main?.removal?.rule,
    }
  })
}

for (const pack of packs.filter(({ pages }) => pages)) {
  describe(`pages in ${pack.name}`, () => {
    for (const page of pack.pages ?? []) {
      test(page.name, () => {
        const wrong = outcomes(page.text, pack)
          .filter(({ role, struck }) => removed(role) !== struck)
          .map(
            ({ role, found, rule, text }) =>
              `${role}, not ${found} (${rule ?? 'kept'}): ${text.slice(0, 90)}`,
          )
        expect(wrong).toEqual([])
      })
    }
  })
}
