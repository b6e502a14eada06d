import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { missingOptional } from './optional-packages.ts'

test('package-lock.json names every optional package of every platform (else: npm run lock)', () => {
  expect(missingOptional(JSON.parse(readFileSync('package-lock.json', 'utf8')))).toEqual({})
})

test('a missing one gets its version and its platform', () => {
  const tool = {
    dev: true,
    optionalDependencies: {
      '@tool/linux-x64-musl': '1.2.3',
      '@tool/linux-arm-gnueabihf': '1.2.3',
      '@tool/win32-arm64-msvc': '1.2.3',
      fsevents: '~2.3.3',
      here: '^1.0.0',
    },
  }
  expect(
    missingOptional({ packages: { 'node_modules/tool': tool, 'node_modules/here': {} } }),
  ).toEqual({
    'node_modules/@tool/linux-x64-musl': {
      version: '1.2.3',
      dev: true,
      optional: true,
      os: ['linux'],
      cpu: ['x64'],
      libc: ['musl'],
    },
    'node_modules/@tool/linux-arm-gnueabihf': {
      version: '1.2.3',
      dev: true,
      optional: true,
      os: ['linux'],
      cpu: ['arm'],
      libc: ['glibc'],
    },
    'node_modules/@tool/win32-arm64-msvc': {
      version: '1.2.3',
      dev: true,
      optional: true,
      os: ['win32'],
      cpu: ['arm64'],
    },
    'node_modules/fsevents': { version: '2.3.3', dev: true, optional: true, os: ['darwin'] },
  })
})

test('one that stands within its package, or beside it, is not missing', () => {
  const asking = { optionalDependencies: { a: '1.0.0', b: '1.0.0' } }
  const packages = {
    '': {},
    'node_modules/x/node_modules/tool': asking,
    'node_modules/x/node_modules/tool/node_modules/a': {},
    'node_modules/b': {},
  }
  expect(missingOptional({ packages })).toEqual({})
})
