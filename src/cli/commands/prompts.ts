import { Command } from 'commander'
import { fail } from '#cli/problems'
import { pathIn, print, printJson, type World } from '#cli/world'
import { json } from './options.ts'

type Options = { readonly json?: true }

/** A person's own prompts stand before ours where FABLINE_PROMPTS names their folder. */
const folderIn = (world: World): string | undefined =>
  world.env.FABLINE_PROMPTS ? pathIn(world, world.env.FABLINE_PROMPTS) : undefined

const checkCommand = (world: World): Command =>
  new Command('check')
    .description('whether every prompt is sound, and its cases end as they say')
    .addOption(json())
    .action(async (options: Options) => {
      const { checkPrompts } = await import('#actions/prompts')
      const checks = await checkPrompts(folderIn(world))
      if (checks.some(({ faults }) => faults.length > 0)) world.finish(1)
      if (options.json) return printJson(world, checks)
      const lines = checks.flatMap(({ name, faults }) =>
        faults.length === 0 ? [`${name}  sound`] : faults.map((fault) => `${name}  ${fault}`),
      )
      return print(world, lines.join('\n'))
    })

const showCommand = (world: World): Command =>
  new Command('show')
    .description('a prompt: what a model is told')
    .argument('<ID>', 'summarize, brief, translate, second-reading or explain')
    .addOption(json())
    .action(async (id: string, options: Options) => {
      const { showPrompt } = await import('#actions/prompts')
      const prompt = await showPrompt(id, folderIn(world))
      if (!prompt.ok) return fail(world, prompt.problem, options)
      if (options.json) return printJson(world, prompt.value)
      const { name, purpose, system, user } = prompt.value
      return print(world, [`${name}: ${purpose}`, system, user].join('\n\n'))
    })

const diffCommand = (world: World): Command =>
  new Command('diff')
    .description('how your prompt (in the folder FABLINE_PROMPTS) differs from ours')
    .argument('<ID>', 'summarize, brief, translate, second-reading or explain')
    .addOption(json())
    .action(async (id: string, options: Options) => {
      const { diffPrompt } = await import('#actions/prompts')
      const lines = await diffPrompt(id, folderIn(world))
      if (!lines.ok) return fail(world, lines.problem, options)
      if (options.json) return printJson(world, lines.value)
      const changed = lines.value.filter(({ sign }) => sign !== ' ')
      const shown = changed.map(({ sign, text }) => `${sign} ${text}`)
      return print(world, shown.length > 0 ? shown.join('\n') : '(no difference)')
    })

/** `fabline prompts`: what a language model is asked. */
export const promptsCommand = (world: World): Command =>
  new Command('prompts')
    .description('what a language model is asked: check, show, diff')
    .addCommand(checkCommand(world))
    .addCommand(showCommand(world))
    .addCommand(diffCommand(world))
