import { Command, Option } from 'commander'
import { decide, type EditOptions } from '#cli/edit-command'
import type { World } from '#cli/world'
import { type RemovedRole, removedRoles } from '#model/block'
import { block, by, db, json, note } from './options.ts'

type Options = EditOptions & { readonly block: number; readonly reason: RemovedRole }

/** `fabline strike`: takes a block out of a stored article. */
export const strikeCommand = (world: World): Command =>
  new Command('strike')
    .description('take a block out of a stored article')
    .argument('<ID>', 'id of the article')
    .addOption(block().makeOptionMandatory())
    .addOption(
      new Option('--reason <ROLE>', 'what the block is')
        .choices(removedRoles)
        .makeOptionMandatory(),
    )
    .addOption(by())
    .addOption(note())
    .addOption(db())
    .addOption(json())
    .action((id: string, options: Options) => {
      const { block: number, reason } = options
      return decide(world, { id, request: { action: 'strike', block: number, reason } }, options)
    })
