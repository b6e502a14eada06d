import { expect, test } from 'vitest'
import { codes } from '#knowledge/families'

test.each(codes.map(({ id, match }) => [id, match.source]))(
  'a code of %s begins with a capital and holds a digit, for no other words are tried',
  (_, source) => {
    expect(source).toMatch(/^\^(?:\(\?:)?\[?[A-Z]/u)
    expect(source).toMatch(/\\d(?:\{\d|[^?*{]|$)/u)
  },
)
