import type { LanguagePack } from '#languages/pack'
import { lexicon, scan } from '#text/lexicon'
import type { Sentence } from '#text/reading'
import { remember } from '#text/remember'

const openers = remember(({ cues, speech, words }: LanguagePack) =>
  lexicon([['opens', [...(cues?.clauses ?? []), ...(speech?.coordinators ?? [])]]], {
    proclitics: words.proclitics,
  }),
)

/** Stops that part clauses; quotation marks and brackets do not. */
const parting = /[^\p{Pi}\p{Pf}\p{Ps}\p{Pe}"]/u

/** Words from which a stretch between two commas may be a clause. */
const leastWords = 2

/** The clauses of a sentence, roughly: cut at its stops and at the words that open a clause. */
export const piecesOf = (sentence: Sentence, pack: LanguagePack): readonly Sentence[] => {
  const { tokens } = sentence
  const cuts = new Set(scan(openers(pack), tokens).map(({ from }) => from))
  const found: (typeof tokens)[] = []
  let from = 0
  for (let at = 0; at <= tokens.length; at += 1) {
    const token = tokens[at]
    const isStop = token?.kind === 'stop' && parting.test(token.text)
    if (token && !isStop && !cuts.has(at)) continue
    if (at - from >= leastWords) {
      found.push(tokens.slice(from, at))
      from = at
    } else if (!token && from < at) found.push(tokens.slice(from, at))
  }
  return found
    .filter((part) => part.some(({ kind }) => kind !== 'stop'))
    .flatMap((part) => {
      const [first, last] = [part.at(0), part.at(-1)]
      return first && last ? [{ ...sentence, start: first.start, end: last.end, tokens: part }] : []
    })
}
