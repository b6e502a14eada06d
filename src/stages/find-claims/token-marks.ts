import type { Sentence } from '#text/reading'
import type { Token } from '#text/tokens'

const dash = ' - '

/** The tokens of a sentence with a stop for each hyphen that stands between spaces, as a dash does. */
export const withDashes = (text: string, sentence: Sentence): Sentence => {
  const tokens = sentence.tokens.flatMap((token, index, all): readonly Token[] => {
    const end = all[index - 1]?.end ?? token.start
    if (token.start - end !== dash.length || text.slice(end, token.start) !== dash) return [token]
    const at = { start: end + 1, end: end + 2 }
    return [{ ...at, kind: 'stop', lower: '-', text: '-' }, token]
  })
  return tokens.length === sentence.tokens.length ? sentence : { ...sentence, tokens }
}

/** Whether a full stop stands inside the sentence, right behind a word: U.S., Corp. */
export const dotIn = (tokens: readonly Token[]): ((index: number) => boolean) => {
  const lastWord = tokens.findLastIndex(({ kind }) => kind !== 'stop')
  return (index) =>
    tokens[index]?.text === '.' &&
    index < lastWord &&
    tokens[index - 1]?.kind === 'word' &&
    tokens[index - 1]?.end === tokens[index]?.start
}

const openMarks = ['„', '«', '“']
const closeMarks = ['”', '»', '“']
const maxTitleWords = 4
const capital = /^[\p{Lu}\p{N}]/u

/** The marks around short names that are no speech: „Nikkei Asia”, «Вечерний сигнал». */
export const titlesIn = (
  tokens: readonly Token[],
  speech: readonly boolean[],
): ReadonlySet<number> => {
  const found = new Set<number>()
  for (const [open, { text }] of tokens.entries()) {
    if (!openMarks.includes(text) || speech[open] || found.has(open)) continue
    if (!capital.test(tokens[open + 1]?.text ?? '')) continue
    let close = open + 1
    while (close <= open + maxTitleWords && tokens[close]?.kind !== 'stop') close += 1
    if (closeMarks.includes(tokens[close]?.text ?? '')) found.add(open).add(close)
  }
  return found
}
