import type { Gist, GistSpeaker } from '#languages/kinds/gist'
import type { LanguagePack } from '#languages/pack'
import type { Claim } from '#model/claim'
import type { Predicate } from '#model/frame'
import { quotations } from '#text/quotes'
import { rememberHere } from '#text/remember'
import type { Draft, Wish } from './fill.ts'
import { draft, write } from './fill.ts'
import { longestQuote, shortestQuote } from './limits.ts'
import type { Message } from './message.ts'
import { presented } from './present.ts'
import type { Patterns } from './ready-patterns.ts'
import { patternsOf } from './ready-patterns.ts'

const asItself: Wish = { form: 'main', subject: null }

/** As what somebody else says. */
export const asReported: Wish = { form: 'reported', subject: null }

/** A clause with its date, without speaker and full stop. */
export type Said = { readonly text: string; readonly opensWithActor: boolean }

/**
 * The predicate whose patterns say the claim. `has not supplied` is found as sales that stop, and as
 * denied: what it denies is the sale. A proposal that is only possible is a threat or a pending bill:
 * what may come is the measure.
 */
const saidAs = ({ predicate, factuality }: Claim): Predicate => {
  if (predicate === 'sale.stop' && factuality === 'denied') return 'sale.sell'
  return predicate === 'control.propose' && factuality === 'possible' ? 'control.impose' : predicate
}

/** Whether a date can stand behind what lasts: it was over then, or it is yet to be, or a stretch. */
const mayDate = ({ known, claims: [{ date, factuality }] }: Message): boolean =>
  known.past ||
  date?.value.includes('/') === true ||
  !(factuality === 'asserted' || known.mood === 'hearsay')

const datedBy = ({ dated }: Gist) => dated ?? ((clause, when) => `${clause} ${when}`)

/** A clause before it is written: its pattern, and its date. */
type Drafted = { readonly found: Draft; readonly when: string | null }

const draftFor = (
  message: Message,
  { gist, patterns }: Pick<Wording, 'gist' | 'patterns'>,
  subject: string | null,
): Drafted | null => {
  const predicate = saidAs(message.claims[0])
  const { known, when } = message
  const found = draft(predicate, { gist, patterns, known, subject, when })
  if (!found?.pattern.lasting || when === null || mayDate(message)) return found && { found, when }
  const undated = draft(predicate, { gist, patterns, known, subject, when: null })
  return undated && { found: undated, when: null }
}

/** A language that messages are said in, with what was made of each so far: one for each article. */
export type Wording = {
  readonly gist: Gist
  readonly patterns: Patterns
  /** The clause with its own subject, before it is written. */
  readonly draftOf: (message: Message) => Drafted | null
  /** The clause as its speaker's words: said of oneself, or by somebody of others. */
  readonly said: (message: Message) => string | null
}

export const wordingIn = (gist: Gist): Wording => {
  const patterns = patternsOf(gist)
  const wording: Wording = {
    gist,
    patterns,
    draftOf: rememberHere((message: Message) => draftFor(message, { gist, patterns }, null)),
    said: rememberHere((message: Message) => wordsBy(message, wording)),
  }
  return wording
}

/** Whether the date stands behind the clause, and in no slot of it. */
const isDatedBehind = ({ found, when }: Drafted): boolean => when !== null && !found.pattern.dated

/** How many facts the clause of a message holds; null where too little is known for one. */
export const toldBy = (message: Message, { draftOf }: Wording): number | null => {
  const clause = draftOf(message)
  return clause && clause.found.told + (isDatedBehind(clause) ? 1 : 0) + (message.speaker ? 1 : 0)
}

/** The clause of a message; null where too little is known for one. */
export const clauseOf = (
  message: Message,
  wording: Wording,
  wish: Wish = asItself,
): Said | null => {
  const { gist, patterns } = wording
  const { form, subject } = wish
  const clause = subject === null ? wording.draftOf(message) : draftFor(message, wording, subject)
  if (!clause) return null
  const { found, when } = clause
  const text = write(found, { gist, patterns, known: message.known, form, subject, when })
  return {
    text: when !== null && isDatedBehind(clause) ? datedBy(gist)(text, when) : text,
    opensWithActor: found.pattern.subject >= 0,
  }
}

/** The clause with its speaker behind it, who is not named twice in one sentence. */
const behind = (clause: string, speaker: GistSpeaker, gist: Gist): string => {
  const named = speaker.nouns.some(({ word }) => clause.includes(word))
  const again = named ? gist.again(speaker) : null
  const isPerson = speaker.nouns.some(({ kind }) => kind === 'person' || kind === 'ruler')
  return gist.attributed(
    clause,
    again
      ? { nouns: [again], kind: isPerson ? 'document' : speaker.kind, role: null, house: null }
      : {
          ...speaker,
          house: speaker.house && clause.includes(speaker.house.word) ? null : speaker.house,
        },
  )
}

const wordsBy = (message: Message, wording: Wording): string | null => {
  const { gist } = wording
  const { speaker, own, known } = message
  if (speaker && own) {
    const subject = gist.ownSubject(known.nouns.actor)
    const clause = subject === null ? null : clauseOf(message, wording, { form: 'own', subject })
    const said = clause && gist.own(clause.text, speaker)
    if (said !== null) return said
  }
  const clause = clauseOf(message, wording, speaker ? asReported : asItself)
  return clause && (speaker ? behind(clause.text, speaker, gist) : clause.text)
}

/** The languages of the article and of its reader. */
export type Languages = { readonly pack: LanguagePack; readonly reader: LanguagePack }

/** Very words of a claim that may be quoted to a reader of their language: one short whole quotation. */
export const wordsOf = (claim: Claim, { pack, reader }: Languages): string | null => {
  if (pack.code !== reader.code || !['direct', 'mixed'].includes(claim.attribution)) return null
  const { text } = claim.evidence
  const [found] = quotations(text, { start: 0, end: text.length }).filter(({ open }) => !open)
  const said = found
    ? text.slice(found.inner.start, found.inner.end).trim().replace(/[,.]$/u, '')
    : ''
  return said.length >= shortestQuote && said.length <= longestQuote ? said : null
}

/** One claim as a line that stands alone, in a list of claims. */
export const lineOf = (message: Message, { gist, said: saying }: Wording): string => {
  const [claim] = message.claims
  const undated = message.when === null ? message : { ...message, when: null }
  const said = saying(presented(undated, gist, false))
  const date = claim.date && gist.date(claim.date.value, 'bare')
  if (said !== null) return gist.sentence(date ? gist.bracketed(said, date) : said)
  const named = Object.values(message.known.nouns).flat()
  const label = gist.labels[claim.frame]
  return gist.sentence(named.length > 0 ? gist.bracketed(label, gist.phrase(named, 'bare')) : label)
}
