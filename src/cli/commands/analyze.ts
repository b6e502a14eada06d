import { basename } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { Command } from 'commander'
import { fail, problemLine } from '#cli/problems'
import { lookOf } from '#cli/show/look'
import { report } from '#cli/show/report'
import { pathIn, print, printJson, say, type World, write } from '#cli/world'
import type { Analysis, FailedAnalysis } from '#model/analysis'
import type { Article } from '#model/article'
import type { Result } from '#model/problem'
import { asLanguage } from './options.ts'

type Options = { readonly json?: true; readonly jsonl?: true; readonly lang?: string }

/** The reading of a file, or of what comes in where the name is `-`. */
const readInput = async (world: World, name: string, lang: string): Promise<Result<Article>> => {
  const { readBytes } = await import('#readers/read')
  const { nothingGiven } = await import('#readers/reader')
  const { readerLanguage } = await import('#readers/reader-language')
  const { fileBytes } = await import('#actions/ingest')
  const { isAddress, notFetched } = await import('#actions/files')
  const given = { ...nothingGiven, gistLanguage: readerLanguage(lang) }
  if (name === '-') return readBytes(await buffer(world.stdin), given)
  if (isAddress(name)) return { ok: false, problem: notFetched }
  const bytes = await fileBytes(pathIn(world, name))
  return bytes.ok ? readBytes(bytes.value, given, { name: basename(name) }) : bytes
}

const analyzeInput = async (
  world: World,
  name: string,
  lang: string,
): Promise<Analysis | FailedAnalysis> => {
  const { analyzeRead } = await import('#actions/analyze')
  const read = await readInput(world, name, lang)
  const analysis = read.ok ? analyzeRead(read.value) : read
  if (analysis.ok) return analysis.value
  const { code, message } = analysis.problem
  return { id: null, error: { code, message } }
}

const analyzeInputs = async (
  world: World,
  names: readonly string[],
  { json, lang = 'en' }: Options,
): Promise<void> => {
  for (const [index, name] of names.entries()) {
    const analysis = await analyzeInput(world, name, lang)
    const hasFailed = 'error' in analysis
    if (hasFailed) {
      world.finish(1)
      const where = names.length > 1 ? `${name}: ` : ''
      await say(world, problemLine({ ...analysis.error, message: where + analysis.error.message }))
    }
    if (json)
      await (names.length > 1 ? print(world, JSON.stringify(analysis)) : printJson(world, analysis))
    else if (!hasFailed) {
      const lines = report(analysis, lookOf(world))
      await print(world, `${index > 0 ? '\n\n' : ''}${lines.join('\n')}`)
    }
  }
}

/** The document of a line; what the line leaves open is taken from the options. */
const withLanguage = (given: unknown, lang: string | undefined): unknown =>
  lang !== undefined && given !== null && typeof given === 'object' && !Array.isArray(given)
    ? { gistLanguage: lang, ...given }
    : given

/** One line in, one line out, in order; never more than one document at a time. */
const analyzeLines = async (
  world: World,
  chunks: AsyncIterable<Uint8Array | string>,
  lang: string | undefined,
): Promise<void> => {
  const { analyze } = await import('#actions/analyze')
  const { documentLines } = await import('#actions/document-lines')
  for await (const line of documentLines(chunks)) {
    const analysis = line.ok
      ? await analyze(withLanguage(line.value, lang) as Parameters<typeof analyze>[0])
      : { id: null, error: { code: line.problem.code, message: line.problem.message } }
    if ('error' in analysis) world.finish(1)
    await write(world.stdout, `${JSON.stringify(analysis)}\n`)
  }
}

const analyzeJsonl = async (world: World, names: readonly string[], { lang }: Options) => {
  const { createReadStream } = await import('node:fs')
  for (const name of names.length > 0 ? names : ['-'])
    try {
      const chunks = name === '-' ? world.stdin : createReadStream(pathIn(world, name))
      await analyzeLines(world, chunks, lang)
    } catch (error) {
      if (!(error instanceof Error && 'syscall' in error)) throw error
      world.finish(1)
      await say(world, problemLine({ code: 'unreadable', message: `${name} cannot be read.` }))
    }
}

/** `fabline analyze`: what is said about documents, without keeping anything. */
export const analyzeCommand = (world: World): Command =>
  new Command('analyze')
    .description('analyze documents without storing them')
    .argument('[FILE...]', 'files of plain text or HTML; - reads stdin')
    .option('--json', 'one Analysis as JSON; one a line for several files')
    .option('--jsonl', 'a document a line in, an Analysis a line out, in the same order')
    .option('--lang <TAG>', "the reader's language, for the gist (default: en)", asLanguage)
    .action(async (names: readonly string[], options: Options) => {
      if (options.jsonl) return analyzeJsonl(world, names, options)
      if (names.length === 0 && world.stdin.isTTY)
        return fail(
          world,
          {
            code: 'invalid-request',
            message: 'Name a file to analyze, or - to read what is piped in.',
          },
          options,
        )
      return analyzeInputs(world, names.length > 0 ? names : ['-'], options)
    })
