import { expect, test } from 'vitest'
import { parsePattern } from './pattern.ts'

const any = { role: 'actor', filter: 'any' }

test.each([
  ['as it stands', [{ kind: 'words', words: 'as it stands' }]],
  ['{actor}', [{ kind: 'noun', slot: any, form: '' }]],
  [
    '{poss target.place}',
    [{ kind: 'noun', slot: { role: 'target', filter: 'place' }, form: 'poss' }],
  ],
  ['{money}', [{ kind: 'quantity', slot: 'money' }]],
  ['{did tighten}', [{ kind: 'word', head: 'did', word: 'tighten', subject: any }]],
  [
    '{was ban item}',
    [{ kind: 'word', head: 'was', word: 'ban', subject: { role: 'item', filter: 'any' } }],
  ],
  ['{was lift pl}', [{ kind: 'word', head: 'was', word: 'lift', subject: 'pl' }]],
  [
    'rose[ by {percent}]',
    [
      { kind: 'words', words: 'rose' },
      {
        kind: 'option',
        pieces: [
          { kind: 'words', words: ' by ' },
          { kind: 'quantity', slot: 'percent' },
        ],
      },
    ],
  ],
])('%s is read into its pieces', (pattern, pieces) => {
  expect(parsePattern(pattern)).toEqual(pieces)
})
