import type { Span } from '#model/span'
import type { Sentence } from '#text/reading'
import type { Token } from '#text/tokens'
import { wordOf } from '#text/words'

const dash = ' - '

const hasDash = (text: string, tokens: readonly Token[]): boolean => {
  let end = tokens[0]?.start ?? 0
  for (const token of tokens) {
    if (token.start - end === dash.length && text.startsWith(dash, end)) return true
    end = token.end
  }
  return false
}

/** The tokens of a sentence with a stop for each hyphen that stands between spaces, as a dash does. */
export const withDashes = (text: string, sentence: Sentence): Sentence => {
  if (!hasDash(text, sentence.tokens)) return sentence
  const word = wordOf('-')
  const { kind, lower, text: written } = word
  const tokens = sentence.tokens.flatMap((token, index, all): readonly Token[] => {
    const end = all[index - 1]?.end ?? token.start
    if (token.start - end !== dash.length || text.slice(end, token.start) !== dash) return [token]
    const at = { start: end + 1, end: end + 2 }
    return [{ ...at, kind, lower, text: written, word }, token]
  })
  return { ...sentence, tokens }
}

/**
 * What a token is as a mark, one bit each: it parts clauses; it is a full stop inside the sentence
 * (U.S., Corp.); it stands around a short title that is no speech (dziennik „Sygnał”); around any
 * title, so that it parts nothing; it stands inside a quotation; it is part of a name.
 */
export const mark = { stop: 1, dot: 2, titled: 4, aroundTitle: 8, quoted: 16, name: 32 } as const

const titleMarks = ['《', '》', '〈', '〉']

/** Whether a full stop stands inside the sentence, right behind a word: U.S., Corp. */
const isDot = (tokens: readonly Token[], index: number, lastWord: number): boolean => {
  const before = index > 0 ? tokens[index - 1] : undefined
  const token = tokens[index]
  return (
    token?.text === '.' && index < lastWord && before?.kind === 'word' && before.end === token.start
  )
}

const openMarks = ['„', '«', '“']
const closeMarks = ['”', '»', '“']
const maxTitleWords = 4
const capital = /^[\p{Lu}\p{N}]/u

/** The mark that closes the short name behind a mark that is no speech: „Nikkei Asia”, «Вечерний сигнал». */
const titleEnd = (tokens: readonly Token[], open: number): number | null => {
  if (!capital.test(tokens[open + 1]?.text ?? '')) return null
  let close = open + 1
  while (close <= open + maxTitleWords && tokens[close]?.kind !== 'stop') close += 1
  return closeMarks.includes(tokens[close]?.text ?? '') ? close : null
}

const addTitle = (marks: number[], tokens: readonly Token[], open: number): void => {
  const quotedOrDone = mark.quoted | mark.titled
  if (((marks[open] ?? 0) & quotedOrDone) !== 0) return
  const close = titleEnd(tokens, open)
  if (close === null) return
  marks[open] = ((marks[open] ?? 0) | mark.titled | mark.aroundTitle) & ~mark.stop
  marks[close] = ((marks[close] ?? 0) | mark.titled | mark.aroundTitle) & ~mark.stop
}

const kindOfStop = (tokens: readonly Token[], index: number, lastWord: number): number => {
  if (isDot(tokens, index, lastWord)) return mark.dot
  return titleMarks.includes(tokens[index]?.text ?? '') ? mark.aroundTitle : mark.stop
}

/** Adds the bit for quotations to the marks of all tokens that stand in one. */
const addQuoted = (marks: number[], tokens: readonly Token[], quotes: readonly Span[]): void => {
  for (const quote of quotes)
    for (let at = 0; at < tokens.length; at += 1) {
      const token = tokens[at]
      if (!token || token.start >= quote.end) break
      if (token.end > quote.start) marks[at] = (marks[at] ?? 0) | mark.quoted
    }
}

/** For each token what it is as a mark, in the bits of `mark`. */
export const marksIn = (tokens: readonly Token[], quotes: readonly Span[]): number[] => {
  let lastWord = tokens.length - 1
  while (lastWord >= 0 && tokens[lastWord]?.kind === 'stop') lastWord -= 1
  const marks: number[] = new Array<number>(tokens.length).fill(0)
  let opens: number[] | null = null
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]
    if (token?.kind !== 'stop') continue
    marks[at] = kindOfStop(tokens, at, lastWord)
    if (!openMarks.includes(token.text)) continue
    if (opens) opens.push(at)
    else opens = [at]
  }
  if (quotes.length > 0) addQuoted(marks, tokens, quotes)
  if (opens) for (const open of opens) addTitle(marks, tokens, open)
  return marks
}
