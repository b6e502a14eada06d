import type { Span } from '#model/span'
import { trimmed } from '#model/span'
import { isMark } from './speaker-phrases.ts'
import { isComma } from './speakers.ts'
import { listenerWords, maxWordsBeforeThat, minHeadWords } from './speech-limits.ts'
import type { SpeechReading } from './speech-reading.ts'
import type { Subject } from './speech-subjects.ts'
import { isKind, isQuoted, isSaying, isStop, mentionAt } from './speech-tokens.ts'
import type { SayHit } from './speech-words.ts'
import type { Range } from './token-range.ts'

const quoteMarks = ['«', '»', '“', '”', '„', '"', '「', '」', '『', '』']
const isQuoteMark = ({ tokens }: SpeechReading, index: number): boolean =>
  quoteMarks.includes(tokens[index]?.text ?? '')
const isColon = ({ tokens }: SpeechReading, index: number): boolean => {
  const sign = tokens[index]?.text
  return sign === ':' || sign === '：'
}

/** Classes whose verb is itself part of the claim: to warn, to accuse, to ask. */
const stances = ['announce', 'ask', 'warn', 'accuse', 'criticize', 'support', 'deny', 'decline']

/** First of the auxiliaries and adverbs right before a verb. */
const withHelpers = (reading: SpeechReading, from: number): number => {
  let at = from
  while (at > 0 && !isStop(reading, at - 1) && isKind(reading, 'filler', at - 1)) at -= 1
  return at
}

/** The words taken up by subject and verb together. */
export const hullOf = (reading: SpeechReading, subject: Subject, say: SayHit): Range => ({
  from: withHelpers(
    reading,
    subject.side === 'before' ? Math.min(subject.from, say.from) : say.from,
  ),
  to: subject.side === 'after' ? Math.max(subject.to, say.to) : say.to,
})

const opensAdverbial = (reading: SpeechReading, index: number): boolean =>
  isKind(reading, 'link', index) ||
  isKind(reading, 'coordinator', index) ||
  mentionAt(reading, index)?.entity.type === 'date'

/** First and last token of a range that are words, not stops; quotation marks count as words. */
export const inner = (reading: SpeechReading, { from, to }: Range): Range => {
  let start = from
  let end = to
  const empty = (at: number) => isStop(reading, at) && !isQuoteMark(reading, at)
  while (start < end && empty(start)) start += 1
  while (end > start && empty(end - 1)) end -= 1
  return { from: start, to: end }
}

const size = ({ from, to }: Range): number => to - from

/** Behind a comma the word for `that` may be the one for `who`: « … », spiega Rossi, che guida … */
const isAddition = (reading: SpeechReading, index: number): boolean =>
  isKind(reading, 'relative', index) && isComma(reading, index - 1)

/** Whether what is said stands in front of subject and verb: "…, two people said on Monday." */
const saidBefore = (reading: SpeechReading, hull: Range, side: Subject['side']): boolean => {
  const told = isKind(reading, 'address', hull.to - 1)
  const head = inner(reading, { from: 0, to: hull.from })
  const tail = inner(reading, { from: hull.to, to: reading.tokens.length })
  if (side === 'shared' || side === 'apart' || size(head) < 2) return false
  const parted = isStop(reading, hull.from - 1)
  const opened = isKind(reading, 'that', tail.from) && !(parted && isAddition(reading, tail.from))
  if (isColon(reading, hull.to) || opened) return false
  if (side === 'after' && isKind(reading, 'that', openerAfter(reading, hull.to))) return false
  const quoteBefore = isQuoteMark(reading, head.to - 1) && parted
  if (quoteBefore) return true
  if (isQuoteMark(reading, tail.from) && !isStop(reading, hull.from - 1)) return false
  if (side === 'after') return parted || size(tail) === 0
  if (!parted) return false
  if (size(head) < minHeadWords) return false
  const adverbialTail =
    size(tail) <= (told ? listenerWords : 0) ||
    opensAdverbial(reading, tail.from) ||
    isStop(reading, hull.to)
  const adverbialHead = opensAdverbial(reading, head.from) && size(tail) > minHeadWords
  return adverbialTail && !adverbialHead && !saysThat(reading, tail)
}

/** Whether a `that` stands near the beginning of a range. */
const saysThat = (reading: SpeechReading, { from, to }: Range): boolean => {
  for (let at = from; at < Math.min(to, from + maxWordsBeforeThat); at += 1)
    if (isKind(reading, 'that', at)) return true
  return false
}

/** The `that` of "said in a statement that", else the first word behind the verb. */
const openerAfter = (reading: SpeechReading, from: number): number => {
  for (let at = from; at < from + maxWordsBeforeThat; at += 1) {
    if (isKind(reading, 'that', at)) return at
    if (isStop(reading, at) || isSaying(reading, at)) return from
  }
  return from
}

/** Start of a quotation that ends the range and is a clause of its own; else the range's start. */
const ownClause = (reading: SpeechReading, { from, to }: Range): number => {
  if (!isQuoteMark(reading, to - 1)) return from
  let open = to - 2
  while (open > from && !isQuoteMark(reading, open)) open -= 1
  const parts =
    open > from && (isStop(reading, open - 1) || isKind(reading, 'coordinator', open - 1))
  return parts && to - open > minHeadWords ? open : from
}

