/** Parameters that say how a reader came to a page, not which page it is. */
const tracking =
  /^(?:utm_\w{1,40}|fbclid|gclid|dclid|msclkid|yclid|twclid|igshid|mc_cid|mc_eid|_ga|_gl|at_(?:medium|campaign)|xtor|cmpid|ocid|guccounter|guce_\w{1,40}|spm|share_token|smid)$/iu

/** The one address of a page: no fragment, no user, no tracking; null if it is no web address. */
export const canonicalUrl = (written: string, base?: string): string | null => {
  if (!URL.canParse(written, base)) return null
  const url = new URL(written, base)
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null
  url.hash = ''
  url.username = ''
  url.password = ''
  for (const name of new Set(url.searchParams.keys()))
    if (tracking.test(name)) url.searchParams.delete(name)
  return url.href
}

/** Whether both addresses are of one host, `www.` aside. */
export const isSameHost = (one: string, other: string): boolean => hostOf(one) === hostOf(other)

const hostOf = (address: string): string => new URL(address).host.replace(/^www\./u, '')
