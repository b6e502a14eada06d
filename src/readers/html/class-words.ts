import type { NamedRole } from '#languages/kinds/markup'
import { markups } from '#languages/markups'

/**
 * How much a name says. A `strong` one is given to boxes that are nothing else; a `weak` one is
 * also given to parts of an article (`date`, `social`, `meta`).
 */
export type Named = { readonly role: NamedRole; readonly isStrong: boolean }

// Conventions of web templates, as `nav` and `aside` are of HTML; what templates in other languages
// call their parts stands in the packs.
// Each is one word of a class or id, or several that follow one another: `more-from`, `moreFrom`.
const strong: Readonly<Record<string, string>> = {
  navigation: `nav navbar navigation menu menubar submenu breadcrumb breadcrumbs pagination pager paging
    topbar masthead skip-link site-header site-footer page-footer global-header global-footer
    footer-links back-to-top scroll-to-top language-switcher lang-switcher display-none
    visuallyhidden visually-hidden screenreader screen-reader is-hidden accessibility`,
  related: `related relatedposts relatedcontent relatedarticles relatedstories relateds
    recommend recommended recommendation recommendations recommender outbrain taboola zergnet
    trending recirc recirculation teaser teasers teaserlist mostread mostpopular most-read
    most-popular most-viewed most-recent popular-posts read-more readmore read-also read-next
    readnext more-from more-stories more-news more-on more-articles more-posts see-also also-read
    also-like you-may you-might might-like may-like up-next upnext next-article next-post
    previous-post prev-next post-nav post-navigation nextprev latest-news latest-posts
    latest-articles other-news other-articles other-stories suggested suggestions
    in-other-news keep-reading continue-reading onward promo-list story-list
    article-list articlelist news-list newslist post-list postlist card-list link-list linklist
    infobox factbox fact-box info-box internal-links interlink crosslink crosslinks linkbox infolinks ranking`,
  share: `share shares sharebar sharing sharer sharetools sharethis social-share social-links
    social-media social-icons social-buttons social-bar social-sharing socials socialshare
    sharedaddy addthis addtoany follow-us followus article-tools articletools story-tools
    article-actions post-actions actionbar action-bar bookmark bookmarks print-link`,
  newsletter: `newsletter newsletters newsletter-signup nl-signup subscribe subscribebox
    subscription-box email-signup mail-signup signup-form sign-up-form optin opt-in mailchimp mc4wp
    mc-embed app-promo app-download download-app app-banner push-notification`,
  advert: `ad ads adv advert adverts advertisement advertisements advertising advertorial adslot
    ad-slot adunit adbox adwrap adwrapper adcontainer adplace adsense adsbygoogle admanager dfp gpt
    sponsor sponsored sponsors commercial affiliate promo promobox promotion promotions promoted
    product-card product-box buy-box buybox shop-now deals paid-post`,
  cookie: `cookie cookies gdpr consent onetrust didomi cookiebot cookie-banner privacy-banner usercentrics placeholder
    embed-consent`,
  paywall: `paywall regwall piano-offer premium-gate subscription-prompt paid-content-gate metered
    paygate plus-gate payment-wall paybox offer-container register-wall registration sign-in signin
    login log-in`,
  comments: `comment comments commentlist comment-list commentarea disqus respond comment-respond
    reply-form discussion reader-comments fb-comments
    livefyre coral`,
  'author-bio': `author-bio authorbio author-box authorbox author-info authorinfo author-description
    author-card author-profile about-author about-the-author post-author-bio bio biography abh-box
    author-details author-about article-author-bio contributor-bio writer-bio`,
  byline: `byline bylines author-name authorname post-author entry-author article-author
    author-link article-byline by-author authors contributors writer reporter vcard`,
  'dateline-meta': `dateline datetime pubdate pub-date publish-date published-date post-date
    entry-date article-date date-published datepublished datemodified date-modified timestamp
    last-updated updated-at posted-on reading-time read-time readtime readingtime reading-duration
    entry-meta post-meta article-meta article-metadata article-info post-info story-meta meta-info`,
  tags: `tags taglist tag-list tag-links tagcloud tag-cloud post-tags entry-tags article-tags
    story-tags keywords topic-list topics-list article-topics cat-links categories post-categories
    tagbox`,
  copyright: `copyright copyrights colophon site-info disclaimer legal-notice imprint
    license-notice`,
  credit: `credit credits photo-credit image-credit caption-credit picture-credit media-credit
    img-credit photographer copyright-holder image-source image-copyright photo-copyright
    figure-credit`,
  caption: `caption captions figcaption wp-caption-text image-caption photo-caption picture-caption
    media-caption img-caption video-caption gallery-caption
    photo-description image-description gallery slideshow carousel slider lightbox photoswipe
    image-text photo-text`,
  'table-of-contents': 'toc table-of-contents ez-toc lwptoc article-toc toc-container',
  dek: `dek standfirst subheadline sub-headline subtitle sub-title article-summary story-summary
    article-lead article-intro article-lede article-subtitle article-teaser article-excerpt
    entry-subtitle post-excerpt article-description story-description article-dek headline-sub
    article-standfirst lead-text teaser-text abstract`,
}