/** The comma that ends the relative clause of a verb: "Halden, which warned of a shortage, cut …". */
const relativeEnd = (reading: SpeechReading, say: SayHit): number | null => {
  const start = withHelpers(reading, say.from)
  if (!isKind(reading, 'relative', start - 1) || !isComma(reading, start - 2)) return null
  for (let at = say.to; at < reading.tokens.length; at += 1) if (isComma(reading, at)) return at
  return null
}

/** Past the particle that marks a subject. */
const pastMark = (reading: SpeechReading, index: number): number =>
  isMark(reading, index) ? index + 1 : index

/** The words that a verb of saying brings, and whether they stand before it. */
export const contentOf = (
  reading: SpeechReading,
  subject: Subject,
  say: SayHit,
): Range & { readonly ahead: boolean } => {
  const hull = hullOf(reading, subject, say)
  if (saidBefore(reading, hull, subject.side)) {
    const head = inner(reading, { from: 0, to: hull.from })
    return { from: ownClause(reading, head), to: head.to, ahead: true }
  }
  const between = inner(reading, { from: pastMark(reading, subject.to), to: say.from })
  // Jo Sand, "…" dedi: where the verb comes last, what is said stands between it and its subject.
  const apart = subject.side === 'apart' || (reading.nounFinal && subject.side === 'before')
  if (apart && size(between) > 0) return { ...between, ahead: true }
  const whole = stances.includes(say.say)
  const opener = openerAfter(reading, hull.to)
  const from = whole && subject.side !== 'after' ? say.from : opener
  const to = relativeEnd(reading, say) ?? reading.tokens.length
  const tail = inner(reading, { from, to })
  // 注文したと関係者が話した: a subject right at its verb, and what is said in front of both.
  const before = subject.from === subject.to || (reading.nounFinal && subject.side === 'before')
  if (size(tail) > 0 || !before) return { ...tail, ahead: false }
  return { ...inner(reading, { from: 0, to: hull.from }), ahead: true }
}

/** Whether a weak verb is borne out: a quotation, a colon, a `that`, or words before a comma. */
export const bearsOut = (reading: SpeechReading, subject: Subject, say: SayHit): boolean => {
  if (!say.weak) return true
  const hull = hullOf(reading, subject, say)
  const next = [hull.to, hull.to + 1, say.to, say.to + 1]
  if (
    next.some(
      (at) => isKind(reading, 'that', at) || isColon(reading, at) || isQuoteMark(reading, at),
    )
  )
    return true
  if (isKind(reading, 'that', openerAfter(reading, hull.to))) return true
  const paper = subject.speaker?.kind === 'document' || subject.speaker?.kind === 'medium'
  if (paper && say.say === 'report') return true
  const parted = subject.side !== 'after' || isStop(reading, hull.from - 1)
  return subject.side !== 'shared' && parted && saidBefore(reading, hull, subject.side)
}

/**
 * The words that a source phrase vouches for: what follows it where it opens the sentence or a part
 * of it, what precedes it where it ends the sentence, else the whole sentence.
 */
export const vouchedFor = (reading: SpeechReading, phrase: Range): Range => {
  const all = { from: 0, to: reading.tokens.length }
  const head = inner(reading, { ...all, to: phrase.from })
  const tail = inner(reading, { ...all, from: phrase.to })
  let before = phrase.from - 1
  while (before >= 0 && isStop(reading, before)) before -= 1
  if (size(head) < 2 || isKind(reading, 'coordinator', before)) return tail
  if (size(tail) < 2) return head
  return inner(reading, aroundInsertion(reading, phrase))
}

const clauseStops = [':', ';', '：', '；', '؛']

/** Whether a clause ends in front of the index: at a colon, a semicolon, a comma with an `and` behind it. */
const partsBefore = (reading: SpeechReading, index: number): boolean =>
  clauseStops.includes(reading.tokens[index - 1]?.text ?? '') ||
  (isComma(reading, index - 1) && isKind(reading, 'coordinator', index))

/** The clause into which a source is inserted: "…: the customs office, one source says, …". */
const aroundInsertion = (reading: SpeechReading, phrase: Range): Range => {
  const { tokens } = reading
  let from = phrase.from
  while (from > 0 && (isQuoted(reading, from) || !partsBefore(reading, from))) from -= 1
  // "…, its report shows: …": the colon opens what it says.
  let to = phrase.to + (isColon(reading, phrase.to) ? 2 : 1)
  while (to < tokens.length && (isQuoted(reading, to) || !partsBefore(reading, to))) to += 1
  return { from, to }
}

/** The span of a token range, out to the sentence's end where it reaches it. */
export const spanOf = ({ text, tokens, sentence }: SpeechReading, { from, to }: Range): Span => {
  const start = from === 0 ? sentence.start : (tokens[from]?.start ?? sentence.end)
  let words = tokens.length
  while (words > to && tokens[words - 1]?.kind === 'stop') words -= 1
  const end = words <= to ? sentence.end : (tokens[to - 1]?.end ?? start)
  return trimmed(text, { start, end: Math.max(start, end) })
}
