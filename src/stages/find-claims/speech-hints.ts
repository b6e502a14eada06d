import type { Token } from '#text/tokens'
import type { SentenceWords } from './sentence-words.ts'
import type { WordKind } from './speech-lexicon.ts'

/** The kinds of words by which somebody may be said to speak. */
const telling: ReadonlySet<WordKind> = new Set<WordKind>([
  'verb',
  'participle',
  'before',
  'after',
  'continues',
  'reportive',
])

/** Signs in front of what is said: a colon, and the mark that opens a quotation. */
export const colons: readonly string[] = [':', '：']
export const openingMarks: readonly string[] = ['«', '“', '„', '"', '「', '『']

/**
 * Whether any word or mark of a sentence may tell that somebody speaks in it. Where none does, nobody
 * has to be looked for: so it is with every other sentence in print.
 */
export const mayTell = (tokens: readonly Token[], { speech }: SentenceWords): boolean => {
  for (const { tag } of speech) if (telling.has(tag.kind)) return true
  for (const { kind, text } of tokens) if (kind === 'stop' && colons.includes(text)) return true
  return openingMarks.includes(tokens[0]?.text ?? '')
}

/** Whether a pronoun, or a noun that stands for somebody, is among the words. */
export const hasPronoun = ({ speech }: SentenceWords): boolean => {
  for (const { tag } of speech) if (tag.kind === 'pronoun') return true
  return false
}
