/** Who decides at this browser: what they called themselves last. No account, no proof. */
import type { Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'

const yearSeconds = 365 * 24 * 60 * 60
const maxLength = 200

/** The name given last; empty where none was. */
export const editorOf = (c: Context): string => (getCookie(c, 'editor') ?? '').slice(0, maxLength)

export const rememberEditor = (c: Context, by: string): void => {
  setCookie(c, 'editor', by, {
    path: '/',
    httpOnly: true,
    sameSite: 'Strict',
    maxAge: yearSeconds,
  })
}
