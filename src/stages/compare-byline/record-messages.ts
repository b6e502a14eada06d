// What editors read. English by contract, like every message of a flag.

const list = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`

type Same = {
  readonly authors: readonly string[]
  readonly others: readonly string[]
  readonly title: string
  readonly publisher: string | null
  readonly publishedAt: string | null
  readonly id: string
  readonly resemblance: number
}

/** Nearly the same text was stored under another name. */
export const sameText = (same: Same): string => {
  const where = [same.publisher, same.publishedAt, `id ${same.id}`].filter(Boolean).join(', ')
  return `Nearly the same text (about ${Math.floor(same.resemblance * 100)} %) is already stored as “${same.title}” by ${list(same.others)} (${where}); here it is signed by ${list(same.authors)}, and neither page names an agency. Please check who wrote it.`
}

type OffBeat = {
  readonly author: string
  readonly count: number
  readonly titles: readonly string[]
  readonly past: readonly string[]
  readonly article: readonly string[]
}

/** All that an author wrote before is about something else. */
export const offBeat = ({ author, count, titles, past, article }: OffBeat): string =>
  `The ${count} earlier articles signed by ${author} in the store are about ${list(past)} (${list(titles.map((title) => `“${title}”`))}), none about ${list(article)} as this one is. Please check the byline.`
