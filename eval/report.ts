import { calibrationError, reliability } from './calibration.ts'
import type { Row } from './suites.ts'
import { table } from './table.ts'
import type { Tallies, Tally } from './tally.ts'
import { added, isEmpty, prf, score } from './tally.ts'

/** Counts by language, in the order of the tags, and of all together under `all`. */
export const byLanguage = (rows: readonly Row[]): ReadonlyMap<string, Tallies> => {
  const languages = [...new Set(rows.map(({ lang }) => lang))].toSorted()
  return new Map([
    ...languages.map(
      (lang) =>
        [
          lang,
          added(rows.filter((row) => row.lang === lang).map(({ finding }) => finding.tallies)),
        ] as const,
    ),
    ['all', added(rows.map(({ finding }) => finding.tallies))] as const,
  ])
}

const percent = (share: number): string => share.toFixed(3)

const cells = (tally: Tally | undefined, isTotal: boolean): string => {
  if (!tally || isEmpty(tally)) return '–'
  if (!isTotal) return percent(score(tally))
  if (tally.kind === 'right') return `${percent(score(tally))} (${tally.right}/${tally.of})`
  const { precision, recall, f1 } = prf(tally)
  return `${percent(f1)} (P ${precision.toFixed(2)} R ${recall.toFixed(2)})`
}

/** One line for each language and one for all of them, a column for each measure. */
export const scoreTable = (title: string, rows: readonly Row[]): string => {
  const languages = byLanguage(rows)
  const names = [...(languages.get('all')?.keys() ?? [])]
  return table([
    [title, ...names],
    ...[...languages].map(([lang, tallies]) => [
      lang,
      ...names.map((name) => cells(tallies.get(name), lang === 'all')),
    ]),
  ])
}

/** What simple methods reach over all languages, a line for each; empty where there are none. */
export const baselineTable = (baselines: ReadonlyMap<string, readonly Row[]>): string => {
  const totals = [...baselines].map(
    ([name, rows]) => [name, byLanguage(rows).get('all') ?? new Map()] as const,
  )
  const names = [...(totals[0]?.[1].keys() ?? [])]
  return totals.length === 0
    ? ''
    : table([
        ['baseline', ...names],
        ...totals.map(([name, tallies]) => [
          name,
          ...names.map((one) => cells(tallies.get(one), true)),
        ]),
      ])
}

/** What was wanted against what was given, most frequent first; empty where nothing was confused. */
export const confusionTable = (rows: readonly Row[]): string => {
  const counts = new Map<string, number>()
  for (const [wanted, given] of rows.flatMap(({ finding }) => finding.confusions ?? [])) {
    const key = `${wanted}\t${given}`
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  const lines = [...counts]
    .toSorted(([, one], [, other]) => other - one)
    .map(([key, count]) => [...key.split('\t'), String(count)])
  return lines.length === 0 ? '' : table([['wanted', 'given', 'times'], ...lines])
}

/** How often each height of confidence was right, with the calibration error below. */
export const reliabilityTable = (rows: readonly Row[]): string => {
  const judgements = rows.flatMap(({ finding }) => finding.judgements ?? [])
  const subjects = [...new Set(judgements.map((one) => one.of))]
  return subjects
    .map((subject) => {
      const mine = judgements.filter((one) => one.of === subject)
      const lines = reliability(mine).map(({ from, count, confidence, right }) => [
        `≥ ${from.toFixed(1)}`,
        String(count),
        percent(confidence),
        percent(right),
      ])
      const error = ['calibration error', '', '', percent(calibrationError(mine))]
      return table([[`confidence of ${subject}`, 'count', 'mean', 'right'], ...lines, error])
    })
    .join('\n\n')
}
