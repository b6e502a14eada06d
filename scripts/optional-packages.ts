/** A lockfile as far as this script reads it. */
export type Lockfile = { readonly packages: Readonly<Record<string, LockedPackage>> }

export type LockedPackage = {
  readonly version?: string
  readonly dev?: boolean
  readonly peer?: boolean
  readonly optional?: boolean
  readonly os?: readonly string[]
  readonly cpu?: readonly string[]
  readonly libc?: readonly string[]
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

const systems = [
  'aix',
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'win32',
]

const processors = [
  'arm',
  'arm64',
  'ia32',
  'loong64',
  'mips64el',
  'ppc64',
  'riscv64',
  's390x',
  'wasm32',
  'x64',
]

const libraries: Readonly<Record<string, string>> = { gnu: 'glibc', musl: 'musl' }

/** Packages without their platform in their name. */
const exceptions: Readonly<Record<string, Pick<LockedPackage, 'os'>>> = {
  fsevents: { os: ['darwin'] },
}

/**
 * The optional packages that a lockfile's packages ask for and that have no entry in it, as the
 * entries they should have.
 *
 * A registry that serves the packages of one platform makes npm leave out those of the others;
 * `npm ci` of npm 11.19 and later then stops with EUSAGE, on every platform.
 */
export const missingOptional = ({
  packages,
}: Lockfile): Readonly<Record<string, LockedPackage>> => {
  const missing: Record<string, LockedPackage> = {}
  for (const [path, { optionalDependencies = {}, dev, peer }] of Object.entries(packages))
    for (const [name, range] of Object.entries(optionalDependencies)) {
      if (isLocked(packages, path, name)) continue
      missing[`node_modules/${name}`] = {
        version: range.replace(/^[~^]/u, ''),
        ...(dev && { dev }),
        optional: true,
        ...(peer && { peer }),
        ...platformOf(name),
      }
    }
  return missing
}

/** Whether Node, starting from the asking package, would find the other. */
const isLocked = (packages: Lockfile['packages'], path: string, name: string): boolean => {
  for (let from = path; ; from = from.slice(0, Math.max(0, from.lastIndexOf('/node_modules/')))) {
    if (`${from === '' ? '' : `${from}/`}node_modules/${name}` in packages) return true
    if (from === '') return false
  }
}

/** What a package says of its platform by its name. */
const platformOf = (name: string): Pick<LockedPackage, 'os' | 'cpu' | 'libc'> => {
  const parts = name.split(/[/-]/u)
  const os = systems.find((one) => parts.includes(one))
  const cpu = processors.find((one) => parts.includes(one))
  const libc =
    os === 'linux'
      ? Object.keys(libraries).find((one) => parts.some((part) => part.startsWith(one)))
      : undefined
  return {
    ...(os && { os: [os] }),
    ...(cpu && { cpu: [cpu] }),
    ...(libc && { libc: [libraries[libc] ?? libc] }),
    ...exceptions[name],
  }
}
