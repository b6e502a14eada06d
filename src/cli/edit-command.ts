/** What `restore`, `strike` and `blocks --undo` have in common: decide, keep, tell. */
import type { EditRequest } from '#actions/edit-wish'
import { editorName } from './editor-name.ts'
import { withStore } from './open-store.ts'
import { fail } from './problems.ts'
import { print, printJson, say, type World } from './world.ts'

export type EditOptions = {
  readonly by?: string
  readonly note?: string
  readonly json?: true
  readonly db?: string
}

/** Keeps a decision about the blocks of an article and says what it did. */
export const decide = async (
  world: World,
  { id, request }: { readonly id: string; readonly request: EditRequest },
  options: EditOptions,
): Promise<void> => {
  const by = editorName(world, options.by)
  if (!by) {
    const message = 'Say who decides: --by NAME, or set FABLINE_EDITOR.'
    return fail(world, { code: 'invalid-request', message }, options)
  }
  const { editArticle } = await import('#actions/edits')
  const editor = { by, note: options.note ?? null }
  const edited = await withStore(world, { db: options.db, create: false }, (store) =>
    editArticle(store, { id, request, editor }),
  )
  if (!edited.ok) return fail(world, edited.problem, options)
  const { edit, articles, failed } = edited.value
  if (failed > 0) {
    world.finish(1)
    await say(world, `fabline: ${failed} more articles could not be read anew.`)
  }
  if (options.json) return printJson(world, { edit, articles, failed })
  const others = articles > 1 ? `, ${articles} articles read anew` : ''
  await print(
    world,
    `Kept as ${edit.id}${others}. Take it back with: fabline blocks ${JSON.stringify(id)} --undo ${edit.id}`,
  )
}
