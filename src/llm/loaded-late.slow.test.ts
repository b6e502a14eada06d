import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'

/** Says on stderr which modules of the language model are loaded. */
const watch = `
import { registerHooks } from 'node:module'
const isModel = /node_modules\\/(?:@langchain|langchain|langsmith|openai)\\/|src\\/llm\\//
registerHooks({
  load: (url, context, next) => {
    if (isModel.test(url)) process.stderr.write(url + '\\n')
    return next(url, context)
  },
})`

const watched = (words: readonly string[]) => {
  const { FABLINE_MODEL: _, ...env } = process.env
  const hooks = `data:text/javascript,${encodeURIComponent(watch)}`
  return spawnSync(process.execPath, ['--import', hooks, ...words], {
    env: { ...env, OPENAI_API_KEY: 'a key alone sets up nothing' },
    input: 'Washington tightened its rules on AI chips in October.',
    encoding: 'utf8',
  })
}

test('analyze loads nothing of a language model where none is set up, a key or not', () => {
  const { stdout, stderr } = watched(['src/cli/main.ts', 'analyze', '-', '--json'])
  expect(stdout).toContain('fabline.analysis/1')
  expect(stderr).toBe('')
})

test('a model that is opened loads its packages only when it is asked', () => {
  const { stderr } = watched(['-e', `import('./src/llm/open-model.ts')`])
  expect(stderr).toContain('src/llm/open-model.ts')
  expect(stderr).not.toContain('node_modules')
})
