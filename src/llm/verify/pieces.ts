import type { LanguagePack } from '#languages/pack'
import { lexicon, scan } from '#text/lexicon'
import type { Sentence } from '#text/reading'
import { remember } from '#text/remember'

const openers = remember(({ cues, speech, words }: LanguagePack) =>
  lexicon(
    [
      ['opens', [...(cues?.clauses ?? []), ...(speech?.coordinators ?? [])]],
      ['that', speech?.that ?? []],
    ] as const,
    { proclitics: words.proclitics },
  ),
)

/** Stops that part clauses; quotation marks and brackets do not. */
const parting = /[^\p{Pi}\p{Pf}\p{Ps}\p{Pe}"]/u

/** Words from which a stretch between two commas may be a clause. */
const leastWords = 2

/** Stretches of a sentence that end at its stops or before one of these tokens. */
const cutAt = (sentence: Sentence, cuts: ReadonlySet<number>): readonly Sentence[] => {
  const { tokens } = sentence
  const found: (typeof tokens)[] = []
  let from = 0
  for (let at = 0; at <= tokens.length; at += 1) {
    const token = tokens[at]
    const isStop = token?.kind === 'stop' && parting.test(token.text)
    if (token && !isStop && !cuts.has(at)) continue
    if (at - from >= leastWords || (!token && from < at)) {
      found.push(tokens.slice(from, at))
      from = at
    }
  }
  return found
    .filter((part) => part.some(({ kind }) => kind !== 'stop'))
    .flatMap((part) => {
      const [first, last] = [part.at(0), part.at(-1)]
      return first && last ? [{ ...sentence, start: first.start, end: last.end, tokens: part }] : []
    })
}

/** The stretches of a sentence between its stops. */
export const stretchesOf = (sentence: Sentence): readonly Sentence[] => cutAt(sentence, new Set())

/** The clauses of a sentence, roughly: cut at its stops and at the words that open a clause. */
export const piecesOf = (sentence: Sentence, pack: LanguagePack): readonly Sentence[] => {
  const hits = scan(openers(pack), sentence.tokens)
  // "Does not believe that …": what is told under a verb is one with it.
  const that = new Set(hits.filter(({ tag }) => tag === 'that').map(({ from }) => from))
  const opens = hits.map(({ from }) => from).filter((from) => !that.has(from))
  return cutAt(sentence, new Set(opens))
}
