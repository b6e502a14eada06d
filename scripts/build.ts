/** Writes JavaScript and types into dist/: `npm run build`. Node strips no types in node_modules. */
import { spawnSync } from 'node:child_process'
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const at = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url))

/** The compiler of the package itself, whatever stands on the PATH. */
const compile = (): void => {
  const compiler = at('node_modules/typescript/bin/tsc')
  const options = [compiler, '-p', at('tsconfig.build.json')]
  const { status } = spawnSync(process.execPath, options, { stdio: 'inherit' })
  if (status !== 0) process.exit(1)
}

/** Whatever in src is neither code nor test goes along as it is. */
const copyAssets = (): void =>
  cpSync(at('src'), at('dist'), { recursive: true, filter: (from) => !from.endsWith('.ts') })

/** `#model/claim` means another file here than in src/. */
const writeImports = (): void => {
  const { version }: { version: string } = JSON.parse(readFileSync(at('package.json'), 'utf8'))
  const inner = { private: true, version, type: 'module', imports: { '#*': './*.js' } }
  writeFileSync(at('dist/package.json'), `${JSON.stringify(inner, null, 2)}\n`)
}

rmSync(at('dist'), { recursive: true, force: true })
compile()
copyAssets()
writeImports()
