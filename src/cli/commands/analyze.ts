import { Command } from 'commander'
import type { Inputs } from '#actions/inputs'
import { fail, problemLine } from '#cli/problems'
import { lookOf } from '#cli/show/look'
import { report } from '#cli/show/report'
import { pathIn, print, printJson, say, type World, write } from '#cli/world'
import type { Analysis, FailedAnalysis } from '#model/analysis'
import type { Result } from '#model/problem'
import type { Readable } from '#readers/reading'
import { asLanguage } from './options.ts'

type Options = { readonly json?: true; readonly jsonl?: true; readonly lang?: string }

type Named = { readonly where: string; readonly analysis: Analysis | FailedAnalysis }

/** What is said about each document of the inputs, one after the other. */
async function* analyses(
  world: World,
  { names, lang }: { readonly names: readonly string[]; readonly lang: string },
  inputs: Inputs,
): AsyncGenerator<Named> {
  const { inputNamed } = await import('#cli/inputs')
  const { readInput } = await import('#actions/inputs')
  const { nothingGiven } = await import('#readers/reader')
  const { readerLanguage } = await import('#readers/reader-language')
  const given = { ...nothingGiven, gistLanguage: readerLanguage(lang) }
  for (const name of names)
    for await (const { part, result } of readInput(inputNamed(world, name), given, inputs))
      yield { where: part === null ? name : `${name}:${part}`, analysis: await analyzed(result) }
}

const analyzed = async (read: Result<Readable>): Promise<Analysis | FailedAnalysis> => {
  const { analyzeRead } = await import('#actions/analyze')
  const analysis = read.ok ? analyzeRead(read.value.article) : read
  if (analysis.ok) return analysis.value
  const { code, message } = analysis.problem
  return { id: null, error: { code, message } }
}

/** Each with whether it is the only one, which the first one does not know before the second comes. */
async function* withOnly(all: AsyncIterable<Named>): AsyncGenerator<Named & { only: boolean }> {
  let before: Named | null = null
  let count = 0
  for await (const one of all) {
    if (before) yield { ...before, only: false }
    before = one
    count += 1
  }
  if (before) yield { ...before, only: count === 1 }
}

const analyzeInputs = async (
  world: World,
  names: readonly string[],
  { json, lang = 'en' }: Options,
): Promise<void> => {
  const { withInputs } = await import('#cli/inputs')
  await withInputs(world, async (inputs) => {
    let isFirst = true
    for await (const { where, analysis, only } of withOnly(
      analyses(world, { names, lang }, inputs),
    )) {
      const hasFailed = 'error' in analysis
      if (hasFailed) {
        world.finish(1)
        const message = only ? analysis.error.message : `${where}: ${analysis.error.message}`
        await say(world, problemLine({ ...analysis.error, message }))
      }
      if (json) await (only ? printJson(world, analysis) : print(world, JSON.stringify(analysis)))
      else if (!hasFailed) {
        const lines = report(analysis, lookOf(world))
        await print(world, `${isFirst ? '' : '\n\n'}${lines.join('\n')}`)
        isFirst = false
      }
    }
  })
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
  const { documentLines } = await import('#readers/document-lines')
  for await (const { said: line } of documentLines(chunks)) {
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
    .argument(
      '[FILE...]',
      'files or addresses: pages, text, feeds, mails, PDF, Word, archives, JSONL; - reads stdin',
    )
    .option('--json', 'one Analysis as JSON; one a line for several documents')
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
