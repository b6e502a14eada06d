import type { RemovedRole } from '#model/block'
import type { Line } from './lines.ts'
import { isProse } from './lines.ts'
import type { Vote } from './verdict.ts'

// Class, id, role and element names by which HTML pages call their parts. They are conventions of
// web templates, the same in every language, and one witness among others.
const names: readonly (readonly [RemovedRole, RegExp])[] = [
  [
    'navigation',
    /^(?:nav|navbar|navigation|menu|menubar|breadcrumbs?|site-(?:header|footer)|footer|header-nav|pagination|pager|skip-link|topbar|toolbar|banner)$/u,
  ],
  [
    'related',
    /^(?:related(?:-(?:posts?|articles?|stories|content|links|news))?|recommend(?:ed|ations?)|read-?more|more-(?:stories|news|from)|most-(?:read|popular|viewed)|popular-posts?|trending|teasers?|you-may-like|also-read|see-also|recirc|outbrain|taboola|sidebar|aside|complementary)$/u,
  ],
  [
    'share',
    /^(?:share|sharing|share-(?:bar|buttons?|links?|tools?)|social(?:-(?:share|links?|icons?|media))?|sharedaddy|addtoany|addthis|article-tools|print-link)$/u,
  ],
  [
    'newsletter',
    /^(?:newsletter(?:-(?:signup|form|box|promo))?|subscribe(?:-form)?|signup|sign-up|mc4wp-form|email-signup|optin)$/u,
  ],
  [
    'advert',
    /^(?:ad|ads|advert|advertisement|ad-(?:slot|unit|container|label|wrapper)|adsbygoogle|sponsor(?:ed)?|promo(?:tion)?|commercial|affiliate-disclosure|dfp)$/u,
  ],
  [
    'cookie',
    /^(?:cookies?(?:-(?:banner|notice|consent|bar))?|consent|gdpr|onetrust\S*|cmp|didomi\S*|privacy-banner)$/u,
  ],
  [
    'paywall',
    /^(?:paywall|paid-content|premium-(?:gate|banner)|regwall|meter|subscription-(?:prompt|banner))$/u,
  ],
  [
    'comments',
    /^(?:comments?(?:-(?:area|section|list|thread|form|respond))?|commentlist|disqus(?:_thread)?|respond|discussion|reader-comments)$/u,
  ],
  [
    'author-bio',
    /^(?:author-(?:bio|box|info|description|card|profile)|about-(?:the-)?author|bio|post-author-bio|authorbox|abh_box)$/u,
  ],
  [
    'byline',
    /^(?:byline|author|author-name|post-author|entry-author|article-author|by-author|vcard|p-author|contributors?)$/u,
  ],
  [
    'dateline-meta',
    /^(?:dateline|date|published|post-date|entry-date|entry-meta|post-meta|article-meta|timestamp|pubdate|datepublished|datemodified|reading-time|read-time|meta)$/u,
  ],
  ['tags', /^(?:tags?|tag-list|post-tags|entry-tags|tagcloud|keywords|topics-list|article-tags)$/u],
  ['copyright', /^(?:copyright|colophon|site-info|legal|contentinfo)$/u],
  [
    'credit',
    /^(?:credit|credits|photo-credit|image-credit|caption-credit|copyright-holder|image-source)$/u,
  ],
  [
    'table-of-contents',
    /^(?:toc|table-of-contents|ez-toc-container|toc_container|article-toc|lwptoc)$/u,
  ],
]

const elements: Readonly<Record<string, RemovedRole>> = {
  nav: 'navigation',
  footer: 'navigation',
  aside: 'related',
  button: 'navigation',
  form: 'newsletter',
  time: 'dateline-meta',
}

const nameWeight = 0.6
const elementWeight = 0.5
/** A line that is nearly all link, and no sentence, is a link to elsewhere. */
const linkWeight = 0.45
const mostlyLink = 0.85

const none: readonly Vote[] = []

/** Votes of the markup, where there is any. */
export const markVotes = (line: Line): readonly Vote[] => {
  const { mark } = line
  if (!mark) return none
  const soft = isProse(line) ? 0.8 : 1
  const named = names
    .filter(([, pattern]) => mark.names.some((name) => pattern.test(name)))
    .map(([role]) => ({ role, rule: `mark.${role}`, weight: nameWeight * soft }))
  const element = elements[mark.tag]
  const byElement = element
    ? [{ role: element, rule: `mark.${mark.tag}`, weight: elementWeight * soft }]
    : []
  const linked =
    mark.linkShare >= mostlyLink && !isProse(line) && !/^h\d$/u.test(mark.tag)
      ? [
          {
            role: named[0]?.role ?? ('related' as const),
            rule: 'mark.all-link',
            weight: linkWeight,
          },
        ]
      : []
  return [...named, ...byElement, ...linked]
}
