import { describe, expect, test } from 'vitest'
import { knowledge } from '#knowledge/index'
import { frames } from '#model/frame'
import { findClaims } from '#stages/find-claims/find-claims'
import { findEntities } from '#stages/find-entities/find-entities'
import { blocks } from '#text/blocks'
import { readSentences } from '#text/reading'
import { packs } from './index.ts'
import type { LanguagePack } from './pack.ts'

/** The claims of a sentence that opens a page about chips: the pack's first example follows it. */
const claimsIn = (sentence: string, pack: LanguagePack) => {
  const page = (pack.examples ?? []).slice(0, 1).map((example) => example.text)
  const text = [sentence, ...page].join('\n\n')
  const body = blocks(text).map((block) => ({
    ...block,
    role: 'body' as const,
    kept: true,
    language: pack.code,
    removal: null,
  }))
  const rules = pack.sentences ?? { abbreviations: [] }
  const sentences = readSentences(text, body, { tag: pack.code, rules })
  const known = { text, blocks: body, sentences, pack, knowledge, publishedAt: '2026-03-02' }
  const { claims } = findClaims.run({ ...known, ...findEntities.run(known) })
  return claims.filter(({ evidence }) => evidence.end <= sentence.length)
}

const withExamples = packs.filter(({ examples }) => examples && examples.length > 0)

describe.each(withExamples.map((pack) => [pack.code, pack] as const))('%s', (_, pack) => {
  const examples = pack.examples ?? []

  test.each(examples)('$text', (example) => {
    const claims = claimsIn(example.text, pack)
    expect(claims.map(({ frame }) => frame)).toEqual(example.frames)
    const [first] = claims
    if (example.factuality) expect(first?.factuality).toBe(example.factuality)
    if (example.speaker === null) expect(first?.speaker).toBeNull()
    if (example.speaker) expect(first?.speaker?.name).toContain(example.speaker)
  })

  test('shows every frame, and what is no claim', () => {
    const shown = new Set(examples.flatMap((example) => example.frames))
    expect(frames.filter((frame) => !shown.has(frame))).toEqual([])
    expect(examples.some((example) => example.frames.length === 0)).toBe(true)
  })
})
