import { expect, test } from 'vitest'
import { needsOf } from './needs.ts'
import { signsIn } from './signs.ts'

test.each([
  [/^read more/u, ['read more']],
  [/^(?:[rR]ead|see) \p{L}+/u, ['read ', 'see ']],
  [/^(?:a|the )?latest$/u, ['latest']],
  [/[ae]xt\d+/u, ['axt0', 'ext0']],
  [/^\p{Lu}+ \d{1,2}[.:]\d\d$/u, [' 0.0', ' 0:0', ' 00.0', ' 00:0'].map((way) => `${way}0`)],
  [/^\p{L}(?:20|19)\d\d /u, ['0000 ']],
  [/^(?<names>\p{Lu}.{1,20}) reports?$/u, [' report']],
  [/(?:later than|sooner than)+ (?:three|four)/u, ['later than', 'sooner than']],
  [/^(?!no)yes(?=thing)/u, ['thing']],
  [/^by\s+(?:the |our )?desk/u, [' desk']],
  [/go+d (?:far|near)/u, ['od far', 'od near']],
])('%s cannot match without %j', (pattern, needs) => {
  expect(needsOf(pattern).needs).toEqual(needs)
})

test.each([/^\p{Lu}{2,}$/u, /^(?:abc|\p{L}+)$/u, /^x?$/u, /^[^a]b/u])(
  '%s needs nothing',
  (pattern) => {
    expect(needsOf(pattern).needs).toBeNull()
  },
)

test.each([
  [/^\p{Lu}+ (?:follow|@\p{L}+)$/u, ['follow'], '@'],
  [/^(?:abc|\d+)$/u, ['abc'], '7'],
  [/^\p{L}*(?:all rights|©)\p{L}/u, ['all rights'], '©'],
])('%s cannot match without %j or the sign %s', (pattern, words, sign) => {
  const { needs, needsOrSigns } = needsOf(pattern)
  expect(needs).toEqual(words)
  expect(needsOrSigns).toBe(signsIn(sign))
})

test.each([
  [/^(?:\p{Lu}|ab)\s*word .{0,9}$/u, [1, 2], [0, 9]],
  [/^\p{L}{2,5}(?:, | of )word/u, [2, 9], [0, Number.POSITIVE_INFINITY]],
  [/\p{Lu}word$/u, [1, Number.POSITIVE_INFINITY], [0, 0]],
  [/^(?=.{3}word).{1,20}$/u, [3, 3], [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]],
  [/^(?:\d|x)$/u, null, null],
  [/^(?:\p{L}word){1,2}-$/u, [1, 11], [1, 11]],
])('what %s needs has %j characters before it and %j behind it', (pattern, before, behind) => {
  const found = needsOf(pattern)
  const sizes = ({ least, most }: typeof found.before) => (found.needs ? [least, most] : null)
  expect(sizes(found.before)).toEqual(before)
  expect(sizes(found.behind)).toEqual(behind)
})

test('where words are always needed, signs are no way around them', () => {
  expect(needsOf(/^(?:read|see) more/u).needsOrSigns).toBe(0)
})

test.each([
  [/^reading more/u, ['reading m']],
  [/^(?:[rR]ead|see)/u, ['read', 'see']],
  [/^[(\s]?x/u, ['x', '(x', ' x']],
  [/^(?:a )?the/u, ['the', 'a the']],
  [/^(?!no)(?:yes)?/u, null],
  [/^a\p{L}/u, ['a']],
  [/^go+d/u, ['go']],
  [/^İx/u, ['İx']],
  [/read/u, null],
  [/^\p{L}/u, null],
])('%s begins with %j', (pattern, beginnings) => {
  expect(needsOf(pattern).begins).toEqual(beginnings)
})

test.each([
  [/^(?:\p{Lu}|\d+)x/u, ['A', '7'], ['a', '-']],
  [/^[(]?\p{L}/u, ['(', 'a'], ['7']],
  [/^(?!no)(?:say|\d)/u, ['s', '1'], ['x']],
])('%s may begin with %j, and not with %j', (pattern, may, mayNot) => {
  const { first } = needsOf(pattern)
  expect(may.filter((character) => first?.test(character))).toEqual(may)
  expect(mayNot.filter((character) => first?.test(character))).toEqual([])
})

test.each([/\p{Lu}x/u, /^x?/u, /^(?:a|b?)c?/u])(
  '%s says nothing of its first character',
  (pattern) => {
    expect(needsOf(pattern).first).toBeNull()
  },
)

test.each([
  [/^a(?:\d|x)\p{Ll}?$/u, ['x', '7', 'b'], ['-', '.']],
  [/(?:now|\.{3})$/u, ['w', '.'], ['n']],
  [/^(?:\d+)?(?:ab)?$/u, ['7', 'b'], ['a']],
  [/^\p{Lu}+(?=[!?])[!?]{1,2}$/u, ['!'], ['x']],
])('%s may end with %j, and not with %j', (pattern, may, mayNot) => {
  const { last } = needsOf(pattern)
  expect(may.filter((character) => last?.test(character))).toEqual(may)
  expect(mayNot.filter((character) => last?.test(character))).toEqual([])
})

test.each([/\p{Lu}x/u, /^x(?:a|b?)$/u, /x$|y/u])(
  '%s says nothing of its last character',
  (pattern) => {
    expect(needsOf(pattern).last).toBeNull()
  },
)

test.each([
  [/^\p{L}+ [|/]?$/u, ['Abc |', 'a /'], ['Abc.', '7']],
  [/^\d{1,2}:[^.。!！]+$/u, ['12: a, b|c 1'], ['12: a.', '12: a!']],
  [/^[^x]{2}(?=!)$/u, ['٣%'], []],
  [/^\p{L}+/u, ['a. (b) 7!'], []],
])('%s allows the signs of %j, and not of %j', (pattern, may, mayNot) => {
  const { allowed } = needsOf(pattern)
  const isAllowed = (text: string): boolean => (signsIn(text) & ~allowed) === 0
  expect(may.filter(isAllowed)).toEqual(may)
  expect(mayNot.filter(isAllowed)).toEqual([])
})

test.each([
  [/^a{2,4}(?:bcd|ef)?x/u, 3],
  [/(?:abc|de)+$/u, 2],
  [/^(?!no)x*/u, 0],
])('%s matches texts of at least %d characters', (pattern, shortest) => {
  expect(needsOf(pattern).shortest).toBe(shortest)
})

test.each([
  [/^\p{Lu}.{0,9}[|•] \d/u, ['A | 1', 'A • ٣'], ['A | b', 'A 1']],
  [/(?:@\p{L}|\d+%)/u, ['@', '7%'], ['%']],
  [/^(?=.*\?)\p{L}/u, ['?'], ['!']],
])('%s needs signs that %j have, and %j lack', (pattern, have, lack) => {
  const { signs } = needsOf(pattern)
  const mayFit = (text: string): boolean => signs.every((sign) => (sign & signsIn(text)) !== 0)
  expect(have.filter(mayFit)).toEqual(have)
  expect(lack.filter(mayFit)).toEqual([])
})

test.each([
  [/^a{2,4}(?:bc|d)$/u, 6],
  [/^(?:a|b+)$/u, Number.POSITIVE_INFINITY],
  [/^a/u, Number.POSITIVE_INFINITY],
  [/a$|^b$/u, Number.POSITIVE_INFINITY],
])('%s matches texts of at most %d characters', (pattern, longest) => {
  expect(needsOf(pattern).longest).toBe(longest)
})
