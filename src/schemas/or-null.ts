import { z } from 'zod'

/**
 * The schema, or null.
 *
 * For schemas with a name of their own: the OpenAPI generator turns `.nullable()` on a reference
 * into a type that null does not satisfy, a union comes out right.
 */
export const orNull = <Schema extends z.ZodType>(schema: Schema) => z.union([schema, z.null()])
