/** Links that open a page at the words themselves (WICG, URL fragment text directives). */

/** Quotations up to this many units stand whole in the link; of longer ones the two ends. */
const longestWhole = 80

/** Words at each end of a longer one, where spaces part words; else units. */
const endWords = 5
const endUnits = 12

// A hyphen, comma or ampersand would be read as the directive's own.
const encoded = (words: string): string =>
  encodeURIComponent(words.toWellFormed()).replaceAll(
    /[-!'()*]/gu,
    (mark) => `%${(mark.codePointAt(0) ?? 0).toString(16).toUpperCase()}`,
  )

const endsOf = (words: string): readonly [string, string] => {
  const parts = words.split(' ')
  const average = words.length / parts.length
  if (parts.length >= endWords * 2 && average < longestWhole / endWords)
    return [parts.slice(0, endWords).join(' '), parts.slice(-endWords).join(' ')]
  const graphemes = [...new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(words)]
  const text = (some: typeof graphemes): string => some.map(({ segment }) => segment).join('')
  return [text(graphemes.slice(0, endUnits)), text(graphemes.slice(-endUnits))]
}

/** An address of the web as it may be linked; null for any other. */
export const webAddress = (url: string | null): string | null => {
  if (url === null || !URL.canParse(url)) return null
  const { protocol, href } = new URL(url)
  return protocol === 'http:' || protocol === 'https:' ? href.replaceAll('|', '%7C') : null
}

/**
 * The address of a page with the words a browser will look for and mark; null for no address of
 * the web. Words over several lines are looked for by their first line.
 */
export const textFragment = (url: string | null, quote: string): string | null => {
  const address = webAddress(url)
  const [line = ''] = quote.trim().split('\n', 1)
  const words = line.replaceAll(/\s+/gu, ' ').trim()
  if (address === null || words === '') return address
  const [page = '', anchor = ''] = address.split('#', 2)
  const text = words.length <= longestWhole ? encoded(words) : endsOf(words).map(encoded).join(',')
  return `${page}#${anchor.replace(/:~:.*$/u, '')}:~:text=${text}`
}
