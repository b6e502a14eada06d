// What editors read. English by contract, like every message of a flag.

const list = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join('; ')} and ${items.at(-1) ?? ''}`

type Elsewhere = {
  readonly author: string | null
  /** The bio's very words. */
  readonly words: readonly string[]
  readonly bio: readonly string[]
  readonly article: readonly string[]
}

/** The author note is about something else than the article. */
export const bioIsElsewhere = ({ author, words, bio, article }: Elsewhere): string => {
  const whose = author ? `The author note of ${author}` : 'The author note'
  const quoted = words.map((word) => `“${word}”`).join(', ')
  return `${whose} speaks of ${quoted} (${list(bio)}), but the article is about ${list(article)}. Nothing in the note relates to that subject; please check the byline.`
}

export const noArticle =
  'No article was found on this page: everything on it is navigation, notices or other clutter.'

export const teaserOnly =
  'Only the opening of the article is here; the rest stands behind a gate or on another page.'
