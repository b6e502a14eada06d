/** Gives every optional package its entry in package-lock.json: `npm run lock`, after each install. */
import { readFileSync, writeFileSync } from 'node:fs'
import type { Lockfile } from './optional-packages.ts'
import { missingOptional } from './optional-packages.ts'

const file = new URL('../package-lock.json', import.meta.url)
const lockfile: Lockfile = JSON.parse(readFileSync(file, 'utf8'))
const missing = missingOptional(lockfile)
const packages = Object.fromEntries(
  Object.entries({ ...lockfile.packages, ...missing }).sort(([one], [other]) =>
    one < other ? -1 : 1,
  ),
)
writeFileSync(file, `${JSON.stringify({ ...lockfile, packages }, null, 2)}\n`)
process.stderr.write(`package-lock.json: ${Object.keys(missing).length} optional packages added\n`)
