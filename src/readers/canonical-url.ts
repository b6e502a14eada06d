/** Parameters that say how a reader came to a page, not which page it is. */
const tracking =
  /^(?:(?:utm|mtm|piwik|guce)_\w{1,40}|pk_(?:campaign|cid|content|keyword|kwd|medium|source)|ns_(?:campaign|fee|linkname|mchannel|source)|at_(?:bbc_team|campaign|custom\d|format|link\w{0,20}|medium|ptr_name)|wt_z?mc\w{0,20}|_hs\w{1,20}|hs\w{0,20}tracking|fbclid|gclid|gbraid|wbraid|dclid|srsltid|msclkid|yclid|twclid|ttclid|li_fat_id|igshid|igsh|mibextid|mc_cid|mc_eid|mkt_tok|vero_id|oly_(?:anon|enc)_id|_ga|_gl|xtor|cmpid|s_cid|ncid|ocid|guccounter|spm|share_token|smid|smtyp|wprov|__twitter_impression|amp_js_v|amp_gsa|usqp)$/iu

/** Parameters that ask for another view of the same page, by the values that do. */
const views: Readonly<Record<string, RegExp>> = {
  amp: /^(?:1|true|yes)?$/iu,
  outputtype: /^amp$/iu,
  print: /^(?:1|true|yes)?$/iu,
  printable: /^(?:1|true|yes)?$/iu,
}

/** Copies that are kept elsewhere name the page in their path, after `s/` one with https. */
const copied = /^\/(?:[cvi]\/|amp\/)?(s\/)?([a-z0-9.-]{1,253}\.[a-z]{2,24})(\/.{0,2000})?$/iu
const isCopyHost = ({ hostname, pathname }: URL): boolean =>
  /(?:^|\.)cdn\.ampproject\.org$/u.test(hostname) ||
  (/^www\.google\.[a-z.]{2,6}$/u.test(hostname) && pathname.startsWith('/amp/'))

/** The page that a copy in an AMP cache was made of. */
const original = (url: URL): URL => {
  const [whole, secure, host, path] = (isCopyHost(url) && copied.exec(url.pathname)) || []
  return whole ? new URL(`${secure ? 'https' : 'http'}://${host}${path ?? '/'}${url.search}`) : url
}

/**
 * The one address of a page; null if it is no web address.
 *
 * Without fragment, user, tracking, `index.html` and whatever asks for a printed or mobile view.
 */
export const canonicalUrl = (written: string, base?: string): string | null => {
  if (!URL.canParse(written, base)) return null
  const url = original(new URL(written, base))
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null
  url.hash = ''
  url.username = ''
  url.password = ''
  url.pathname = url.pathname.replace(/\/index\.html?$/iu, '/')
  for (const [name, value] of [...url.searchParams])
    if (tracking.test(name) || views[name.toLowerCase()]?.test(value)) url.searchParams.delete(name)
  return url.href
}

/** Labels of a host that stand for a view of the same site. */
const viewLabels = new Set(['www', 'm', 'mobile', 'amp'])

/** The host without what stands for a view of the same site. */
const siteOf = (address: string): string => {
  const labels = new URL(address).host.split('.')
  return [
    ...labels.slice(0, -2).filter((label) => !viewLabels.has(label)),
    ...labels.slice(-2),
  ].join('.')
}

/**
 * The address of a page, from the one it was had by and the one it calls its own.
 *
 * Its own word counts on its own site alone: else a page could pass for another's next version. A
 * page deep in a site that calls the front page its own is mistaken.
 */
export const ownAddress = (said: string | null, given: string | null): string | null => {
  const own = said === null ? null : canonicalUrl(said, given ?? undefined)
  const had = given === null ? null : canonicalUrl(given)
  if (own === null || had === null) return own ?? had
  return siteOf(own) === siteOf(had) && (!isFront(own) || isFront(had)) ? own : had
}

const isFront = (address: string): boolean => {
  const { pathname, search } = new URL(address)
  return pathname === '/' && search === ''
}
