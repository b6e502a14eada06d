import type { EntityType } from '#model/entity'

/** Who or what a stretch of text names, in the forms it stands there. */
export type Named = {
  readonly id: string
  readonly type: EntityType
  readonly forms: readonly string[]
}