const weak: Readonly<Record<string, string>> = {
  navigation: 'footer toolbar tabs tab-list widget widgets button buttons btn',
  related: 'more sidebar complementary recent popular links also-on thumbnails recos inline-links',
  share: 'social facebook whatsapp follow tools toolbar print email',
  newsletter: 'subscription signup sign-up cta prompt app notification alert popup modal overlay',
  advert: 'banner promo-text partner brand shop shopping',
  comments: 'responses reactions reply replies feedback rating',
  byline: 'author creator',
  'dateline-meta':
    'date time published updated meta location category kicker eyebrow section-label rubric',
  tags: 'tag topic topics label labels category-list',
  copyright: 'legal rights notice source',
  caption: 'legend thumb video player media-description photo image img picture pic',
  dek: 'intro lead summary excerpt description deck lede',
}

const separator = /[^a-z0-9]+/u
const camel = /([a-z0-9])([A-Z])/gu
/** Most words of a name that are joined: `table-of-contents`. */
const maxJoined = 3

const table = new Map<string, Named>()

const learn = (roles: Readonly<Record<string, string | readonly string[]>>, isStrong: boolean) => {
  for (const [role, words] of Object.entries(roles))
    for (const word of typeof words === 'string' ? words.trim().split(/\s+/u) : words)
      table.set(word, { role: role as NamedRole, isStrong })
}

for (const words of [weak, ...markups.map((markup) => markup.weak ?? {})]) learn(words, false)
for (const words of [strong, ...markups.map((markup) => markup.strong ?? {})]) learn(words, true)

const readName = (value: string): Named | null => {
  const words = value.replaceAll(camel, '$1-$2').toLowerCase().split(separator)
  let found: Named | null = null
  for (let length = maxJoined; length > 0; length -= 1)
    for (let at = 0; at + length <= words.length; at += 1) {
      const named = table.get(words.slice(at, at + length).join('-'))
      if (named?.isStrong) return named
      found ??= named ?? null
    }
  return found
}

/** Names remembered, as templates repeat theirs; then all are forgotten, for pages can make up more. */
const maxKnown = 4000
const known = new Map<string, Named | null>()

/** What the words of a class or id speak for; the first strong one, else the first weak one. */
export const namedBy = (value: string): Named | null => {
  const found = known.get(value)
  if (found !== undefined) return found
  const named = readName(value)
  if (known.size >= maxKnown) known.clear()
  known.set(value, named)
  return named
}

const contentNames = markups.flatMap(({ content }) => content ?? [])
const contentWords = new RegExp(
  `(?:^|[\\s_-])(?:article-?(?:body|content|text|copy|detail)|(?:entry|post|story|news|main|page|blog|text|rich-?text|body)-?(?:content|body|text|copy)|articlebody|richtext|field-name-body|field--name-body|content-?(?:body|text|article)|td-post-content|paragraphs?|wysiwyg|${contentNames.join('|')})(?:$|[\\s_-])`,
  'iu',
)

/** Whether a class or id is one that templates give the text of an article. */
export const namesContent = (value: string): boolean =>
  contentWords.test(value.replaceAll(camel, '$1-$2').replaceAll('__', '-'))
