import type { BriefLine, BriefSource } from '#model/brief'

/** An article that may be cited. */
export type BriefArticle = Omit<BriefSource, 'number' | 'article' | 'copies' | 'voice'> & {
  readonly id: string
  /** Day of publication, else of storing. */
  readonly day: string
  /** Ids of articles with nearly the same text, in the brief or not. */
  readonly alike: readonly string[]
}

const byDay = (one: BriefArticle, other: BriefArticle): number =>
  one.day === other.day ? (one.id < other.id ? -1 : 1) : one.day < other.day ? -1 : 1

/** Articles of one text, the earliest first: whoever is like any of them is one of them. */
const groupsOf = (articles: readonly BriefArticle[]): readonly (readonly BriefArticle[])[] => {
  const groups = new Map(articles.map((article) => [article.id, [article]]))
  for (const { id, alike } of articles)
    for (const other of alike) {
      const [mine, theirs] = [groups.get(id), groups.get(other)]
      if (!mine || !theirs || mine === theirs) continue
      mine.push(...theirs)
      for (const one of theirs) groups.set(one.id, mine)
    }
  return [...new Set(groups.values())].map((group) => group.toSorted(byDay))
}

/** The sources, earliest first, each with its copies; articles of one publisher share a voice. */
export const sourcesOf = (articles: readonly BriefArticle[]): readonly BriefSource[] => {
  const groups = groupsOf(articles.toSorted(byDay)).flatMap(([first, ...copies]) =>
    first ? [{ first, copies }] : [],
  )
  const voices = new Map<string, number>()
  return groups
    .toSorted((one, other) => byDay(one.first, other.first))
    .map(({ first: { id, day: _day, alike: _alike, ...article }, copies }, index) => {
      const houses = [article, ...copies].flatMap(({ publisher }) => publisher ?? [])
      const voice = houses.map((house) => voices.get(house)).find(Boolean) ?? index + 1
      for (const house of houses) voices.set(house, voices.get(house) ?? voice)
      return {
        number: index + 1,
        article: id,
        ...article,
        copies: copies.map((copy) => copy.id),
        voice,
      }
    })
}

/** The new number of each source, by the old one. */
type Numbers = ReadonlyMap<number, number>

/** The sources that lines cite (or all), numbered anew without gaps. */
export const renumbered = (
  sources: readonly BriefSource[],
  told: readonly { readonly line: BriefLine }[],
  keepsAll: boolean,
): { readonly sources: readonly BriefSource[]; readonly numbers: Numbers } => {
  const cited = new Set(told.flatMap(({ line }) => line.sources))
  const kept = sources.filter(({ number }) => keepsAll || cited.has(number))
  const numbers = new Map(kept.map(({ number }, index) => [number, index + 1]))
  const voices = new Map<number, number>()
  for (const { voice, number } of kept)
    if (!voices.has(voice)) voices.set(voice, numbers.get(number) ?? 0)
  return {
    sources: kept.map((source) => ({
      ...source,
      number: numbers.get(source.number) ?? 0,
      voice: voices.get(source.voice) ?? 0,
    })),
    numbers,
  }
}

/** A line that cites by the new numbers. */
export const withNumbers = (line: BriefLine, numbers: Numbers): BriefLine => ({
  ...line,
  sources: line.sources.map((number) => numbers.get(number) ?? 0),
  citations: line.citations.map((one) => ({ ...one, source: numbers.get(one.source) ?? 0 })),
})
