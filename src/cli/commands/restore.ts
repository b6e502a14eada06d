import { Command, Option } from 'commander'
import { decide, type EditOptions } from '#cli/edit-command'
import { fail } from '#cli/problems'
import type { World } from '#cli/world'
import { type EditScope, editScopes } from '#store/store'
import { block, by, db, json, note } from './options.ts'

type Options = EditOptions & {
  readonly block?: number
  readonly rule?: string
  readonly scope: EditScope
}

/** `fabline restore`: puts back what was taken out of a stored article. */
export const restoreCommand = (world: World): Command =>
  new Command('restore')
    .description('put back a block that was taken out, or all that a rule took out')
    .argument('<ID>', 'id of the article')
    .addOption(block().conflicts('rule'))
    .option('--rule <RULE>', 'all blocks that this rule took out')
    .addOption(
      new Option('--scope <SCOPE>', 'where a rule is wrong').choices(editScopes).default('article'),
    )
    .addOption(by())
    .addOption(note())
    .addOption(db())
    .addOption(json())
    .action((id: string, options: Options) => {
      const { block: number, rule, scope } = options
      if (number !== undefined)
        return decide(world, { id, request: { action: 'restore', block: number } }, options)
      if (rule !== undefined)
        return decide(world, { id, request: { action: 'restore-rule', rule, scope } }, options)
      const message =
        'Name what to put back: --block N or --rule RULE, as `fabline blocks` lists them.'
      return fail(world, { code: 'invalid-request', message }, options)
    })
