import { describe, expect, test } from 'vitest'
import { plain } from '#text/plain'
import { prefilter } from '#text/prefilter'
import { remember } from '#text/remember'
import { spellRules } from '#text/spell-cases'
import { packs } from './index.ts'
import type { LanguagePack } from './pack.ts'

const written = ({ boilerplate }: LanguagePack) => [
  ...(boilerplate?.rules ?? []),
  ...(boilerplate?.kept ?? []),
]

/** The patterns as the stages try them. */
const rulesOf = remember((pack: LanguagePack) => spellRules(written(pack)))
const known = packs.filter(({ boilerplate }) => boilerplate)

test('no two rules of any packs share an id, for stored removals point to them', () => {
  const ids = packs.flatMap((pack) => rulesOf(pack).map(({ id }) => id))
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
})

describe.each(known)('clutter of $name', (pack) => {
  test('every rule strikes its own example', () => {
    const silent = rulesOf(pack).filter(({ match, hits }) => !match.test(plain(hits)))
    expect(silent.map(({ id }) => id)).toEqual([])
  })

  test('the filter leaves every rule its own example', () => {
    const worthTrying = prefilter(rulesOf(pack))
    const lost = rulesOf(pack).filter((rule) => !worthTrying(plain(rule.hits)).includes(rule))
    expect(lost.map(({ id }) => id)).toEqual([])
  })

  test('no rule strikes the innocent line of any other', () => {
    const guilty = rulesOf(pack).flatMap(({ match, id }) =>
      rulesOf(pack)
        .filter(({ spares }) => match.test(plain(spares)))
        .map((other) => `${id} strikes “${other.spares}”`),
    )
    expect(guilty).toEqual([])
  })

  test('patterns are Unicode patterns without state', () => {
    const wrong = written(pack).filter(({ match }) => !/^i?u$/u.test(match.flags))
    expect(wrong.map(({ id }) => id)).toEqual([])
  })

  test('weights lie between nothing and certainty', () => {
    const wrong = (pack.boilerplate?.rules ?? []).filter(
      ({ weight = 0.9 }) => weight <= 0 || weight >= 1,
    )
    expect(wrong.map(({ id }) => id)).toEqual([])
  })
})
