import { Command, Option } from 'commander'
import type { ChangeCounts, VersionDiff } from '#actions/versions'
import { withStore } from '#cli/open-store'
import { fail } from '#cli/problems'
import { lookOf } from '#cli/show/look'
import type { Look } from '#cli/show/report'
import { wrap } from '#cli/show/wrap'
import { print, printJson, type World } from '#cli/world'
import type { BlockChange, WordChange } from '#model/change'
import type { VersionLine } from '#store/version'
import { visible } from '#text/visible'
import { asVersion, db, json } from './options.ts'

type Options = {
  readonly diff?: number
  readonly from?: number
  readonly db?: string
  readonly json?: true
}

const lineOf = (
  { version, storedAt, retrievedAt, title, changed }: VersionLine,
  { paint, width }: Look,
): readonly string[] => [
  `${paint('number', `${version}`.padStart(3))}  ${(retrievedAt ?? storedAt).slice(0, 16).replace('T', ' ')}${paint('dim', `  ${retrievedAt ? 'fetched' : 'stored'}${changed === 'clutter' ? ', only the clutter around it changed' : ''}`)}`,
  ...wrap(visible(title ?? ''), width - 5).map((line) => `     ${line}`),
]

const marks = { added: ['+', 'good'], removed: ['−', 'struck'] } as const

/** Words between signs too, since a terminal may show no colors. */
const wordOf = ({ kind, text }: WordChange): string => {
  if (kind === 'unchanged') return text
  return kind === 'added' ? `{+${text}+}` : `[-${text}-]`
}

const changeLines = (
  { kind, before, after, words }: BlockChange,
  { paint, width }: Look,
): readonly string[] => {
  const block = after ?? before
  if (kind === 'unchanged' || !block) return []
  if (kind === 'changed')
    return [
      '',
      paint('dim', `~ ${block.role}`),
      ...wrap(visible(words.map(wordOf).join('')), width - 2).map((line) => `  ${line}`),
    ]
  const [sign, style] = marks[kind]
  return [
    '',
    paint('dim', `${sign} ${block.role}`),
    ...wrap(visible(block.text), width - 2).map((line) => `  ${paint(style, line)}`),
  ]
}

const countsLine = ({ changed, added, removed }: ChangeCounts): string =>
  `${changed} changed, ${added} added, ${removed} removed`

const claimLines = (
  title: string,
  claims: VersionDiff['claims']['added'],
  { paint, width }: Look,
): readonly string[] =>
  claims.length === 0
    ? []
    : [
        '',
        paint('heading', title),
        ...claims.flatMap(({ gist, evidence }) =>
          wrap(visible(gist || evidence.text), width - 2).map((line) => `  ${line}`),
        ),
      ]

const diffLines = (
  { from, to, article, clutter, claims, blocks }: VersionDiff,
  look: Look,
): readonly string[] => [
  `${look.paint('heading', `Version ${to} beside ${from}`)}  ${countsLine(article)}; around it ${countsLine(clutter)}`,
  ...blocks
    .filter(({ before, after }) => before?.kept || after?.kept)
    .flatMap((change) => changeLines(change, look)),
  ...claimLines('Claims no longer made', claims.removed, look),
  ...claimLines('New claims', claims.added, look),
]

/** `fabline versions`: how a stored article changed. */
export const versionsCommand = (world: World): Command =>
  new Command('versions')
    .description('the versions of a stored article, and what changed from one to the next')
    .argument('<ID>', 'id of the article')
    .addOption(new Option('--diff <N>', 'what version N says otherwise').argParser(asVersion))
    .addOption(
      new Option('--from <N>', 'than this version (default: the one before)').argParser(asVersion),
    )
    .addOption(db())
    .addOption(json())
    .action(async (id: string, { diff: to, from, ...options }: Options) => {
      const { compareVersions, listVersions } = await import('#actions/versions')
      const at = { db: options.db, create: false }
      const look = lookOf(world)
      if (to === undefined) {
        const versions = await withStore(world, at, (store) => listVersions(store, id))
        if (!versions.ok) return fail(world, versions.problem, options)
        if (options.json) return printJson(world, versions.value)
        return print(world, versions.value.flatMap((line) => lineOf(line, look)).join('\n'))
      }
      const diff = await withStore(world, at, (store) => compareVersions(store, id, { to, from }))
      if (!diff.ok) return fail(world, diff.problem, options)
      if (options.json) return printJson(world, diff.value)
      return print(world, diffLines(diff.value, look).join('\n'))
    })
