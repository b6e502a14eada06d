import { resolve } from 'node:path'
import type { Readable, Writable } from 'node:stream'
import type { Fetcher } from '#readers/fetch'

/** A stream a person may be looking at. */
export type Screen = Writable & { readonly isTTY?: boolean; readonly columns?: number }

/** All of the process that a command may touch. */
export type World = {
  readonly env: Readonly<Record<string, string | undefined>>
  /** Where the person stands: paths are resolved against it. */
  readonly folder: string
  readonly stdin: Readable & { readonly isTTY?: boolean }
  readonly stdout: Screen
  readonly stderr: Screen
  /** The way out to the web; loaded where something is to be fetched. */
  readonly fetcher: () => Promise<Fetcher>
  /** How the process will end: 0 done, 1 some inputs failed, 2 wrong usage. The worst one stands. */
  readonly finish: (exitCode: ExitCode) => void
}

export type ExitCode = 0 | 1 | 2

/** A path as the person meant it. */
export const pathIn = ({ folder }: World, path: string): string => resolve(folder, path)

/** Writes and waits while the other side is slow, so that nothing piles up. */
export const write = (stream: Writable, text: string): Promise<void> =>
  new Promise((done) => {
    if (stream.write(text)) done()
    else stream.once('drain', done)
  })

/** A result: a line of its own on stdout. */
export const print = ({ stdout }: World, text: string): Promise<void> => write(stdout, `${text}\n`)

/** A message to the person, beside the results. */
export const say = ({ stderr }: World, text: string): Promise<void> => write(stderr, `${text}\n`)

/** A value as JSON: laid out for a person, on one line for a program. */
export const printJson = (world: World, value: unknown): Promise<void> =>
  print(world, JSON.stringify(value, null, world.stdout.isTTY ? 2 : 0))
