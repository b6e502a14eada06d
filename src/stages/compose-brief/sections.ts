/** The parts of a brief, each made from the lines. */
import type { Brief, BriefLine, BriefSource, QuestionKind } from '#model/brief'
import type { SpeakerKind } from '#model/claim'
import { mostEvents, mostLinesEach, mostQuestions, mostSpeakers } from './limits.ts'
import type { Weighed } from './lines.ts'

const idsOf = (lines: readonly BriefLine[]): readonly string[] => lines.map(({ id }) => id)

/** Dated events, and what several report without a date on the day it was first reported. */
export const timelineOf = (all: readonly Weighed[]): Brief['timeline'] =>
  all
    .flatMap(({ line, from, day }) => {
      if (line.date && from) return [{ at: from, when: line.date, reported: false, line: line.id }]
      return day && line.voices > 1 && line.factuality === 'asserted'
        ? [{ at: day, when: day, reported: true, line: line.id }]
        : []
    })
    .slice(0, mostEvents)
    .toSorted((one, other) => (one.at === other.at ? 0 : one.at < other.at ? -1 : 1))
    .map(({ at: _at, ...event }) => event)

/** Whoever is quoted, by entity where known, with their lines. */
export const speakersOf = (lines: readonly BriefLine[]): Brief['speakers'] => {
  const found = new Map<string, { name: string; kind: SpeakerKind; lines: Set<string> }>()
  for (const { id, citations } of lines)
    for (const { speaker } of citations) {
      if (!speaker) continue
      const { name, entity, kind } = speaker
      const known = found.get(entity ?? name) ?? { name, kind, lines: new Set() }
      found.set(entity ?? name, { ...known, lines: known.lines.add(id) })
    }
  return [...found.values()]
    .toSorted((one, other) => other.lines.size - one.lines.size)
    .slice(0, mostSpeakers)
    .map((one) => ({ ...one, lines: [...one.lines].slice(0, mostLinesEach) }))
}

/** What is reported in each language, that of most sources first. */
export const reportsOf = (
  lines: readonly BriefLine[],
  sources: readonly BriefSource[],
): Brief['reports'] =>
  [...Map.groupBy(sources, ({ language }) => language)]
    .toSorted(
      ([one, ones], [other, others]) => others.length - ones.length || (one < other ? -1 : 1),
    )
    .map(([language, own]) => {
      const told = lines.filter(({ languages }) => languages.includes(language))
      return {
        language,
        sources: own.map(({ number }) => number),
        lines: idsOf(told),
        only: idsOf(told.filter(({ languages }) => languages.length === 1)),
      }
    })

const isUnnamed = ({ citations }: BriefLine): boolean =>
  citations.every(({ speaker }) => speaker?.kind === 'anonymous')

const isSoft = ({ citations }: BriefLine): boolean =>
  citations.every(({ factuality }) => factuality === 'possible')

const isPending = ({ citations }: BriefLine): boolean =>
  citations.every(({ factuality }) => factuality === 'planned')

/** What a reporter would ask next: contradictions, hints nobody confirms, plans nobody saw done. */
export const questionsOf = (
  lines: readonly BriefLine[],
  disputed: Brief['disputed'],
): Brief['questions'] => {
  const inDispute = new Set(disputed.flatMap(({ sides }) => sides))
  const rest = lines.filter(({ id }) => !inDispute.has(id))
  const some = (kind: QuestionKind, is: (line: BriefLine) => boolean) => ({
    kind,
    lines: idsOf(rest.filter(is).slice(0, mostQuestions)),
  })
  return [
    ...disputed.map(({ sides }) => ({ kind: 'disputed' as const, lines: sides })),
    ...[
      some('unnamed', isUnnamed),
      some('unconfirmed', (line) => isSoft(line) && !isUnnamed(line)),
      some('pending', isPending),
    ].filter((question) => question.lines.length > 0),
  ]
}
