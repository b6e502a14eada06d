import { broader } from './broader.ts'
import { knowledge } from './index.ts'

const ids: ReadonlySet<string> = new Set(knowledge.entities.map(({ id }) => id))

const countries: ReadonlyMap<string, string> = new Map(knowledge.entities.flatMap(({ id, country }) => (country?.toLowerCase() === id ? [[country, id]] : [])))

/** `nvidia` of `nvidia-gb200-nvl72`: products are filed under who makes them. */
const makerOf = (id: string): string | undefined => {
  const words = id.split('-').slice(0, -1)
  return words.map((_word, index) => words.slice(0, index + 1).join('-')).find((one) => ids.has(one))
}

const known: ReadonlyMap<string, readonly string[]> = new Map(
  knowledge.entities.map(({ id, type, country }) => {
    const maker = type === 'product' ? makerOf(id) : undefined
    const home = type === 'product' ? undefined : countries.get(country ?? '')
    return [id, [maker, home].flatMap((one) => (one && one !== id ? [one] : []))]
  }),
)

/** Whom a name brings to mind though the text does not say so: the maker of a product, else the country. */
export const impliedBy = (id: string): readonly string[] => known.get(id) ?? []

const isKind = (id: string, kind: string): boolean => (kind.endsWith('…') ? id.startsWith(kind.slice(0, -1)) : id === kind)

const kinds: ReadonlyMap<string, readonly string[]> = new Map([...knowledge.entities, ...knowledge.nouns].map(({ id }) => [id, Object.entries(broader).flatMap(([name, held]) => (held.some((kind) => isKind(id, kind)) ? [name] : []))]))

/** English names of the goods that a product or noun is a kind of. */
export const kindsOf = (id: string): readonly string[] => kinds.get(id) ?? []
