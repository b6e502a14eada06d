/** What a robots.txt says to one crawler. Source: RFC 9309. */
export type Robots = {
  readonly allows: (url: URL) => boolean
  /** Seconds between two documents that the site asks for; 0 where it does not. */
  readonly delaySeconds: number
}

type Rule = { readonly allow: boolean; readonly pattern: string }
type Group = { readonly agents: string[]; readonly rules: Rule[]; delay: number }

/** A site that forbids nothing, and one that forbids everything. */
export const openSite: Robots = { allows: () => true, delaySeconds: 0 }
export const closedSite: Robots = { allows: () => false, delaySeconds: 0 }

// More rules than any site has; the rest of a longer file is a trap.
const maxLines = 50_000

/** The same escapes on both sides: what is not ASCII escaped, escapes in capitals. */
const escaped = (path: string): string =>
  path
    .toWellFormed()
    .replaceAll(/[^\p{ASCII}]+/gu, encodeURIComponent)
    .replaceAll(/%[0-9a-f]{2}/giu, (code) => code.toUpperCase())

const fieldsOf = (text: string): readonly (readonly [string, string])[] =>
  text
    .split(/\r\n?|\n/u, maxLines)
    .map((line) => line.split('#', 1)[0] ?? '')
    .filter((line) => line.includes(':'))
    .map((line) => {
      const at = line.indexOf(':')
      return [line.slice(0, at).trim().toLowerCase(), line.slice(at + 1).trim()] as const
    })

const addRule = (group: Group, name: string, value: string): void => {
  if (name === 'crawl-delay') group.delay = Math.max(0, Number(value) || 0)
  if ((name === 'allow' || name === 'disallow') && value !== '')
    group.rules.push({ allow: name === 'allow', pattern: escaped(value) })
}

/** Rules by the crawlers they are for; lines before the first of these are nobody's. */
const groupsIn = (text: string): readonly Group[] => {
  const groups: Group[] = []
  let open = false
  for (const [name, value] of fieldsOf(text)) {
    const last = groups.at(-1)
    if (name === 'user-agent') {
      const agent = value.toLowerCase()
      if (last && open) last.agents.push(agent)
      else groups.push({ agents: [agent], rules: [], delay: 0 })
      open = true
    } else if (last) {
      addRule(last, name, value)
      open = name !== 'allow' && name !== 'disallow' && open
    }
  }
  return groups
}

/** Whether a path begins as the pattern says: `*` stands for anything, a last `$` for the end. */
const fits = (pattern: string, path: string): boolean => {
  const isWhole = pattern.endsWith('$')
  const parts = (isWhole ? pattern.slice(0, -1) : pattern).split('*')
  const [first = '', ...others] = parts
  if (!path.startsWith(first)) return false
  let at = first.length
  for (const [index, part] of others.entries()) {
    const isLast = index === others.length - 1
    const next = isWhole && isLast ? Math.max(path.lastIndexOf(part), -1) : path.indexOf(part, at)
    if (next < at) return false
    at = next + part.length
  }
  return !isWhole || at === path.length
}

/**
 * Reads a robots.txt for a crawler of that name, else for any.
 *
 * The longest rule that fits decides; of two as long, the one that allows.
 */
export const readRobots = (text: string, crawler: string): Robots => {
  const groups = groupsIn(text.replace(/^\uFEFF/u, ''))
  const named = groups.filter(({ agents }) => agents.includes(crawler.toLowerCase()))
  const own = named.length > 0 ? named : groups.filter(({ agents }) => agents.includes('*'))
  const rules = own
    .flatMap((group) => group.rules)
    .toSorted(
      (one, other) =>
        other.pattern.length - one.pattern.length || Number(other.allow) - Number(one.allow),
    )
  return {
    allows: ({ pathname, search }) => {
      const path = escaped(`${pathname}${search}`)
      return rules.find(({ pattern }) => fits(pattern, path))?.allow ?? true
    },
    delaySeconds: Math.max(0, ...own.map(({ delay }) => delay)),
  }
}
