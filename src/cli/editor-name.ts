import type { World } from './world.ts'

/** Who decides: the name given, else FABLINE_EDITOR, else the account's; null where none is known. */
export const editorName = ({ env }: Pick<World, 'env'>, given: string | undefined): string | null =>
  [given, env.FABLINE_EDITOR, env.USER, env.USERNAME].find((name) => name?.trim())?.trim() ?? null
