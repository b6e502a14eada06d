import { expect, test } from 'vitest'
import { modelSettings } from './settings.ts'

test('a model is set up by its name alone, whatever else is set', () => {
  expect(modelSettings({ OPENAI_API_KEY: 'k', OPENAI_BASE_URL: 'http://x/v1' })).toEqual({
    ok: true,
    value: null,
  })
  expect(modelSettings({ FABLINE_MODEL: ' gpt-x ' })).toMatchObject({
    value: {
      model: 'gpt-x',
      maker: null,
      baseUrl: 'https://api.openai.com/v1',
      apiKey: null,
      prices: null,
    },
  })
})

test.each([
  ['llama3.1:8b', { model: 'llama3.1:8b', maker: null }],
  ['mistral:7b', { model: 'mistral:7b', maker: null }],
  ['openai:gpt-x', { model: 'gpt-x', maker: null }],
  ['anthropic:claude-x', { model: 'claude-x', maker: 'anthropic' }],
  ['mistralai:large', { model: 'large', maker: 'mistralai' }],
])('%s is read as %o: a colon may belong to the name', (FABLINE_MODEL, expected) => {
  expect(modelSettings({ FABLINE_MODEL })).toMatchObject({ value: expected })
})

test('addresses lose the slash at their end', () => {
  const env = { FABLINE_MODEL: 'm', OPENAI_BASE_URL: 'http://127.0.0.1:11434/v1/' }
  expect(modelSettings(env)).toMatchObject({ value: { baseUrl: 'http://127.0.0.1:11434/v1' } })
})

test('prices are dollars for a million tokens in and out', () => {
  const env = { FABLINE_MODEL: 'm', FABLINE_MODEL_PRICES: '0.15/0.6' }
  expect(modelSettings(env)).toMatchObject({ value: { prices: { input: 0.15, output: 0.6 } } })
})

test.each([
  { OPENAI_BASE_URL: 'localhost' },
  { OPENAI_BASE_URL: 'file:///etc/passwd' },
  { OPENAI_BASE_URL: 'https://key@x/v1' },
  { OPENAI_BASE_URL: 'https://x/openai?api-version=1' },
  { FABLINE_MODEL_PRICES: 'cheap' },
  { FABLINE_MODEL_TOKENS_PER_DAY: '0' },
  { FABLINE_MODEL_TOKENS_PER_ARTICLE: '-1' },
  { FABLINE_MODEL_CONCURRENCY: '1.5' },
  { FABLINE_MODEL_PER_MINUTE: 'many' },
])('%o is wrong usage, named', (env) => {
  const [name = ''] = Object.keys(env)
  const told = modelSettings({ FABLINE_MODEL: 'm', ...env })
  expect(told).toMatchObject({ problem: { code: 'invalid-request' } })
  expect(JSON.stringify(told)).toContain(name.replace('FABLINE_MODEL', ''))
})
