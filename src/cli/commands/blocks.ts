import { Command } from 'commander'
import type { BlockList, ListedEdit, NumberedBlock } from '#actions/blocks'
import { decide, type EditOptions } from '#cli/edit-command'
import { withStore } from '#cli/open-store'
import { fail } from '#cli/problems'
import { percent } from '#cli/show/claim'
import { lookOf } from '#cli/show/look'
import type { Look } from '#cli/show/report'
import { clip, indented, wrap } from '#cli/show/wrap'
import { print, printJson, type World } from '#cli/world'
import { visible } from '#text/visible'
import { by, db, json, note } from './options.ts'

type Options = EditOptions & { readonly undo?: string }

const blockLines = (
  { number, role, removal, edit, words }: NumberedBlock,
  { width, paint }: Look,
): readonly string[] => {
  const lead = `${String(number).padStart(3)}. `
  const judged = edit ?? removal
  const facts = [
    paint(removal ? 'mark' : 'good', removal ? `✂ ${role}` : role),
    ...(judged ? [paint('dim', `${percent(judged.confidence)}  ${judged.rule}`)] : []),
    ...(edit ? [paint('dim', `was ${edit.was.removal?.rule ?? edit.was.role} · ${edit.id}`)] : []),
  ]
  return [
    `${paint('number', lead)}${facts.join('  ')}`,
    `     ${paint(removal ? 'struck' : 'dim', clip(visible(words), width - 5))}`,
  ]
}

const whereOf = ({ scope, publisher }: ListedEdit): string =>
  ({ article: '', publisher: ` in all of ${publisher}`, all: ' everywhere' })[scope]

const whatOf = (edit: ListedEdit): string => {
  if (edit.action === 'revoke') return `revoke ${edit.edit}`
  if (edit.action === 'restore-rule') return `restore rule ${edit.rule}${whereOf(edit)}`
  return edit.action === 'strike' ? `strike as ${edit.reason}` : 'restore'
}

const stateOf = ({ action, revokedBy, holds }: ListedEdit): string => {
  if (revokedBy) return `taken back by ${revokedBy}`
  if (action === 'revoke') return ''
  return holds ? 'holds' : 'its words no longer stand there'
}

const editLines = (edit: ListedEdit, { width, paint }: Look): readonly string[] => {
  const facts = [
    edit.id,
    edit.at.slice(0, 16).replace('T', ' '),
    edit.by,
    whatOf(edit),
    stateOf(edit),
  ]
  return [
    ...wrap(visible(facts.filter(Boolean).join(' · ')), width),
    ...(edit.words ? [`     ${paint('dim', clip(visible(edit.words), width - 5))}`] : []),
    ...(edit.note ? indented(visible(edit.note), { lead: '     ', width }) : []),
  ]
}

const lines = ({ blocks, edits }: BlockList, look: Look): readonly string[] => [
  ...blocks.flatMap((block) => blockLines(block, look)),
  ...(edits.length > 0
    ? ['', look.paint('heading', 'Decisions'), ...edits.flatMap((edit) => editLines(edit, look))]
    : []),
]

/** `fabline blocks`: the blocks of a stored article by number, and what editors decided. */
export const blocksCommand = (world: World): Command =>
  new Command('blocks')
    .description('the blocks of a stored article: kept, taken out and by which rule, decisions')
    .argument('<ID>', 'id of the article')
    .option('--undo <EDIT>', 'take a decision back; it stays in the list')
    .addOption(by())
    .addOption(note())
    .addOption(db())
    .addOption(json())
    .action(async (id: string, options: Options) => {
      if (options.undo)
        return decide(world, { id, request: { action: 'revoke', edit: options.undo } }, options)
      const { listBlocks } = await import('#actions/blocks')
      const found = await withStore(world, { db: options.db, create: false }, (store) =>
        listBlocks(store, id),
      )
      if (!found.ok) return fail(world, found.problem, options)
      if (options.json) return printJson(world, found.value)
      return print(world, lines(found.value, lookOf(world)).join('\n'))
    })
