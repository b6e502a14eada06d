const separator = /^\s*[-–—|｜:：·•/ㅣ«»]/u

const tidy = (title: string): string => title.replaceAll(/\s+/gu, ' ').trim()

/**
 * The title of an article among those its page gives: the headline as it is printed, where one of
 * them is that, or that with the site's name behind it; else the first of them.
 */
export const ownTitle = (titles: readonly string[], headline: string | null): string | null => {
  const printed = tidy(headline ?? '')
  const isSame = (title: string): boolean => {
    const given = tidy(title)
    return (
      given === printed ||
      (given.startsWith(printed) && separator.test(given.slice(printed.length)))
    )
  }
  return printed !== '' && titles.some(isSame) ? printed : (titles[0] ?? null)
}
