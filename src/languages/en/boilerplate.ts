import type { Boilerplate } from '../kinds/boilerplate.ts'

export const boilerplate: Boilerplate = {
  rules: [
    // Tables of contents
    { id: 'toc.contents', role: 'table-of-contents', match: /^(?:table of contents?|contents|toc|article contents|page contents)\s*:?(?:\s*[[(](?:hide|show|toggle)[\])])?$/iu, opens: true, hits: 'Table of Contents', spares: 'Contents of the crates were not declared.' },
    {
      id: 'toc.in-this-article',
      role: 'table-of-contents',
      match: /^(?:in this (?:article|story|guide|post|piece|issue|explainer|report|review)|on this page|what's (?:inside|in (?:this|the) (?:article|guide|issue|story|post|piece|report)))\s*:?$/iu,
      opens: true,
      hits: 'In this article',
      spares: 'In this story of chips and lawyers, nobody wins.',
    },
    { id: 'toc.jump-to', role: 'table-of-contents', match: /^(?:jump|skip) (?:to|ahead)(?: (?:a |the )?(?:section|chapter|recipe|comments|conclusion|verdict|bottom))?\s*:?$/iu, opens: true, hits: 'Jump to section', spares: 'Skip to 2026 and the maths looks worse.' },
    { id: 'toc.what-youll-learn', role: 'table-of-contents', match: /^(?:what (?:you'll|you will|we'll|we will) (?:learn|find|cover)(?: (?:here|in this .{3,12}))?|what's covered|we'll cover|quick (?:links|navigation)|chapters)\s*:?$/iu, opens: true, hits: "What you'll learn", spares: 'What you will pay next year' },
    { id: 'toc.toggle', role: 'table-of-contents', match: /^(?:show|hide|expand|collapse|toggle)(?: the)? (?:table of contents|contents|sections?|all sections|outline)$/iu, hits: 'Show table of contents', spares: 'Show contents to a customs officer and the game is up.' },

    // Navigation
    {
      id: 'navigation.account',
      role: 'navigation',
      match: /^(?:(?:sign|log) ?(?:in|out|on)|login|logout|my (?:account|profile|feed|stories|library)|create (?:an )?account|register|account|your account|profile|settings|(?:log|sign) in (?:to|with) (?:your account|google|facebook|apple)|forgot (?:your )?password\??|welcome back!?)$/iu,
      hits: 'Sign in',
      spares: 'Sign in blood? The supplier would rather not.',
    },
    { id: 'navigation.back-to-top', role: 'navigation', match: /^(?:(?:back|go|return|scroll) (?:to (?:the )?)?(?:top|up)|back to top of (?:the )?page|to top|top of page|↑ ?top)$/iu, weight: 0.93, hits: 'Go up', spares: 'Back to top form, the foundry posted a profit.' },
    { id: 'navigation.breadcrumb-home', role: 'navigation', match: /^home\s*(?:[>»›/|▸▶·•→:]+\s*\S[^.!?]{0,140})$/iu, where: 'start', hits: 'Home > Business > Chips', spares: 'Home appliances take the older chips' },
    {
      id: 'navigation.footer-links',
      role: 'navigation',
      match:
        /^(?:privacy(?: (?:policy|notice|statement|center|settings))?|terms(?: (?:of (?:use|service|sale)|& conditions|and conditions))?|cookie (?:policy|notice|settings|preferences)|contact(?: us)?|about(?: us)?|advertise(?: with us)?|careers|jobs|masthead|site ?map|accessibility(?: (?:statement|help))?|help(?: (?:center|centre))?|faqs?|support|press(?: room)?|media kit|rss(?: feeds?)?|archives?|corrections|ethics policy|editorial (?:policy|guidelines|standards)|licensing|reprints(?: & permissions)?|(?:purchase |get |request )?(?:licensing|reprint) (?:rights|reprints)|(?:rights|reprints) and permissions|syndication|do not sell (?:or share )?my (?:personal )?info(?:rmation)?|your (?:ad|privacy) choices|adchoices|subscriber (?:services|agreement)|our (?:team|staff|apps|network|brands|events|partners)|legal|imprint|send us a tip|submit a (?:tip|story|letter))$/iu,
      weight: 0.8,
      hits: 'Privacy Policy',
      spares: 'Archives opened last year tell a different story.',
    },
    {
      id: 'navigation.menu',
      role: 'navigation',
      match:
        /^(?:(?:main |site |primary |open |close |toggle )?(?:menu|navigation)|close(?: (?:this )?(?:window|dialog|x|banner|search))?|open (?:search|sidebar)|dismiss|sections?|all sections|more sections|browse(?: (?:by topic|all|topics|sections))?|explore|hamburger|see all|view all|show (?:more|less|all)|load more(?: (?:stories|articles|posts))?|view more|expand|collapse)$/iu,
      weight: 0.85,
      hits: 'Toggle navigation',
      spares: 'Close the loophole, senators urge',
    },
    { id: 'navigation.next-article', role: 'navigation', match: /^(?:next|previous|prev|newer|older|earlier|later)(?: (?:article|post|story|page|slide|up|photo|video|entry|posts|stories))?\s*(?:[:>»→]\s*\S.{0,140})?$/iu, weight: 0.85, hits: 'Next article', spares: 'Next came the lawyers.' },
    { id: 'navigation.page-of', role: 'navigation', match: /^(?:page|slide|photo|image)s?\s*\d{1,3}\s*(?:\/|of)\s*\d{1,3}$/iu, hits: 'Page 2 of 5', spares: 'Page 2 of the filing names him' },
    { id: 'navigation.read-more', role: 'navigation', match: /^(?:read|see|learn|view|find out|discover|show|tap for|click for)(?: the)? (?:more|full (?:story|article|post|bio)|rest|on)(?: here)?\s*(?:…|\.{3}|[»>→]+)?$/iu, hits: 'Read more', spares: 'Read more closely, the rule bans nothing.' },
    {
      id: 'navigation.search',
      role: 'navigation',
      match: /^(?:search(?: (?:for|the site|this site|articles|results|here|our archives?|…|\.{3}))?(?:\s*:)?|what are you looking for\??|type (?:and|to) (?:hit enter|search).{0,20}|advanced search|enter (?:a )?(?:keyword|search term)s?)$/iu,
      hits: 'Search this site',
      spares: 'Search warrants were served in three states.',
    },
    {
      id: 'navigation.section',
      role: 'navigation',
      match:
        /^(?:home(?:page)?|news|latest(?: news)?|breaking(?: news)?|top stories|world|u\.?s\.?(?: news)?|uk|us & canada|asia(?:[- ]pacific)?|europe|africa|americas|middle east|china|india|politics|business|markets|economy|companies|finance|investing|money|personal finance|stocks|crypto|tech|technology|science|innovation|ai|chips|semiconductors|gaming|games|gadgets|phones|laptops|reviews?|how[- ]?to|deals|buying guides?|best picks|opinion|editorials?|columns?|columnists|letters|analysis|features?|investigations|long ?reads?|explainers?|culture|arts?|entertainment|music|movies|tv|books|style|fashion|beauty|food|recipes|travel|health|wellness|fitness|parenting|family|home & garden|lifestyle|real estate|autos?|cars|sports?|nfl|nba|mlb|soccer|football|weather|traffic|obituaries|classifieds|local|local news|community|crime|courts|education|schools|events|calendar|jobs|puzzles|crosswords?|comics|horoscopes?|games & puzzles|e-?edition|e-?paper|print edition|magazine|newsletters?|podcasts?|videos?|watch|listen|live|live tv|tv schedule|photos|galleries|archive|subscribe|donate|shop|store|forums?|more|my news)$/iu,
      weight: 0.5,
      hits: 'Business',
      spares: 'Business as usual in Shenzhen',
    },
    { id: 'navigation.skip-to', role: 'navigation', match: /^skip (?:to|past) (?:the )?(?:main |primary )?(?:content|navigation|footer|search|sidebar|main|article|ad|advert|newsletter promotion)(?: .{0,20})?$/iu, weight: 0.95, hits: 'Skip to main content', spares: 'Skip to the sanctions clause and it gets worse' },
    { id: 'navigation.you-are-here', role: 'navigation', match: /^you are here(?!\p{L})\s*:?/iu, hits: 'You are here: Home / Tech', spares: 'You are hereby ordered to stop, the letter said.' },
    {
      id: 'navigation.edition',
      role: 'navigation',
      match: /^(?:(?:us|uk|u\.s\.|international|global|asia|european|australia|canada|india) edition|switch (?:edition|language|to .{2,20})|choose (?:your )?(?:edition|language|region)|select (?:your )?(?:edition|language|region|country)|change (?:edition|language|location)|edition\s*:.{0,20})$/iu,
      hits: 'International edition',
      spares: 'Switch suppliers or lose the license',
    },

    {
      id: 'navigation.submenu',
      role: 'navigation',
      match: /^(?:open|close|reveal|expand|collapse|show|hide|toggle|view|back to)(?: (?:the|all|main|site|sub|full))* ?(?:[\p{L}]+ ){0,2}(?:menu|sub-?menu|sub-? ?navigation|navigation|nav|search(?: bar| box)?|sidebar)(?: items?)?$/iu,
      hits: 'Expand lifestyle submenu',
      spares: 'Close the search for a buyer, banks urge',
    },
    {
      id: 'navigation.reading-now',
      role: 'navigation',
      match: /^(?:you(?:'re| are) (?:reading|viewing|in|browsing)|breadcrumbs?|section navigation|currently reading|now viewing|page navigation|as featured (?:on|in))\s*(?::.{0,140})?$/iu,
      hits: "You're reading: Trending > Tech",
      spares: 'You are in breach of the rule, the letter said.',
    },
    // Related
    {
      id: 'related.also-read',
      role: 'related',
      match: /^(?:also|must|further|suggested|recommended|related|essential|worth a|in-?depth|background|next) (?:reads?|reading|watch|see|on .{2,30})\s*[:|>»→–—-]\s*\S/iu,
      weight: 0.95,
      hits: 'Also read: Five plants that froze hiring',
      spares: 'Also read into the record was a 2019 email.',
    },
    {
      id: 'related.label',
      role: 'related',
      match:
        /^(?:(?:see |explore |view |our |other |some |latest |popular )?related(?: (?:articles?|stor(?:y|ies)|posts?|news|content|coverage|topics?|reading|links?|videos?|reports?|items|guides?|to this (?:story|article)|from .{2,30}))?|(?:similar|recommended|suggested|featured|trending|popular|recent|latest|further|more|other|additional|top|hot|new(?:est)?|sponsored picks and) (?:articles?|stor(?:y|ies)|posts?|reads?|reading|news|content|coverage|topics?|videos?|headlines|from the web))\s*:?$/iu,
      opens: true,
      weight: 0.94,
      hits: 'Related stories',
      spares: 'Related charges were dropped in May.',
    },
    {
      id: 'related.colon',
      role: 'related',
      match:
        /^(?:related|see also|more|watch|listen|video|photos|gallery|podcast|explainer|in pictures|in photos|opinion|analysis|from the archives?|archive|live updates?|interactive|graphic|timeline|quiz|review|guide|dive deeper|go deeper|deep dive|background|context|read)(?: (?:story|article|coverage|now|here|next|this|it))?\s*(?::|\||»|>>|►|▶|→)\s*\S[^\n]{3,200}$/iu,
      weight: 0.82,
      hits: 'RELATED: Third plant is ahead of schedule, company says',
      spares: 'Related parties: none, according to the filing. The auditor disagreed with that reading.',
    },
    {
      id: 'related.dont-miss',
      role: 'related',
      match:
        /^(?:(?:also )?don't miss(?: (?:these|this|out on))?|in case you missed it|icymi|you may have missed|catch up(?: on)?|what to read next|read (?:this )?next|up next|next up|coming up|watch next|keep reading|continue reading|more to (?:read|explore|love|discover)|what else is (?:happening|new))(?: ?[:|–—-] ?.{2,160}|:)?$/iu,
      opens: true,
      hits: 'In case you missed it',
      spares: "Don't miss the point: the rule covers tools, not chips, and that matters.",
    },
    {
      id: 'related.elsewhere',
      role: 'related',
      match:
        /^(?:(?:more )?(?:around|from around|from|elsewhere on) the (?:web|network|internet|site|archives?)|from our partners?|from other sites|promoted stories|content from our partners|our partners|you might have missed|recommended(?: (?:for you|by .{3,20}|articles|stories))?|for you|picked for you|because you read .{2,60}|readers also (?:read|liked|viewed)|people (?:also|are also) (?:read|reading|viewing)|others (?:also )?(?:read|viewed|liked)|our picks?|staff picks?|editor'?s'? (?:picks?|choice)|hand-?picked)\s*:?$/iu,
      opens: true,
      hits: 'Recommended for you',
      spares: 'Recommended by the panel, the ban still needs a vote.',
    },
    {
      id: 'related.more-from',
      role: 'related',
      match:
        /^(?:(?:read |see |get |view )?more (?:from|on|about|in|by|like this|stories (?:from|like|by|on|in)|news (?:from|on|about)|articles (?:from|by|on|like)|coverage (?:of|on))|explore more(?: (?:on|in|from))?|all (?:stories|articles|posts|news) (?:about|on|by|from)|latest (?:from|in|on|news (?:in|from|on)))(?: [^.!?]{1,60})?\s*:?$/iu,
      opens: true,
      weight: 0.88,
      hits: 'More from Business',
      spares: 'More from Nvidia is due in March, analysts say, if licenses arrive.',
    },
    {
      id: 'related.most-read',
      role: 'related',
      match:
        /^(?:(?:today's|this week's|the|our|your|\d{1,2}) )?(?:(?:most|top|popular|trending)(?=[- ])(?:[- ](?:read|popular|viewed|shared|commented|watched|emailed|discussed|recent|viral|stories|articles|posts|headlines|news|now|today|this week|videos|reads|topics))*(?:[- ](?:in|on) .{2,25})?|trending|popular|headlines|latest|top \d{1,2}|what's (?:hot|trending|new)|now trending|just in|best of .{2,25})\s*:?$/iu,
      opens: true,
      hits: 'Most read',
      spares: 'Most read the ruling as a warning.',
    },
    {
      id: 'related.read-also',
      role: 'related',
      match: /^(?:(?:you (?:can|may|might|should) )?(?:also |further |please )?(?:read|see|watch|check|check out|listen to)(?: (?:also|next|more|here|our|now|on|about|too))+)(?: [\p{L}' ]{1,30})?\s*[:|»→]\s*\S/iu,
      weight: 0.94,
      hits: 'Read also: What the 600 rule means for fabs',
      spares: 'Read this way: nobody, including the judge, believed him.',
    },
    {
      id: 'related.read-article',
      role: 'related',
      match:
        /^(?:read|see|watch|check out|listen to|view|browse|explore|visit|discover|dive into|head (?:over )?to) (?:(?:more (?:of )?)?our (?:\p{L}+ ){0,3}?(?:coverage|guide|review|story|stories|explainer|article|analysis|report|interview|podcast|series|roundup|list|picks|tutorials?|recipes?|series|full|complete|investigation|timeline|archive|site|shop|page|tips|ideas|posts?|hub)|the (?:full|original|complete|rest of (?:the|this)) (?:story|article|report|interview|review|post|transcript)|all (?:our|of our|the) (?:\p{L}+ )?(?:coverage|articles|stories|posts|reviews))(?!\p{L})[^,;]{0,120}$/iu,
      hits: 'Read our full guide to export licenses here.',
      spares: 'See our lawyers, the firm told three customers in an emailed statement.',
    },
    {
      id: 'related.you-may-like',
      role: 'related',
      match:
        /^(?:you|we think you|others|things you|stories you|posts you|if you (?:liked|enjoyed|loved) .{2,40},? (?:you|try|read|check)).{0,3}(?:'ll| will| may| might| could| can)? ?(?:also |probably )?(?:like|love|enjoy|be interested in|want to (?:read|see)|find (?:useful|interesting))(?: (?:these|this|our|to read|reading|next|too|as well|also))*(?: ?[:…]+(?: \S.{0,140})?)?$/iu,
      opens: true,
      hits: 'You might also like',
      spares: 'You may like the card; the Commerce Department does not.',
    },
    {
      id: 'related.you-may-also',
      role: 'related',
      match: /^(?:you|we think you|this|these)(?: (?:may|might|could|will|'ll))? (?:also )?(?:be )?(?:interest(?:ed)?(?: (?:in|you))?|like|enjoy)(?: (?:also|in|too|these|this))*\s*:\s*\S/iu,
      hits: 'You may also like: Best budget monitors',
      spares: 'You may be interested to know that he resigned',
    },
    {
      id: 'related.sponsored-links',
      role: 'related',
      match: /^(?:stories|links|posts|articles) (?:for you|we love|worth reading|you missed|we're (?:watching|reading|following)|to watch|by (?-i:\p{Lu})[\p{L}'.-]+(?: (?-i:\p{Lu})[\p{L}'.-]+){0,2}|from this author)\s*:?$/iu,
      opens: true,
      hits: "Stories we're following",
      spares: 'Stories by the dozen reach the desk, she said',
    },
    {
      id: 'related.second-story',
      role: 'related',
      match: /^(?:(?:next|another) (?:story|article|post)|the (?:next|following) (?:story|article)|story \d+ of \d+|now read(?: (?:this|on))?|read the next (?:story|article))\s*(?::.{0,140})?$/iu,
      weight: 0.6,
      where: 'end',
      opens: true,
      hits: 'Next story',
      spares: 'Now reading the filings, the auditor frowned.',
    },
    {
      id: 'related.follow-coverage',
      role: 'related',
      match: /^(?:follow|get|find|keep up with|stay (?:on top of|up to date (?:on|with))) (?:all )?(?:of )?(?:our|the latest|more|live|complete) (?:\p{L}+ ){0,4}?(?:coverage|updates|news|stories|developments)(?: (?:of|on|about|from|here|at|in) .{0,80})?\.?$/iu,
      hits: 'Follow our coverage of the chip war here',
      spares: 'Follow the latest news and you miss the trend, he argues',
    },

    {
      id: 'related.also-on',
      role: 'related',
      match: /^(?:also|more|only|elsewhere|now|featured|first|exclusive(?:ly)?) (?:on|at|in|from) (?:(?:the )?(?-i:\p{Lu})|\p{L}+\.(?:com|net|org|co|info|tv))[^.!?]{0,140}$/iu,
      weight: 0.72,
      hits: 'Also on ledger.com Trade pact talks stall again',
      spares: 'Now in his fifth year, the minister rules alone.',
    },
    { id: 'related.also-see', role: 'related', match: /^(?:also|plus|bonus|and|p\.?s\.?|psst)\s?[:,–—-]\s?(?:see|read|check|watch|here|listen|try|don't|our)(?!\p{L})[^.!?]{2,140}$/iu, hits: 'Also: See our coverage of the trade fair', spares: 'Also: two fabs closed' },
    {
      id: 'related.more-great',
      role: 'related',
      match: /^more (?:great |good |top |must-read |big )*(?-i:\p{Lu})[\p{L}\d'&]*(?: (?-i:\p{Lu})[\p{L}\d'&]*){0,3}(?: (?:stories|news|articles|coverage|reads|videos))?\s*:?$/iu,
      weight: 0.82,
      opens: true,
      hits: 'More Great Ledger Stories',
      spares: 'More plants close in Ohio',
    },
    {
      id: 'related.ranked',
      role: 'related',
      match:
        /^(?:what (?:others|people) are (?:reading|watching|saying)|people are (?:reading|talking about)|readers are (?:loving|reading)|on (?:our )?radar|this week's (?:top|best|most)(?: \p{L}+){0,3}|today's (?:top|best|most|headlines)(?: \p{L}+){0,3}|(?:visual|web|video|photo|short) stories|top (?:videos|picks|reads|news)|(?:good|must|worth) reads?|from the (?:magazine|blog|vault|newsroom|forum))\s*:?$/iu,
      opens: true,
      hits: 'What others are reading',
      spares: 'Top news anchors left the network',
    },
    {
      id: 'related.worth-a-look',
      role: 'related',
      match:
        /^(?:worth (?:a|your) (?:look|read|click|watch|time)|good to (?:read|know)|great read|quick read|fun read|hot (?:topic|read)|bonus (?:read|tip)|trending (?:now)?|you(?:'ll| will) love|people love|also popular|fan favou?rite|must[- ](?:see|read|watch|try|have)|check (?:it|this|these) out|see (?:more|inside|here)|get (?:the look|inspired))\s?[:!–—-]+\s*(?![:!–—-])\S[^.]{2,140}$/iu,
      weight: 0.85,
      hits: 'Worth a look: 12 kitchens of film stars',
      spares: 'Worth a look at, the rule is not.',
    },
    // Share
    {
      id: 'share.buttons',
      role: 'share',
      match:
        /^(?:print(?: (?:this|article|page|story|friendly))?|e-?mail(?: (?:this|a friend|article|link|story|to a friend))?|tweet(?: (?:this|it))?|pin(?: (?:it|this))?(?: for later)?!?|save(?: (?:article|story|for later|this|post|recipe))?|saved|bookmark(?: (?:this|article))?|copy(?: (?:link|url|this link))?|link copied!?|copied!?|text(?: (?:this|a friend|size|me))?|gift(?: (?:this )?article)?|like(?: this)?|add (?:to|us) .{3,40}|comment|react|listen(?: (?:to (?:this )?(?:article|story)|now))?(?: ?[·•(-]? ?\d.{0,12})?|reprints?|order reprints|font size|larger text|smaller text|dark mode|clap|upvote|forward|download(?: (?:pdf|as pdf))?|report (?:an? )?(?:error|issue|typo|problem)|give (?:this )?article|send to .{3,20}|resize|aa|unlock|play|mute)(?: ?\(?\d{0,6}\)?)?$/iu,
      weight: 0.72,
      hits: 'Copy link',
      spares: 'Print a mask wrong and a wafer is lost.',
    },
    {
      id: 'share.did-you-like',
      role: 'share',
      match:
        /^(?:(?:did you |do you )?(?:like|liked|love|loved|enjoy|enjoyed|find|found)(?: (?:this|what you|the|reading|our))+ ?(?:article|story|post|recipe|read|reading|helpful|useful|interesting|guide|piece|content)(?!\p{L}).{0,30}\?|was this (?:article|page|helpful|post|guide|useful)|rate this|if you (?:liked|enjoyed|found) (?:this|the) .{0,40}(?:share|tell|pass|send|forward|consider))/iu,
      hits: 'Did you enjoy this article? Share it!',
      spares: 'Did you find the shipment? the prosecutor asked.',
    },
    {
      id: 'share.follow-us',
      role: 'share',
      match:
        /^(?:follow|join|find|like|connect with|add|watch|subscribe to) (?:us|me|our (?:page|channel|community|.{2,20})|@[\p{L}\d_]{2,30}|(?-i:\p{Lu}[\p{L}\d]{1,30})(?: (?-i:\p{Lu})[\p{L}\d]{1,20})?) (?:on|via|at|over on|in) (?:(?:our|the) )?(?:facebook|instagram|x(?!\p{L})|twitter|linkedin|youtube|tiktok|pinterest|whatsapp|telegram|threads|bluesky|mastodon|reddit|discord|google news|social|apple news|flipboard|snapchat)/iu,
      hits: 'Follow us on Facebook',
      spares: 'Follow money on X and you end in Dubai? Hardly, he said.',
    },
    {
      id: 'share.google-preferred',
      role: 'share',
      match: /(?:preferred source (?:on|in) google|add .{2,40} (?:as (?:a|your) (?:preferred|trusted) source|on google)|google news (?:feed|feeds|and get|to get)|follow .{2,40} on google news)/iu,
      hits: 'Add us as a preferred source on Google',
      spares: 'Google News was blocked in the office.',
    },
    {
      id: 'share.pin-it',
      role: 'share',
      match: /(?:^|[.!?] )(?:pin|save|share|tweet|send|forward|pass|text) (?:it|this|us|them)(?: (?:on|for|to|with|along|post|article|story|page|recipe|guide))+(?: .{0,50})?[.!]*$/iu,
      weight: 0.85,
      hits: 'Pin it for later!',
      spares: 'Share this with Washington or lose the license, the letter warned its recipients, two of them say.',
    },
    {
      id: 'share.share',
      role: 'share',
      match:
        /^(?:share|sharing)(?: (?:this|the|our|on|via|with|to|by|article|story|post|page|link|news|video|recipe|guide|content|facebook|twitter|x|linkedin|whatsapp|e-?mail|reddit|pinterest|telegram|bluesky|threads|social media|friends|a friend|your (?:friends|network|thoughts)|options|tools))*(?:\s*[:!])?\s*(?:\d{1,6}|\(\d+\))?$/iu,
      hits: 'Share this article',
      spares: 'Share prices fell 3%',
    },
    { id: 'share.shares-count', role: 'share', match: /^(?:shares|sharing is caring!?|[\d.,]+ ?k? (?:shares?|likes?|claps?|tweets?|retweets?|reposts?|pins?|reactions?|upvotes?|bookmarks?|saves?)|(?:shares?|likes?) ?[:(]? ?[\d.,]+ ?k?\)?)$/iu, hits: '1.2K shares', spares: '300 shares changed hands' },

    {
      id: 'share.or-comment',
      role: 'share',
      match: /^(?:share|like|rate|print)(?:,? (?:or|and) (?:share|comment|like|save|print|rate))+(?: on)? (?:this|the|our)(?: (?:article|story|post|page|video))?(?:\s*:.{0,160}|\s*[.!]?)$/iu,
      hits: 'Share or comment on this article: The fake bump',
      spares: 'Share or sell: the choice of the fund',
    },
    // Newsletters, apps, alerts
    {
      id: 'newsletter.alerts',
      role: 'newsletter',
      match: /^(?:get|receive|turn on|enable|allow|sign up for|activate|set up|create)(?: (?:our|instant|breaking|the|push|real-?time|news|desktop|email|free|daily|price|job))* (?:alerts?|notifications?|updates)(?: (?:on|from|about|for|by|via|in|sent|delivered|straight|to|when)[^,;]{0,80})?[.!]?$/iu,
      hits: 'Get breaking news alerts',
      spares: 'Receive alerts they did; act on them they did not.',
    },
    { id: 'newsletter.app', role: 'newsletter', match: /^(?:download|get|install|try|open)(?: (?:our|the|this|in))* (?:(?:free|new|mobile|official|[\p{L}\d]{2,20}) ){0,2}app(?!\p{L})(?:[^,;]{0,80})?$/iu, hits: 'Download our free app', spares: 'Get the app banned, the senator said, and worry later.' },
    {
      id: 'newsletter.by-signing-up',
      role: 'newsletter',
      match: /^(?:by (?:signing up|subscribing|entering|submitting|clicking|providing|registering|joining|creating|continuing)|this site is protected by|for more (?:info(?:rmation)?|details),? (?:see|read|view) our).{0,120}(?:agree|consent|acknowledge|terms|privacy|recaptcha|policy)/iu,
      weight: 0.96,
      hits: 'By signing up, you agree to our Terms of Use.',
      spares: 'By signing up three foundries, the startup bought time.',
    },
    {
      id: 'newsletter.enter-email',
      role: 'newsletter',
      match: /^(?:(?:enter|type|add|provide|leave|submit)(?: us)? )?(?:your|my) (?:best |work |business )?e-?mail(?: address)?(?: (?:here|below|to subscribe|address|required|\*))*(?: to get .{2,60})?(?:\s*[:*]+)?(?:\s+(?:sign up|subscribe|submit|go|join|ok))?$|^e-?mail(?: address)?\s*\*?$/iu,
      hits: 'Enter your email address   SIGN UP',
      spares: 'Your email was read by the committee.',
    },
    {
      id: 'newsletter.every-day',
      role: 'newsletter',
      match: /^(?:every|each|one|once a|twice a|sent|delivered|published|weekly|daily) (?:day|week|weekday|morning|evening|afternoon|month|monday|tuesday|wednesday|thursday|friday|saturday|sunday|e-?mail|newsletter|update).{0,120}(?:inbox|e-?mail|newsletter|subscrib|spam|free|sign up|unsubscribe)/iu,
      hits: 'Every Friday, the week in chips by email.',
      spares: 'Every week, three containers left the port.',
    },
    {
      id: 'newsletter.in-your-inbox',
      role: 'newsletter',
      match: /(?:in|to|into|straight to|directly to|hit) (?:your|ur|their|readers'|my) (?:in-?box|mail ?box|e-?mail(?: (?:inbox|box))?)(?!\p{L})/iu,
      weight: 0.88,
      hits: 'What the harbor is talking about, in your inbox by 7 a.m.',
      spares: 'In their boxes, agents found 40 cards.',
    },
    {
      id: 'newsletter.join-readers',
      role: 'newsletter',
      match:
        /(?:^|[.!?] )(?:join|trusted by|read by|loved by)(?: (?:over|more than|our|the|nearly|a community of|thousands|hundreds|millions|of))* ?[\d.,]*\+? ?k?\+? ?(?:million |thousand |of |other |happy |smart |curious |savvy |busy |industry )*(?:readers?|subscribers?|members?|others|people|professionals?|investors|followers|fans|moms|families|executives|engineers|insiders)(?!\p{L})/iu,
      weight: 0.85,
      hits: 'Join 40,000 readers of our weekly letter.',
      spares: 'Join the queue, members of the trade body were told.',
    },
    {
      id: 'newsletter.label',
      role: 'newsletter',
      match: /^(?:(?:our|the|my|free|daily|weekly|get (?:our|the|my)) )?(?:\p{L}+ ){0,3}?(?:newsletters?|e-?newsletter|mailing list)(?: (?:sign ?-?up|signup|subscription|promo|form))?\s*:?$/iu,
      opens: true,
      weight: 0.82,
      hits: 'Newsletter sign-up',
      spares: 'Analysts love the newsletter for its leaks.',
    },
    {
      id: 'newsletter.no-spam',
      role: 'newsletter',
      match: /(?:^|[.,!?] )(?:(?:no|zero) spam(?=[.,!;]|$| ever| or | and )|we (?:never|won't|don't|hate|promise)(?: to| not)* ?(?:send )?spam|unsubscribe (?:at any ?time|anytime|with one click|whenever)|you can (?:unsubscribe|opt[- ]out)|opt out at any ?time|it's free|100% free)(?!\p{L})/iu,
      weight: 0.85,
      hits: 'Zero spam, unsubscribe at any time.',
      spares: 'No spam filter caught the phishing mail.',
    },
    {
      id: 'newsletter.sign-up',
      role: 'newsletter',
      match:
        /(?:^|[.!?:] )(?:please |click here to |want more\? ?|like this\? ?|you can )?(?:sign[- ]?up|subscribe|register|opt in|join|signup)(?: (?:here|now|today|below|free))*,? ?(?:for|to|here|our|the|with)(?: (?:our|the|my|a|free|weekly|daily|it|get|receive|[\p{L}\d'’&-]{2,20})){0,7}? ?(?:newsletters?|e-?mails?|briefings?|mailing list|updates?|alerts?|headlines|news|tips|digest|e-?news|inbox|channel|podcast|community|bulletin|roundup|list|free|feed|club)(?!\p{L})/iu,
      weight: 0.93,
      hits: 'Sign up for our daily newsletter',
      spares: 'Sign up for the tender closed in May, documents show.',
    },
    {
      id: 'newsletter.sign-up-short',
      role: 'newsletter',
      match:
        /^(?:sign ?-?up(?: (?:now|here|free|today|for free|below|to our .{3,30}))?|subscribe(?: (?:now|here|today|free|for free|below|via .{3,20}))?|join (?:now|us|free|for free|the list|our community|the club)|yes,? (?:sign me up|please|i want .{2,30})|sign me up|count me in|get it now|i'm in|notify me|thank you for (?:subscribing|signing up)!?.{0,40}|subscribed|success!?)\s*[!>»→]*$/iu,
      weight: 0.85,
      hits: 'Subscribe now',
      spares: 'Sign up or ship out',
    },
    {
      id: 'newsletter.stay-informed',
      role: 'newsletter',
      match: /^(?:stay|keep)(?: (?:up to date|updated|informed|in the know|in touch|connected|ahead|on top|tuned|posted|current))+(?: (?:with|on|of|about|by|from|for)[^,;]{0,80})?[.!]?$|^never miss (?:a|an|another|any|out)(?!\p{L})|^(?:don't|do not) miss (?:a (?:story|beat|thing|post|moment)|out|an update|the next)/iu,
      weight: 0.87,
      hits: 'Never miss a story',
      spares: 'Stay ahead of Washington, the memo told staff, or go home',
    },
    {
      id: 'newsletter.want-more',
      role: 'newsletter',
      match: /^(?:want|love|like|enjoy|looking for|need|tired of|hungry for|obsessed with|interested in|curious about|ready (?:to|for)|are you)(?!\p{L}) .{0,110}[?!].{0,50}(?:join|sign|subscri|newsletter|e-?mail|inbox|get (?:our|the)|grab|follow|download|free|check out|click|tap|book|start|try)/iu,
      hits: 'Love gadgets? Join our weekly mailing list.',
      spares: 'Want a license? Get in line, said one official.',
    },
    {
      id: 'newsletter.get-the',
      role: 'newsletter',
      match:
        /^(?:get|receive|have)(?: (?:all|the|our|more|your|daily|weekly|free|a|top|best|must-?read|exclusive|breaking|of|latest|most|important))*(?: [\p{L}\d'’&-]{2,20}){1,8} (?:(?:delivered|sent|straight)(?: (?:to|in|by|every|each|daily|weekly|via|free|right|straight|directly))|by e-?mail|via e-?mail|e-?mailed|every (?:morning|day|week|weekday|monday|friday|sunday)|each (?:morning|day|week|weekday)|in your|to your|for free)/iu,
      weight: 0.85,
      hits: 'Get the latest chip news delivered every morning',
      spares: 'Get the chips delivered first, ask questions later: that was the plan of the smugglers, agents say.',
    },

    {
      id: 'newsletter.imperative',
      role: 'newsletter',
      match: /^(?:get|start|receive|catch|find|stay|keep|join|read|try|discover|explore|follow|unlock|enjoy|make|don't|never|check|grab|have|check out|subscribe)(?!\p{L})[^.!?;"“”]{0,120}(?:newsletter|mailing list|email briefing|daily digest|weekly digest)s?(?!\p{L})[^.!?;"“”]{0,40}[.!]?$/iu,
      hits: 'Get a look at the week ahead with our markets newsletter.',
      spares: 'Get the newsletter writer on the stand, the judge said; then we will see.',
    },
    { id: 'newsletter.who-read-it', role: 'newsletter', match: /^join (?:the|our|other|fellow) (?:\p{L}+ ){1,4}(?:who|that) (?:read|get|receive|trust|subscribe|follow|rely)/iu, hits: 'Join the experts who read it every week.', spares: 'Join the firms that shipped to China, he said.' },
    {
      id: 'newsletter.stories-that-matter',
      role: 'newsletter',
      match:
        /(?:^|[.!?] )(?:get|receive|find|enjoy|your|all our|the best|the top|the latest|the biggest|the day's|the week's|the news and)(?: [\p{L}\d'+&,-]{1,20}){0,12}? (?:news|stories|updates|headlines|deals|analysis|insights?|tips|scoops)(?: [\p{L}\d'+&,-]{1,20}){0,8}?,? (?:delivered|sent|straight|curated|every (?:morning|weekday|week|day)|each (?:morning|weekday|week|day)|weekday mornings|first thing|that matters?|and more[.!])/iu,
      weight: 0.85,
      hits: 'The news and stories that matter, delivered weekday mornings.',
      spares: 'The news of the raid, delivered late, moved no price.',
    },
    {
      id: 'newsletter.form-talk',
      role: 'newsletter',
      match:
        /^(?:thanks?(?: you)? for (?:signing up|subscribing|joining|registering|your (?:interest|submission))|(?:sorry[!,.]? ?)?there was an (?:error|issue|problem)(?: (?:processing|with|submitting|signing))?|please (?:check|enter|confirm|provide|select|verify|try|click)(?: (?:your|a|the|that|again|all|valid|here|to))*(?: [\p{L}-]{1,20}){0,6} ?(?:e-?mail|inbox|box|address|subscri\p{L}+|captcha|form|newsletters?|again|later)|i (?:agree|consent|would like|want|am happy|accept) (?:that|to|for) .{0,80}(?:send|receiv|e-?mail|contact|newsletter|terms|data|process)|keep an eye on your|check your (?:inbox|e-?mail|spam)|you(?:'re| are) (?:now )?(?:subscribed|all set|signed up|in)!?$|invalid e-?mail|this field is required|you have successfully)/iu,
      weight: 0.88,
      hits: 'Thanks for signing up!',
      spares: 'Please check the licence, the letter said.',
    },
    {
      id: 'newsletter.subscribe-to-title',
      role: 'newsletter',
      match: /^(?:subscribe|sign up|follow|listen|tune in|join) (?:to|for|up for) (?:our |the |'|‘|“|")?(?-i:\p{Lu})[^.!?]{1,60}(?:(?: (?:and|for|to|on|in|wherever|today|now|here|so)(?!\p{L}))[^.!?]{0,90})?[.!]?$/iu,
      weight: 0.8,
      hits: 'Subscribe to Process Weekly and stay ahead of the field.',
      spares: 'Listen to the traders and nothing has changed',
    },
    { id: 'newsletter.meet-your-inbox', role: 'newsletter', match: /(?:your|ur) (?:in-?box|e-?mail in-?box)(?!\p{L})/iu, weight: 0.72, hits: 'Let our news meet your inbox.', spares: 'Your in-house counsel will know.' },
    { id: 'newsletter.mail-sent', role: 'newsletter', match: /^(?:success!? ?)?(?:an|a|your)(?: [\p{L}]{1,15}){0,3}? (?:e-?mail|link|message|confirmation|code) (?:has been|was|will be) sent/iu, hits: 'An email has been sent with a link to confirm.', spares: 'A letter was sent to the trader in May.' },
    {
      id: 'newsletter.be-the-first',
      role: 'newsletter',
      match: /^(?:be (?:the )?first to (?:know|hear|get|read|receive|see)|stay (?:in the loop|up to speed)|news (?:in|to) your|your daily (?:dose|digest|briefing|fix)|all the news|the news you need)(?!\p{L})[^?]{0,90}$/iu,
      hits: 'Be the first to know',
      spares: 'All the newsprint came from Norway, he said?',
    },
    {
      id: 'newsletter.join-our-list',
      role: 'newsletter',
      match: /(?:^|[,.!?] )(?:join|get on|add me to|hop on) (?:our|the|my) (?:e-?mail |mailing |reader )?list(?!\p{L})|^for (?:more|further|extra) [^.!?]{2,80},? (?:delivered|join (?:our|us|the)|sign up|subscribe|follow us|click|get our)(?!\p{L})[^?]{0,80}$/iu,
      hits: 'For more reporting like this, join our list.',
      spares: 'For more than a year, the join venture slept.',
    },
    // Adverts
    {
      id: 'advert.affiliate',
      role: 'advert',
      match:
        /(?:affiliate (?:links?|commission|partner|program|disclosure|sales)|(?:earn|receive|get|make|paid) (?:a |an |us )?(?:small |referral |affiliate )?(?:commission|compensation|fee)s? (?:if|when|from|on|for|through|via|at no|from qualifying)|(?:we|site|publisher) (?:may |might |will |can |could )?(?:earn|receive|get|collect) (?:a |an |some )?(?:small |share of |affiliate )*(?:commission|revenue|compensation)|(?:share of|portion of) (?:sales|revenue)|as an amazon associate|commissions? (?:earned )?from (?:qualifying|links)|advertiser disclosure)/iu,
      weight: 0.92,
      hits: 'We may earn a commission from links on this page.',
      spares: 'The broker earned a commission of 4% on each card.',
    },
    {
      id: 'advert.article-continues',
      role: 'advert',
      match:
        /^[-–—[(*]*\s*(?:(?:advertisement|ad|sponsored|promo)s?[.,:;–—|-]* ?(?:- ?)?)?(?:(?:the |this |your )?(?:article|story|post|content|recipe|video|report|page|scroll(?: down)?|reading|keep reading)s?(?: (?:continues?|resumes?|goes on|to continue(?: reading)?|for more|will continue))+(?: reading)?(?: (?:below|after|under|beneath|following|with))?(?: (?:this|the|our|these|an?))?(?: (?:ads?|adverts?|advertisements?|promo|break|video|message|newsletter|sponsor(?:s|ed content)?|content|form|gallery|commercials?|below))*|advertisement - (?:scroll|continue).{0,30}|continue reading (?:below|after|the main story)|scroll (?:down )?(?:to continue|for more)(?: .{0,30})?|we'll be right back.{0,30})\s*[-–—\])*.]*$/iu,
      weight: 0.96,
      hits: 'Article continues after this ad',
      spares: 'The story continues in Taipei, where prosecutors are busy.',
    },
    {
      id: 'advert.buy',
      role: 'advert',
      match:
        /^(?:(?:buy|shop|order|get|book|claim|grab|view|see|check|start|try|unlock)(?: (?:it|yours|now|the|this|your|here|our|on|at|my|latest|a|today's|best|free|trial|deal|offer|price|spot|plan|coupon|discount|quote|demo|amazon|walmart|best buy|ebay|etsy|deals|prices|offers?|ticket|tickets|seat|today|for free|out))+|check price|view deal|see price|add to (?:cart|basket|bag)|shop now|learn more|find out more|get started|limited[- ]time (?:offer|deal)|sold out|free shipping(?: .{0,30})?|as low as .{1,12}|\$\d[\d.,]* at .{3,20})\s*[!>»→]*$/iu,
      weight: 0.8,
      hits: 'View Deal',
      spares: 'Buy now, ask later',
    },
    {
      id: 'advert.label',
      role: 'advert',
      match:
        /^[-–—[(*]*\s*(?:advertisements?|ads?|adverts?|advertising|sponsored(?: (?:content|post|message|links?|stories|by .{2,40}))?|sponsors?|sponsor (?:message|content)|(?:paid|promoted|branded|partner|commercial) (?:content|post|promotion|partnership|partner content|message|advertisement|links?|stories)|paid for by .{2,40}|a message from (?:our )?.{2,40}|ad feedback|remove ads|report (?:this )?ad|why (?:am i seeing )?this ad\??|close ad|skip ad|hide ad|this is an? (?:ad|advertisement)|featured partner|presented by .{2,40}|brought to you by .{2,60}|in (?:partnership|association) with .{2,40}|today's sponsor.{0,40}|promotion|promoted|commercial)\s*[-–—\])*:]*$/iu,
      opens: true,
      weight: 0.95,
      hits: 'Advertisement',
      spares: 'Advertising revenue fell 3%',
    },
    {
      id: 'advert.offer',
      role: 'advert',
      match:
        /^(?:save|get|take|enjoy|claim|grab|use|unlock|score|today only|limited time|last chance|hurry|deal(?: of the day| alert)?s?|sale|special offer|exclusive(?: offer)?|flash sale|black friday|cyber monday|prime day|coupon|promo|bonus|win|enter to win|free|new|hot|sponsored)(?!\p{L})[^.?]{0,110}(?:\d+ ?% off|(?:up to|extra) \d+ ?%|\$\d+ off|off your|promo code|coupon|free (?:trial|shipping|gift|quote|consultation|sample|spins|e-?book|printable|guide|download)|code:? ?(?-i:[\p{Lu}\d]{4,})|discount|giveaway|limited[- ]time|while (?:supplies|stocks) last|order now|shop now|click here|tap here|buy now)/iu,
      hits: 'Save 30% off your first box with code SPRING30',
      spares: 'Save for the 15% levy, nothing changed.',
    },
    {
      id: 'advert.heads-up',
      role: 'advert',
      match:
        /^(?:heads[- ]up|disclosure|disclaimer|full disclosure|transparency|note|fyi|psst|just so you know|when you (?:buy|purchase|shop|click)|if you (?:buy|purchase|shop|click)|purchases? (?:made )?(?:through|via)|products? (?:featured|in this)|we independently|our (?:editors|team) (?:independently|select|pick)|this (?:post|article|page|story|site|video) (?:may )?(?:contains?|includes?|is sponsored|was sponsored|has been sponsored|is brought)).{0,140}(?:affiliate|commission|sponsor|paid|links?|compensat|independently|advertis|brought to you|gifted|earn)/iu,
      hits: 'This post contains affiliate links.',
      spares: 'This article contains no advice, the ministry joked.',
    },
    {
      id: 'advert.click-here',
      role: 'advert',
      match: /^(?:click|tap|swipe|press|call|text|whatsapp|dm|message)(?: (?:here|now|below|us|me|up|the (?:link|button|image|banner)|on the \S{3,15}|(?=[+\d () -]{5})\+?[\d(][\d()-]*(?: [\d(][\d()-]*){0,5})){1,5}(?: (?:for|to|now|and|if|or)[^.]{0,90})?[.!]*$/iu,
      weight: 0.85,
      hits: 'Click here for a free quote',
      spares: 'Call the rule what it is: a ban',
    },
    {
      id: 'advert.bet',
      role: 'advert',
      match: /(?:(?:gambling|gamble) (?:responsibly|problem)|18\+|21\+|t&cs? apply|terms (?:and conditions )?apply|bonus bets?|capital (?:is )?at risk|your capital|past performance)/iu,
      weight: 0.8,
      hits: 'Bet $5, get $150 in bonus bets. T&Cs apply. 21+',
      spares: 'Gambling on a license, the firm built early.',
    },

    {
      id: 'advert.was-now',
      role: 'advert',
      match: /(?:(?:was|were|rrp|list price|normally|originally)\s?:?\s?(?:\$|£|€)\s?\d[\d.,]*[,;]?\s?(?:now|is now|–|—|-|→)\s?:?\s?(?:just |only )?(?:\$|£|€)\s?\d|now (?:just |only )?(?:\$|£|€)\s?\d[\d.,]* at (?-i:\p{Lu}))/iu,
      hits: 'Monitor X27: was $399 now $299 at Bestparts',
      spares: 'The fee was $400 and is now under review.',
    },
    {
      id: 'advert.not-loaded',
      role: 'advert',
      match:
        /^(?:(?:this|the|your) (?:advertisement|ad|video|content|player|embed) (?:has not|hasn't|has failed|failed|could not|will|is)(?: be(?:en)?)? ?(?:yet )?(?:loaded|load|to load|play|start|loading)|we apologi[sz]e,? but (?:this|the) video|(?:video )?(?:player|content) (?:is )?(?:loading|unavailable|not available)|this (?:content|video|media) is (?:not|un)\s?available|back to video|end of (?:article|content|list of .{2,20}))/iu,
      hits: 'This advertisement has not loaded yet, but your article continues below.',
      spares: 'The video shows empty boxes.',
    },
    { id: 'advert.tagged', role: 'advert', match: /^(?:\[|\()?(?:sponsored|ad|advert|advertisement|advertorial|promoted|paid (?:content|post)|partner(?: content)?|white ?paper|webinar)\s?[\]):|–—]\s*\S[^?]{2,160}$/iu, weight: 0.85, hits: '[Sponsored] Guide: fewer particles, more yield', spares: 'Ad revenue: up 3%' },
    {
      id: 'advert.own-opinion',
      role: 'advert',
      match: /^(?:some|this|these|all|our|many|certain)(?: of (?:the|our))? (?:posts?|articles?|links?|products?|content|pages?|opinions?|reviews?)(?: [\p{L}]{1,15}){0,6}? (?:sponsored|affiliate|our own|my own|paid|gifted|monetized)/iu,
      hits: 'Some posts are sponsored.',
      spares: 'Some products are sold in yuan.',
    },
    // Cookies
    {
      id: 'cookie.buttons',
      role: 'cookie',
      match:
        /^(?:(?:accept|reject|allow|decline|deny|agree|refuse|disable|enable)(?: (?:all|only|essential|necessary|optional|cookies|and|continue|close|to|non-essential|selected|&|additional))*|i (?:agree|accept|do not accept|understand|consent|decline)|got it!?|manage (?:my |your |cookie )?(?:cookies?|preferences|settings|choices|options|consent)|(?:cookie|privacy|consent) (?:settings|preferences|options|manager)|customi[sz]e(?: (?:settings|cookies|choices))?|more options|confirm my choices|save (?:preferences|settings|choices|and exit)|continue without (?:accepting|agreeing)|necessary cookies only|ok(?:ay)?|view (?:our )?(?:partners|vendors)|list of (?:partners|vendors))\.?$/iu,
      weight: 0.8,
      hits: 'Accept all cookies',
      spares: 'Accept less, pay more',
    },
    {
      id: 'cookie.by-continuing',
      role: 'cookie',
      match: /^by (?:continuing|using|browsing|clicking|closing|scrolling|visiting|navigating|staying)(?: .{0,80})?,? you (?:agree|consent|accept|are agreeing|acknowledge)/iu,
      weight: 0.95,
      hits: 'By continuing to use this site, you agree to cookies.',
      spares: 'By continuing shipments, the firm took a risk.',
    },
    {
      id: 'cookie.privacy',
      role: 'cookie',
      match:
        /^(?:we (?:value|respect|care about|take) your (?:privacy|data)|your (?:privacy|data|cookie)(?:,? your)?(?: (?:is|matters|choices?|rights?|settings|preferences|options))*|privacy (?:notice|matters|overview|is important)|this (?:website|site|page) (?:uses|stores|relies on|wants)|about (?:your privacy|cookies)|important (?:notice|information) about cookies|(?:please )?(?:review|read) our (?:updated )?(?:privacy|cookie))[^,]{0,90}[.!]?$/iu,
      weight: 0.85,
      hits: 'We value your privacy',
      spares: 'Your data center, your rules, the ad promised, and the regulator laughed.',
    },
    {
      id: 'cookie.use-cookies',
      role: 'cookie',
      match:
        /(?:^we (?:and|&) (?:our )?(?:\d+ )?(?:trusted )?partners(?!\p{L})|(?:we|our|this (?:site|website|page)|partners|third parties|vendors|the (?:site|website)|publisher)(?: [\p{L}\d,()&'-]{1,20}){0,9}? (?:use|uses|using|store|stores|set|sets|place|places|employ|employs|access|collect|drop)(?:s|d)?(?: [\p{L}\d,()&/'-]{1,20}){0,6}? (?:cookies?|tracking (?:tools|technologies)|trackers|similar technologies|device identifiers|personal data|local storage)(?!\p{L}))/iu,
      weight: 0.93,
      hits: 'We use cookies and other tracking tools on this site.',
      spares: 'The bakery in Hsinchu uses wafers, not cookies, she jokes.',
    },
    {
      id: 'cookie.personal-info',
      role: 'cookie',
      match:
        /(?:do not (?:sell|share)(?: or (?:sell|share))? my (?:personal )?info|your (?:ad|privacy) choices|legitimate interest|withdraw (?:your )?consent|change your (?:cookie |privacy )?(?:settings|preferences|mind|choices) (?:at any ?time|here|by)|consent to (?:the use of|our use|all|these) ?(?:cookies|technologies|processing)?|(?:improve|personali[sz]e|enhance) your (?:browsing |user |web)?experience|cookies (?:help|allow|let|enable) us|opt[- ]out of (?:the )?(?:sale|sharing))/iu,
      weight: 0.85,
      hits: 'You can withdraw your consent at any time.',
      spares: 'The board withdrew its consent to the merger.',
    },
    {
      id: 'cookie.ad-blocker',
      role: 'cookie',
      match:
        /(?:ad[- ]?block(?:er|ing)?s?.{0,80}(?:disable|turn off|whitelist|detected|allow|support|enabled)|(?:disable|turn off|whitelist|pause|detected).{0,40}ad[- ]?block|(?:please )?enable (?:javascript|cookies)|javascript (?:is )?(?:disabled|required)|your browser (?:is|does not|doesn't|isn't)|browser (?:is )?not supported)/iu,
      weight: 0.93,
      hits: 'Please disable your ad blocker to continue',
      spares: 'Ad blocking startups need little compute.',
    },

    // Paywalls
    {
      id: 'paywall.button',
      role: 'paywall',
      match:
        /^(?:already (?:a |have )?(?:an? )?(?:subscriber|member|registered|account|subscribed)\??(?:.{0,40})?|subscribe (?:for|from|at|and|to (?:read|continue|unlock|keep|get|support|access)|or (?:log|sign)|today for|now for|with)(?: .{0,80})?|become (?:a|an) (?:\p{L}+ )?(?:member|subscriber|supporter|patron|insider)(?: .{0,50})?|start (?:your|my) (?:free )?(?:trial|subscription|membership)(?: .{0,40})?|try (?:it )?(?:free|risk[- ]free|premium|for (?:\$|£|€)?\d).{0,40}|view (?:subscription )?(?:plans|offers|options)|see (?:subscription|my) (?:options|offers)|(?:upgrade|go) (?:to )?(?:premium|pro|ad-free).{0,30}|claim (?:this|your) offer|give a gift|gift subscriptions?|manage subscription|log in to (?:read|continue|keep reading).{0,30}|register (?:for free )?to (?:read|continue|keep reading).{0,40})\s*[!.>»→]*$/iu,
      weight: 0.88,
      hits: 'Already a subscriber? Log in',
      spares: 'Subscribe or not, users will be tracked, the suit says.',
    },
    {
      id: 'paywall.exclusive',
      role: 'paywall',
      match:
        /^(?:(?:this|the)(?: (?:full|rest of (?:the|this)|premium|remainder of (?:the|this)))? ?(?:article|story|content|post|report|analysis|column|page|video)?(?: (?:is|are))?(?: (?:only |exclusively |currently )?(?:available|accessible|reserved|exclusive|free|open|unlocked|behind|restricted))+ ?(?:only |exclusively )?(?:to|for|behind)(?: (?:our|all|registered|paid|paying|premium|print|digital|pro))* ?(?:subscribers?|members?|readers|users|a paywall|patrons|supporters)|(?:subscribers?|members?|premium|insider|pro)[- ]?(?:only|exclusive)(?: (?:content|article|story))?|(?:this|the) (?:article|story|content|post|report|column|page|newsletter) is (?:only )?for (?:our |paying |paid |premium )?(?:subscribers|members)(?: only)?|exclusive (?:to|for) (?:subscribers|members)|for (?:subscribers|members)(?: only)?|premium (?:content|article|story)?|unlocked article|free article)[^,]{0,60}$/iu,
      weight: 0.92,
      hits: 'This article is available to subscribers only',
      spares: 'This report is available in two languages.',
    },
    {
      id: 'paywall.articles-left',
      role: 'paywall',
      match:
        /^(?:you (?:have|'ve) (?:read|reached|used|hit|got|viewed|run out|\d|one|two|three|\p{L}+ free)|you've|you are (?:reading|out of)|this is your|\d+ (?:free )?(?:articles?|stories) (?:left|remaining)|(?:one|two|three|no) (?:more )?(?:free )?(?:articles?|stories) (?:left|remaining))(?:.{0,70})(?:articles?|stor(?:y|ies)|limit|month|left|remaining|free)/iu,
      weight: 0.93,
      hits: 'You have read your last free article this month.',
      spares: 'You have read the rule twice and still wonder.',
    },
    {
      id: 'paywall.offer',
      role: 'paywall',
      match:
        /^(?:(?:only|just|from|for|get|now|save|pay|unlimited|full|enjoy|special|introductory|limited|cancel|billed|then|new|digital|all[- ]access|print|special|intro)(?: [\p{L}\d'%$£€.,/-]{1,20}){0,8} )?(?:(?:\$|£|€)\d[\d.,]*(?: ?(?:a|per|\/|for|every|the first|your first) ?(?:\d+ )?(?:month|week|year|mo|wk|yr|day)s?)|(?:unlimited|full|digital|all|complete|instant|premium) (?:digital )?access(?: to (?:all|our|every|the)| for| from|$)|cancel (?:at )?any ?time|billed (?:annually|monthly|as)|auto-?renew|introductory (?:offer|price|rate)|subscription (?:offer|options|plans))(?: ?[,;:|·•–—(*-][^.!?]{0,100}| (?:for|billed|then|cancel|until|after|plus|when|to (?:all|our|every|the)|and (?:get|cancel|save)|with|on)(?!\p{L})[^.!?]{0,90})?[.!]?$/iu,
      weight: 0.88,
      hits: 'Get unlimited access for $1 a week.',
      spares: 'Full access denied, inspectors say',
    },
    {
      id: 'paywall.support',
      role: 'paywall',
      match:
        /^(?!.{0,200}\s(?:said|says|told|wrote|according to)(?!\p{L}))(?:support (?:our|independent|local|quality|us|the|this|my|journalism|free)|help (?:us|keep|fund|support)|we (?:rely|depend|need|can't|couldn't)(?: .{0,30})? (?:readers?|you|your|support|without)|your (?:support|donation|contribution|gift|subscription)|(?:make|consider) a (?:donation|contribution|gift)|(?:please )?(?:consider )?(?:donat|contribut|subscrib|support)(?:e|ing)|buy me a coffee|(?:our|this) (?:newsroom|journalism|site|publication|reporting) (?:is|relies|depends|remains|runs))(?!\p{L}).{0,140}(?:journalis|reader|support|donat|independent|contribut|free|member|subscri|coffee|ad-free|newsroom)/iu,
      weight: 0.88,
      hits: 'Support independent journalism: make a donation',
      spares: 'Support the chips act and lose votes, one aide says.',
    },
    {
      id: 'paywall.to-continue',
      role: 'paywall',
      match:
        /^(?:to (?:continue|keep|finish|read|access|unlock|view)(?: (?:reading|this|the|full|rest|of|our|unlimited|all|more|it|article|story|content|here))*,? ?(?:(?:please|you (?:need|must|have) to)? ?(?:subscribe|log ?in|sign (?:in|up)|register|create an? (?:free )?account|become|join|upgrade)|for free)|(?:subscribe|register|log ?in|sign (?:in|up)|create (?:a|an) (?:free )?account|join)(?: (?:now|today|free|for free|or (?:log|sign) in|here))* to (?:continue|keep|read|access|unlock|finish|view|see|get (?:full|unlimited)|support)|(?:continue|keep|finish) reading (?:with|by|for|this|for free|your)|unlock (?:this|the|unlimited|full|all)|want to (?:keep|continue) reading|the rest of this)/iu,
      weight: 0.93,
      hits: 'To continue reading, please subscribe.',
      spares: 'To continue shipping, Nvidia cut the bandwidth.',
    },

    {
      id: 'paywall.please-log-in',
      role: 'paywall',
      match:
        /^(?:thank you for (?:reading|visiting|your (?:interest|support))[!.]?$|please (?:log ?in|sign (?:in|up)|subscribe|register|purchase|consider (?:subscribing|supporting|a subscription))(?!\p{L})[^?]{0,140}$|(?:if you(?:'re| are) (?:a|an|already a) (?:\p{L}+ )?(?:subscriber|member)|not a (?:subscriber|member)|subscribers?(?: can)?)[,:?]? ?(?:please |click |log |sign |you |can )[^?]{0,120}$)/iu,
      weight: 0.88,
      hits: 'Please log in, or sign up for a new account',
      spares: 'Please sign nothing, the lawyer wrote.',
    },
    // Comments
    {
      id: 'comments.fields',
      role: 'comments',
      match: /^(?:your e-?mail address will not be published|required fields are marked|(?:name|e-?mail|website|comment|your (?:name|comment|message))\s*\*|save my name|notify me (?:of|when|by)|this site uses akismet|learn how your comment data)/iu,
      weight: 0.95,
      hits: 'Your email address will not be published.',
      spares: 'Your email address may be on the list, the FBI told victims.',
    },
    {
      id: 'comments.label',
      role: 'comments',
      match:
        /^(?:(?:view|read|see|show|hide|load|all|top|latest|recent|user|reader|featured|your|our|open|the|more|join the) )?(?:\d{1,6} ?|no |one )?(?:comments?(?: section)?|replies|responses?|reader (?:comments|reactions|responses)|discussion|conversation|thoughts|letters to the editor)(?: ?[([]?\d{1,6}[)\]]?)?(?: (?:on|to|so far|below|closed|policy|guidelines|for this (?:article|post)).{0,120})?\s*:?$/iu,
      opens: true,
      hits: 'VIEW COMMENTS (31)',
      spares: 'Comments made in private do not count, the judge said.',
    },
    {
      id: 'comments.join',
      role: 'comments',
      match:
        /^(?:join (?:the|our|in the) (?:conversation|discussion|debate)|(?:leave|post|add|write|submit|share|make|drop)(?: (?:us|me))? (?:a |an |your |the )?(?:first )?(?:comment|reply|response|thoughts?|opinion|review|note|message)s?(?: .{0,60})?|start the (?:conversation|discussion)|be the first to (?:comment|reply|respond|know|share)|cancel reply|reply to this|click here to (?:cancel|comment)|have your say|what do you think\??|tell us what you think|let us know(?: what you think)?(?: in the comments)?(?: below)?|sound off|weigh in)[!.:]*$/iu,
      opens: true,
      hits: 'Leave a reply',
      spares: 'What do you think the judge will do next?',
    },
    {
      id: 'comments.let-us-know',
      role: 'comments',
      match: /(?:(?:let (?:us|me) know|tell (?:us|me)|share (?:your|it)|sound off|drop (?:a|your|us)|leave|what (?:do|are|would) you(?:r)?|hit (?:us|me) up|discuss).{0,90}(?:in the comments?|comments? (?:section|below)|on (?:twitter|facebook|social)|on our (?:forum|discord))|(?:comments? (?:section )?below))/iu,
      weight: 0.85,
      hits: 'What do you think? Let us know in the comments.',
      spares: 'In the comments filed with the agency, ASML objects.',
    },
    {
      id: 'comments.login',
      role: 'comments',
      match:
        /^(?:(?:you must be|please|sign in|log ?in|register|only (?:subscribers|members|registered)|to (?:comment|join|reply)).{0,60}(?:to (?:post|leave|comment|reply|join|participate|view) ?(?:a |your |the )?(?:comments?|repl(?:y|ies)|conversation|discussion|on this)?(?:\.|$)|can comment|logged in)|comments (?:are|have been) (?:closed|disabled|moderated|turned off|now closed)|commenting (?:is|on this|has been|policy)|there are no comments|no comments yet)/iu,
      weight: 0.9,
      hits: 'Log in to comment',
      spares: 'Please stop shipping, the letter to the comment desk says, and pay.',
    },
    {
      id: 'comments.rules',
      role: 'comments',
      match:
        /^(?:our |please (?:read|review|see|follow) (?:our )?|before (?:posting|commenting)|read (?:our )?|see (?:our )?|view (?:our )?)?(?:comment(?:ing|s)?|community|discussion|moderation) (?:rules|guidelines|policy|standards|code|terms|moderation|faq)(?:(?: here)?(?:\s*[:.].{0,120})?)?$|^(?:be (?:nice|civil|kind|respectful)|keep (?:it|comments) (?:civil|respectful|on topic|clean)|comments (?:that|must|should|may|will)|we (?:moderate|reserve the right to (?:remove|delete)))/iu,
      hits: 'Our commenting rules: be nice, stay on topic.',
      spares: 'Community standards vary by state, the court found long ago.',
    },
    {
      id: 'comments.signed',
      role: 'comments',
      match:
        /^[\p{L}\d_.-]{2,25}(?: [\p{L}\d_.-]{1,20})? ?(?:[–—|·•,-]|says|said|wrote|commented)? ?(?:(?:\d+|an?|one|two) (?:min(?:ute)?s?|h(?:our|r)?s?|days?|d|weeks?|w|months?|mo|years?|y) ago|(?:january|february|march|april|may|june|july|august|september|october|november|december) \d{1,2}, \d{4} at \d{1,2}:\d{2} ?(?:am|pm)?)(?: ?[:·|-]? ?.{0,200})?$|^[\p{L}\d_.-]{2,25}(?: [\p{L}\d_.-]{1,20})? says:$/iu,
      where: 'end',
      weight: 0.85,
      hits: 'GadgetDad – 2 hours ago: what about the price?',
      spares: 'Two customers said a year earlier that cards had vanished.',
    },
    {
      id: 'comments.reply',
      role: 'comments',
      match:
        /^(?:reply|report(?: (?:abuse|comment|this comment))?|flag|like|upvote|downvote|edit|quote|permalink|thumbs (?:up|down)|load more (?:comments|replies)|view (?:\d+ |all |more )?(?:replies|comments)|show (?:more )?(?:replies|comments)|sort by.{0,20}|newest|oldest|most liked|best|collapse thread)(?: ?\(?\d{0,5}\)?)?$/iu,
      weight: 0.75,
      where: 'end',
      hits: 'Reply',
      spares: 'Reply came from Beijing within hours',
    },

    {
      id: 'comments.keep-it-clean',
      role: 'comments',
      match:
        /^(?:welcome to (?:the|our) (?:discussion|conversation|comments?)|keep it (?:clean|civil|respectful|friendly)|(?:please )?(?:avoid|refrain from) (?:obscene|vulgar|personal|posting|using|offensive)|(?:don't|please turn off your|no) (?:threaten|caps lock|threats|personal attacks)|be (?:truthful|nice|proactive|civil|kind|respectful)[.!]|share with us|post a comment as)/iu,
      where: 'end',
      weight: 0.88,
      hits: 'Welcome to the discussion.',
      spares: 'Welcome to the club, said the mayor.',
    },
    // Credits
    {
      id: 'credit.agencies',
      role: 'credit',
      match:
        /^[([]?\s*(?:with|source[s]?\s*:|from|via|by|©|compiled from|additional reporting by|includes (?:material|reporting) from|staff and)?\s*(?:files? from |inputs? from |reports? from |reporting (?:from|by) |reports? by |contributions? from |information from |the |material from )?(?:(?:(?:news |wire )?agenc(?:y|ies)|wires?|wire (?:services?|reports?)|staff (?:and wire )?(?:reports?|writers?)|afp|reuters|ap|the associated press|associated press|bloomberg(?: news)?|dpa|xinhua|ians|pti|ani|upi|efe|kyodo|yonhap|agence france-presse|dow jones(?: newswires)?|tribune news service|the canadian press)(?:\s*(?:,|and|\/|&|with|-|–|\+)\s*(?:the )?)?){1,6}(?:\s*(?:contributed(?: to this (?:report|story|article))?|inputs?))?\s*[)\]]?\.?$/iu,
      weight: 0.93,
      hits: '(With inputs from agencies)',
      spares: 'From agencies to fabs, everyone waits.',
    },
    {
      id: 'credit.contributed',
      role: 'credit',
      match:
        /^[([*]?\s*(?:(?-i:\p{Lu}[^.!?:;]{2,120}) (?:also )?contributed(?: reporting| research| to (?:this|the) (?:report|story|article|piece)| from (?-i:\p{Lu}))?(?<!ed) ?[^,;]{0,60}|(?-i:\p{Lu}[\p{L}'.-]+ \p{Lu}[^.!?:;\d]{2,100}) contributed|(?:additional|further|with)? ?(?:reporting|writing|editing|research|graphics?|video|photos?|photography|illustrations?|translation|production|fact-?checking|text|words|design|art|art direction|data|copy editing)(?: and [\p{L}-]+)? (?:by|from|was)\s(?-i:\p{Lu})[^!?]{2,240}|(?:edited|translated|produced|reviewed|medically reviewed|fact[- ]checked|illustrated|photographed|adapted|transcribed|narrated) by\s(?-i:\p{Lu})[^.!?]{2,140}|(?:editing|reporting|writing|desk|graphics?|photos?|illustrations?|editors?|translation|producers?)\s*:\s*(?-i:\p{Lu})[^.!?]{2,140}|with (?:additional |further )?(?:reporting|files|help|contributions?|material|assistance) (?:by|from)\s[^.!?]{2,140}|this (?:story|article|report) (?:was|is) (?:produced|translated|supported|edited|generated|made possible|based on) [^!?]{2,200})\.?\s*[)\]*]?$/iu,
      hits: 'Reporting by Lena Marsh in Taipei; Editing by Paul Dorn',
      spares: 'Editing a chip layout by hand took months.',
    },
    {
      id: 'credit.photo',
      role: 'credit',
      match:
        /^[([]?\s*(?:(?:cover |file |header |featured |lead |main |top |drone |handout |courtesy )?(?:photo(?:graph)?s?|images?|pictures?|pic|illustrations?|graphics?|art(?:work)?|renders?|screenshots?|video|infographic|animation|visual)(?: (?:credits?|sources?|copyright|illustration|courtesy|used|via|provided))?|credits?|image|courtesy|supplied|handout)\s*(?::|\||©|\(c\)|by |from |courtesy |via |credit )\s*(?!the (?-i:\p{Ll}))(?:the )?\S[^!?]{1,110}[)\]]?\.?$/iu,
      weight: 0.85,
      hits: '(Photo by Marta Quinn/The Ledger)',
      spares: 'Pictures of the plant were leaked in May. Nobody was charged.',
    },
    {
      id: 'credit.file-photo',
      role: 'credit',
      match:
        /^[([]?\s*(?:file(?: (?:photo|picture|image))?|(?:stock|representative|representational|illustrative|archive|undated|handout|ai-generated|generic|composite) (?:photo|image|picture|illustration)s?|photo illustration|image (?:used )?for (?:illustration|representation|representational purposes)(?: (?:purposes )?only)?|(?:for )?(?:illustration|representation) (?:purposes )?only|(?:image |picture )?(?:generated|created) (?:by|with|using) .{2,30}|courtesy photo|screengrab|screenshot)\s*[)\]]?\.?$/iu,
      hits: '(Representative image)',
      spares: 'Stock images of chips fool nobody.',
    },
    { id: 'credit.slash', role: 'credit', match: /^[([]?\s*(?:photo|image|picture|illustration)s?(?: (?:by|from|illustration by))?\s(?-i:\p{Lu})[^!?:]{1,60}(?:\/|©| – | \| )\s*\S[^!?]{1,60}[)\]]?\.?$/iu, hits: 'Photo Illustration by Kim Rowe/Ledger; Stock', spares: 'Photo taken in Penang in May' },
    {
      id: 'credit.enlarge',
      role: 'credit',
      match:
        /^(?:(?:click|tap) (?:the image |here |on (?:the )?(?:image|photo) )?to (?:enlarge|zoom|expand|view|play)|enlarge(?: (?:this )?(?:image|photo))?|view (?:image )?(?:gallery|slideshow|in fullscreen|larger image)|open (?:image|gallery) .{0,30}|hide caption|toggle caption|show caption|expand (?:image|gallery)|play video|image \d+ of \d+|loading(?:\.{3}|…)?)$/iu,
      weight: 0.88,
      hits: 'Click to enlarge',
      spares: 'Enlarge the fab or lose the order',
    },

    { id: 'credit.image-copyright', role: 'credit', match: /^(?:image|media|video|photo|picture) (?:copyright|source|playback|credit)s?\s+(?-i:[\p{Lu}@])[^.!?]{1,60}$/iu, hits: 'Image copyright Getty Images', spares: 'Image source code leaked, traders say' },
    {
      id: 'credit.trust',
      role: 'source-link',
      match: /^(?:why (?:you )?(?:can |should )?trust (?:us|(?-i:\p{Lu})[^.!?]{2,30})|how we (?:reported|did) this(?: story)?|editorial (?:guidelines|process|standards|policy)|(?:request|submit|report|view)(?: (?:a|an|the|or|reprint|&|and|licensing,?|corrections?|editorial|guidelines|error|typo|our))+)\s*$/iu,
      hits: 'Why you can trust Ledger News',
      spares: 'Why you can trust no vendor, in one chart',
    },
    { id: 'credit.caps', role: 'credit', match: /^(?:PHOTOGRAPHS?|PHOTOGRAPHY|PHOTOS|PICTURES|ILLUSTRATIONS?|ARTWORK|GRAPHICS|IMAGES)(?: BY)?\s?:?\s+\p{Lu}[\p{L}'.-]+(?: [^.!?]{2,60})?$/u, hits: 'PHOTOGRAPHS Lin Mei', spares: 'PHOTOS leaked in May' },
    // Copyright
    {
      id: 'copyright.all-rights',
      role: 'copyright',
      match:
        /(?:all rights (?:are )?reserved|(?:may|can) ?not be (?:published|reproduced|reprinted|broadcast|rewritten|copied|redistributed|used)(?:,| or| without| in any)|(?:republish|reproduc|redistribut)\p{L}* (?:is |in whole |without |of this |or ).{0,60}(?:prohibited|permission|consent|forbidden)|without (?:the )?(?:express |prior )?(?:written )?(?:permission|consent) (?:of|from)(?: the (?:publisher|editor|author))?)/iu,
      weight: 0.95,
      hits: 'All rights reserved.',
      spares: 'Without the consent given by The Hague, nothing ships.',
    },
    { id: 'copyright.line', role: 'copyright', match: /^(?:copyright|©|\(c\))\s*(?:©|\(c\))?\s*(?:\d{4}|(?:by|the)\s|(?-i:\p{Lu})[\p{L}\d&' .,-]{2,60}\d{4})[^?]{0,200}$/iu, weight: 0.96, hits: 'Copyright 2024 The Harbor Ledger.', spares: 'Copyright law will decide the case.' },
    {
      id: 'copyright.operated',
      role: 'copyright',
      match:
        /(?:(?:is|are) (?:a |an |the )?(?:registered )?(?:trademarks?|division|subsidiary|part|member|publication|property|production|brand|service) of(?: the)? .{2,60}(?:(?:inc|llc|ltd|gmbh|corp)(?!\p{L})|(?:group|media|network|company|digital|publishing)\.?(?:$|,| all| \p{P}))|(?:owned|operated|published|powered|hosted|produced) (?:and (?:operated|published) )?by (?:the )?.{2,50}(?:inc|llc|ltd|group|media|network|corp|wordpress|publishing|co)\.?$|registered (?:in england|office|company|charity)|(?:theme|website|site|design) by .{2,30}$|proudly powered by)/iu,
      where: 'end',
      weight: 0.85,
      hits: 'ChipBeat is part of Harbor Media Group',
      spares: 'The plant is part of a campus in Hsinchu.',
    },
    {
      id: 'copyright.views',
      role: 'copyright',
      match:
        /^(?:the (?:views|opinions|information|content|statements)|opinions|views|this (?:article|content|column|material|post|report|information|page|site)|(?:nothing|information) (?:in|on|provided)|disclaimer|legal (?:notice|disclaimer)).{0,100}(?:(?:do|does) not (?:necessarily )?(?:reflect|represent|constitute)|not (?:investment|financial|legal|professional|medical) advice|are (?:those of|solely|his own|her own|their own|the author)|for (?:informational|general information|educational|entertainment) purposes|is not (?:intended|investment|financial|legal)|own and do not|at your own risk)/iu,
      weight: 0.93,
      hits: "The views expressed are the author's own and do not necessarily reflect ours.",
      spares: 'The opinions of two judges differ on the rule.',
    },
    {
      id: 'copyright.quotes-delayed',
      role: 'copyright',
      match: /^(?:(?:market |stock )?(?:quotes?|data|prices?|information)(?: (?:is|are|may be))? ?(?:delayed|displayed|provided|in real-?time|powered|at least|as of).{0,120}(?:minutes|factset|refinitiv|lseg|real-?time|exchange|guarantee|by \p{L}+)|fact ?set|legal statement|mutual fund and etf data)/iu,
      where: 'end',
      hits: 'Quotes displayed in real-time or delayed by at least 15 minutes.',
      spares: 'Prices are up, as of Monday, in four markets.',
    },

    { id: 'copyright.at', role: 'copyright', match: /^copyright\s?(?:@|\(c\)|©|:)?\s?(?:\d{4}|(?-i:\p{Lu})[\p{L}\d&' .,-]{1,40}(?:\d{4}|ltd|inc|llc|limited|media|news|press|group)(?!\p{L}))/iu, hits: 'Copyright @ 2019 The New Ledger.', spares: 'Copyright suits pile up' },
    {
      id: 'copyright.published-by',
      role: 'copyright',
      match: /^(?:published|produced|operated|owned|created|built|powered)(?: and \p{L}+)? by (?:the )?(?-i:\p{Lu})[^!?]{1,60}?(?:ltd|inc|llc|plc|gmbh|limited|media|group|papers|press|newspapers|publishing|publications|company|trust)(?!\p{L})/iu,
      where: 'end',
      weight: 0.95,
      hits: 'Published by Anchor Papers Ltd',
      spares: 'Published by a press agency, the list names nine firms.',
    },
    {
      id: 'copyright.no-substitute',
      role: 'copyright',
      match:
        /^(?-i:\p{Lu})[^.!?]{1,60} (?:is|are) (?:not|no) (?:a )?(?:substitute|replacement) for|(?:does|do) not (?:take (?:institutional )?positions?|provide (?:medical|legal|financial|investment) advice|endorse)|(?:views|opinions) (?:represented|expressed|presented)(?: (?:here|herein|in this .{3,20}))? (?:are|do)/iu,
      weight: 0.88,
      hits: 'Motherlode is not a substitute for medical advice.',
      spares: 'Copper is no rival for gold.',
    },
    // Tags
    {
      id: 'tags.filed',
      role: 'tags',
      match: /^(?:(?:this (?:entry|post|article) (?:was|is) )?(?:filed|tagged|posted|categori[sz]ed|listed)(?: on .{4,25}in(?!\p{L})| (?:in|under|as|with))(?: (?:in|under|as|with))*|posted in|published (?:in|under)(?=:))\s*:?\s*\S[^.!?]{1,200}\.?$/iu,
      hits: 'Filed under: chips, trade, China',
      spares: 'Filed under seal in May, the suit names nine people. Two have settled since.',
    },
    {
      id: 'tags.label',
      role: 'tags',
      match:
        /^(?:(?:article |related |popular |post |story )?tags?|keywords?|topics?(?: (?:in this (?:article|story)|mentioned|covered))?|categor(?:y|ies)|labels?|hashtags?|subjects?|(?:companies|people|stocks|tickers|places|organi[sz]ations)(?: (?:mentioned|in this (?:article|story)|featured|named))?|in this (?:story|article)|mentioned in this (?:article|story)|explore(?: more)? topics|related topics|read more about|more on|more about|find more on)\s*[:：]\s*\S[^.!?]{0,250}$/iu,
      hits: 'Tags: Nvidia, China, export controls',
      spares: 'Subject to approval: two plants',
    },
    {
      id: 'tags.label-alone',
      role: 'tags',
      match: /^(?:(?:article |related |post |story )?tags?|keywords?|topics(?: (?:in this (?:article|story)|mentioned))?|related topics|explore (?:more )?topics|(?:companies|people|stocks) mentioned(?: in this article)?|hashtags?|categories)\s*:?$/iu,
      opens: true,
      hits: 'Related topics',
      spares: 'Topics ranged from tariffs to talent',
    },
    { id: 'tags.stock-mentioned', role: 'tags', match: /^(?:tickers?|symbols?|stocks?|price)?\s*:?\s*(?:(?-i:\p{Lu}{1,5})\s*(?:\([\p{Lu}:.]+\))?\s*[▲▼+−-]\s?\d[\d.,]*\s*%?[,;|·\s]*){1,8}$/iu, hits: 'NVDA +2.4%', spares: 'NVDA rose 2.4% in New York' },

    {
      id: 'tags.related-to',
      role: 'tags',
      match: /^(?:(?:this )?(?:article|story|post|entry) (?:is )?(?:related to|tagged|filed|about)|filed to|tagged in|posted under|see more on)\s*:?\s*\S[^.!?]{1,200}$/iu,
      weight: 0.85,
      hits: 'Filed to: innovation',
      spares: 'Filed to the court in May, the suit names nine people. Two settled.',
    },
    // Sources and contact with the desk
    {
      id: 'source.label',
      role: 'source-link',
      match: /^[([]?\s*(?:sources?|via|h\/t|hat tip|original (?:source|article|story)|references?|further information|press release|citations?|external links?|links?|download|read the (?:original|source|paper|filing|report))\s*[:：]\s*\S[^!?]{0,200}[)\]]?$/iu,
      weight: 0.88,
      hits: 'Source: Harbor Research, Bloomberg',
      spares: 'Sources of tension: tariffs and talent',
    },
    {
      id: 'source.originally',
      role: 'source-link',
      match:
        /^(?:this|the|a version of this|portions of this) ?(?:article|story|post|piece|report|column|content|essay|interview|excerpt)? ?(?:was |has been |is |first |also |originally |previously |initially )+(?:published|appeared|posted|republished|syndicated|ran|reposted|run|adapted|excerpted|written)(?: .{0,30})? (?:(?:on|in|by|at|from|under|with|for) (?:the )?(?-i:\p{Lu})|here)[^,;]{0,100}$/iu,
      hits: 'This article was originally published on ChipBeat.',
      spares: 'This report was written in 2019 by three aides and then locked away.',
    },
    {
      id: 'source.tip',
      role: 'source-link',
      match:
        /^(?:(?:got|have|do you have) (?:a|any|an|more)(?: (?:news|story|confidential|information))* ?(?:tip|story|news|information|feedback|question|correction|idea|scoop)s?(?: .{0,60})?\?|(?:see|spot|spotted|found|notice|noticed)(?: (?:a|an|something))? (?:typo|error|mistake|wrong|inaccura).{0,30}|(?:report|submit|suggest) (?:a |an )?(?:correction|typo|error|tip|edit)|(?:contact|email|reach|write to|tip|e-?mail)(?: (?:us|the (?:author|writer|reporter|newsroom|editor)|our (?:newsroom|editors|reporters?|team)))(?: .{0,80})?|(?:he|she|they|the (?:author|reporter|writer)|(?-i:\p{Lu}\p{Ll}+)) can be (?:reached|contacted|emailed|found)|to (?:contact|reach) the (?:reporter|editor|author|journalist)s?|send (?:us )?(?:your )?(?:tips|feedback|letters|story ideas|news tips)|letters to the editor|feedback\s*:)/iu,
      weight: 0.86,
      hits: 'Got a tip? Email our newsroom',
      spares: 'Have a license? Then ship, the official said.',
    },
    {
      id: 'source.standards',
      role: 'source-link',
      match:
        /^(?:our standards|editorial standards|our (?:mission|process|trust principles|methodology|ethics)|how we (?:test|work|review|report|rate|make money)|why (?:you can )?trust us|the trust project|about this (?:story|article|data|project)|methodology note|learn (?:more )?about our (?:process|editorial|standards))(?:\s*:.{0,100})?$/iu,
      hits: 'Our standards: the newsroom code',
      spares: 'How we test the limits of export law',
    },

    {
      id: 'source.print-edition',
      role: 'correction-note',
      match: /^(?:this|the|a version of this) (?:article|story|piece|essay|review)(?: (?:first|also|originally|will))? (?:appears?|appeared|ran|appear) in (?:the|our|this) (?:[\p{L}\d,]+ ){0,4}?(?:print|issue|edition|magazine|newspaper)(?!\p{L})/iu,
      hits: 'This article appears in the print edition under another headline.',
      spares: 'This story appears in court papers, lawyers say.',
    },
    // Corrections
    {
      id: 'correction.note',
      role: 'correction-note',
      match:
        /^[([*]*\s*(?:corrections?|clarifications?|updates?|updated|editor'?s'? (?:note|update)|author'?s note|erratum|errata|retraction|note to (?:readers|editors)|addendum|this just in|amended|amendment|ed\.? note|edit)(?: \([^)]{1,40}\)| (?:on |at )?[\p{L}]{3,9}\.? \d{1,2}(?:,? \d{4})?(?:,? .{1,20})?| ?[\d/.:]{3,16}(?: ?[ap]\.?m\.?)?(?: [\p{L}]{2,4})?)?\s*[:：–—]\s*\S/iu,
      weight: 0.85,
      hits: 'Correction: An earlier version misstated the sum.',
      spares: 'Updates to the rule: what changes',
    },
    {
      id: 'correction.earlier-version',
      role: 'correction-note',
      match:
        /(?:(?:an earlier|a previous|the original|a prior|an early|the first) (?:version|headline|edition|print version)(?: of (?:this|the) (?:article|story|post|headline|report|caption|piece|graphic|page))? .{0,40}?(?:misstated|misidentified|incorrectly|misspelled|mischaracterized|wrongly|referred to|said|stated|gave)|(?:this|the) (?:article|story|post|report|page|headline|caption|piece) (?:has been|was|is being|will be|had been)(?: since)? (?:updated|corrected|amended|edited|revised|changed|clarified|modified|removed)|we(?:'ve| have) (?:updated|corrected|amended) (?:this|the) (?:article|story|post|headline))/iu,
      weight: 0.92,
      hits: 'This story has been updated with a comment from the company.',
      spares: 'A previous version of the chip had no fuse.',
    },
    {
      id: 'correction.developing',
      role: 'correction-note',
      match:
        /^(?:this is a (?:developing|breaking)(?: news)? (?:story|event)|(?:developing|breaking) (?:story|news)(?:[.:]|$)|(?:more|details|updates?) to (?:follow|come)(?:[.…]|$)|check back (?:for|later|soon)|please (?:refresh|check back)|story (?:developing|will be updated)|(?:this|our) (?:page|story|article) (?:is|will be) (?:being )?updated)/iu,
      weight: 0.86,
      hits: 'This is a developing story. Check back for updates.',
      spares: 'More to follow suit? Analysts doubt it will be many.',
    },

    // Date lines
    {
      id: 'meta.date',
      role: 'dateline-meta',
      match:
        /^(?:(?:posted|published|updated|on|by staff|news|article|press release)?[ ,:|–-]*)?(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,? )?(?:(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{1,2}(?:st|nd|rd|th)? (?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?,? \d{4})(?:[ ,–—|·•@/-]{1,4}(?:at |updated |last updated |by |\d|[|·•–—])[^!?]{0,80})?$/iu,
      weight: 0.92,
      hits: 'Tuesday, March 12, 2024 at 10:32 a.m. EDT',
      spares: 'March 12, 2024 was the day the waiver ended, and the plant knew it then.',
    },
    {
      id: 'meta.ago',
      role: 'dateline-meta',
      match: /^(?:(?:posted|published|updated|last updated|modified) )?(?:(?:\d{1,2}|an?|one|two|three) (?:min(?:ute)?s?|m|hours?|hrs?|h|days?|d|weeks?|months?|years?) ago|yesterday(?: at .{1,10})?|today(?: at .{1,10})?|just now|moments ago)(?: ?[|·•–-] ?.{0,40})?$/iu,
      hits: 'Updated 3 hours ago',
      spares: 'Two years ago, the card cost twice as much',
    },
    {
      id: 'meta.day-time',
      role: 'dateline-meta',
      match:
        /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.? \d{1,2}|\d{1,2} (?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?)(?:,? (?:at )?\d{1,2}[:.]\d{2} ?(?:[ap]\.?m\.?)?(?: [\p{L}]{2,4})?)?(?: ?[|·•–-] ?.{0,50})?$/iu,
      where: 'start',
      weight: 0.82,
      hits: 'March 12, 10:32 a.m. ET',
      spares: 'March 12 is the deadline for all six suppliers',
    },
    {
      id: 'meta.dated',
      role: 'dateline-meta',
      match:
        /^(?:first |originally |last )?(?:published|posted|updated|modified|created|released|date|issued|filed|last (?:updated|modified|reviewed|edited)|date (?:published|posted|modified|created)|publication date|aired|recorded|air date|print edition|from the print edition)(?:\s*(?:on|at|:|by .{2,40} on|in))?\s*(?=\S)[^.!?]{0,30}\d[^!?]{0,90}(?<!\p{L}{3}\.)$/iu,
      weight: 0.93,
      hits: 'Published March 12, 2024 • Updated 10:32 a.m.',
      spares: 'Published in 2022, the rule covers chips above 4800 points of compute.',
    },
    {
      id: 'meta.kind',
      role: 'dateline-meta',
      match:
        /^(?:analysis|explainer|exclusive|news analysis|breaking|opinion|op-?ed|editorial|commentary|perspective|column|feature|special report|investigation|interview|q&a|profile|review|first look|hands-on|live blog|liveblog|fact check|press release|guest (?:post|column|essay)|sponsored|news brief|brief|deep dive|the big story|top story|report|developing|alert|watch live|free to read|long read|from the magazine)$/iu,
      weight: 0.55,
      where: 'start',
      hits: 'Exclusive',
      spares: 'Exclusive talks with two suppliers',
    },
    {
      id: 'meta.minutes',
      role: 'dateline-meta',
      match:
        /^(?:(?:\d{1,3}|a|one|two|three|four|five)[- ]?(?:min(?:ute)?s?)\.?[- ]?(?:read|listen|watch|video)?(?: time)?|(?:reading time|read time|time to read|est(?:imated)?\.? read(?:ing)? time|length|duration|read)\s*:?\s*(?:about |~ ?|≈ ?|approx\.? )?\d{1,3} ?(?:min(?:ute)?s?|m)?\.?|\d{1,3} ?m read|\d{1,2}:\d{2} (?:read|listen|video|watch))$/iu,
      weight: 0.9,
      hits: '5-minute read',
      spares: 'Five minutes to midnight',
    },
    { id: 'meta.section', role: 'dateline-meta', match: /^(?:section|category|topic|department|type|format|series|difficulty|edition|volume|issue|vol\.|no\.)\s*(?:[:#]\s*[^.!?:]{1,40}|[A-Z\d]{1,5})$/iu, where: 'start', weight: 0.6, hits: 'Section: Business', spares: 'Series of raids: what we know' },
    { id: 'meta.views', role: 'dateline-meta', match: /^(?:[\d.,]+ ?[km]? ?(?:views?|reads?|hits|visits|words|readers|page views)|(?:views?|reads?|word count|words)\s*:?\s*[\d.,]+ ?[km]?)$/iu, hits: '1,240 views', spares: '40 readers wrote in' },
    {
      id: 'meta.place-date',
      role: 'dateline-meta',
      match: /^(?-i:\p{Lu})[\p{L} .'-]{2,30},? ?(?:\([\p{L} ]{2,20}\) ?)?[–—,|-] ?(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.? \d{1,2}(?:,? \d{4})?(?: ?\([\p{L} ]{2,20}\))?\s*[–—-]{0,2}$/iu,
      hits: 'TAIPEI, March 12, 2024',
      spares: 'Taipei, March 12, and the waiver was gone',
    },

    { id: 'meta.wire-date', role: 'dateline-meta', match: /^(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\p{L}{0,6}\.? \d{1,2}(?:,? \d{4})? \([^()]{2,30}\)\s*[-–—]*$/iu, hits: 'Aug 5 (Harbor Wire) -', spares: 'Aug 5 (a Tuesday) was the day' },
    // Lines of the author's box
    {
      id: 'bio.about-author',
      role: 'author-bio',
      match:
        /^(?:about (?:the|our|this|your) (?:author|writer|contributor|columnist|reporter|journalist|blogger|editor|expert|guest)s?|about me|meet (?:the|our|your) (?:author|writer|team|expert|blogger|editor|contributor)|author (?:bio|profile|info|details|box|information)|written by|the (?:author|writer)|contributor|who (?:am i|wrote this|i am|is .{3,30})\??|author(?:'s)? (?:note|bio)|bio(?:graphy)?|our (?:expert|author|columnist|contributor))\s*:?$/iu,
      opens: true,
      weight: 0.93,
      hits: 'About the author',
      spares: 'About the authority of the bureau, the court said nothing.',
    },
    { id: 'bio.about-name', role: 'author-bio', match: /^(?:about|meet|hi,? i'm|hello,? i'm|hey,? i'm|i'm)\s(?-i:\p{Lu}[\p{L}'.-]+(?: (?:(?:de|van|von|da|del|la|el|bin|al)\s)?\p{Lu}[\p{L}'.-]*){0,3})\s*[:!.]?$/iu, opens: true, weight: 0.8, where: 'end', hits: 'Meet Kira', spares: 'About half of them were sold' },
    { id: 'bio.about-name-start', role: 'author-bio', match: /^(?:About|ABOUT|Meet|MEET)\s\p{Lu}[\p{L}'.-]+(?: \p{Lu}[\p{L}'.-]*){1,3}\s*[:!.]?$/u, opens: true, weight: 0.85, hits: 'About Jane Marlow', spares: 'Meet the Chinese chipmaker' },
    {
      id: 'bio.more-by',
      role: 'author-bio',
      match: /^(?:(?:see|view|read|browse|find|get|show) )?(?:all |more |other |their |her |his |full |complete |author )+(?:posts?|articles?|stories|bio|profile|archive|work|columns?)?(?: ?(?:by|from) (?-i:\p{Lu})[^.!?]{1,40})?\s*[>»→]*$/iu,
      weight: 0.72,
      where: 'end',
      hits: 'View all posts by Jane Marlow',
      spares: 'See more stories of loss',
    },
    {
      id: 'bio.follow',
      role: 'author-bio',
      match: /^(?:follow|contact|e-?mail|connect with|find|reach|write to|message)(?: (?:him|her|them|me|the author|@[\p{L}\d_]{2,30}|(?-i:\p{Lu}[\p{L}'.-]+(?: \p{Lu}[\p{L}'.-]+){0,2})))(?: (?:on|at|via|here|by)[^.!?]{0,70}(?:\.\p{Ll}{2,6})?)?\.?$/iu,
      weight: 0.75,
      hits: 'Follow her on X',
      spares: 'Contact him and the deal is off, the email said',
    },

    {
      id: 'bio.about-author-inline',
      role: 'author-bio',
      match: /^(?:about (?:the|our|this) (?:author|writer|contributor|columnist|reporter|journalist|expert|blogger|editor)s?|(?:author|writer)(?:'s)? (?:bio|profile|info|note)|contributor (?:bio|profile)|who wrote this\??)\s?[:–—|-]\s*\S/iu,
      weight: 0.92,
      hits: 'About the author: Paul Dorn advises tool makers.',
      spares: 'The author: unknown to the police',
    },
    // Another language's version
    {
      id: 'foreign.read-in',
      role: 'foreign-snippet',
      match:
        /^(?:(?:read|listen|watch|view|see|available|also available|translated)(?: (?:this|the|it|to|article|story|page|version|edition|also|of))*(?: in| to)?(?: the)? (?:english|spanish|chinese|french|german|japanese|korean|arabic|russian|portuguese|italian|turkish|ukrainian|polish|dutch|en español|hindi|malay|indonesian|vietnamese|thai|hebrew|persian|urdu|bengali|tamil|greek|swedish|danish|norwegian|finnish|czech|romanian|hungarian|swahili|tagalog|filipino|mandarin|cantonese)(?: (?:version|edition|translation|here|language))?(?:\s*[:–—-]\s*\S.{0,160}| .{0,80})?|english(?: version| edition)?\s*:\s*\S.{3,160}|(?:leer|lea) en español.{0,80}|lire en français.{0,80}|en español|阅读中文版|中文版)\.?$/iu,
      weight: 0.93,
      hits: 'Read in English: Four charged over alleged smuggling',
      spares: 'English law governs the contract: arbitration in London follows. Both sides agreed.',
    },
    {
      id: 'foreign.machine-translated',
      role: 'foreign-snippet',
      match:
        /^(?:this (?:article|story|page|text|post|content) (?:was|has been|is) (?:automatically |machine[- ]|originally |partly )*(?:translated|written in|available in)|(?:machine|automatic|ai)[- ]translat|translated (?:from|by|with)|select language|powered by google translate|show original|see (?:original|translation))/iu,
      hits: 'This article was automatically translated.',
      spares: 'This text was adopted by the committee.',
    },
    {
      id: 'newsletter.get-our',
      role: 'newsletter',
      match: /^(?:get|receive|try|take|read|subscribe to) (?:our|the|my) (?:[\p{L}-]+ ){0,4}(?:newsletter|briefing|bulletin|digest|round-?up)(?:[.,:!]|$| (?:with|for|and|every|each|sent|delivered|straight|in|to your|on))[^?]{0,160}$/iu,
      hits: 'Get our weekly newsletter with the stories that matter.',
      spares: 'Get our suppliers to answer, the buyer pleaded, before the briefing.',
    },
    {
      id: 'newsletter.join-thousands',
      role: 'newsletter',
      match: /^join (?:the )?(?:over |more than |our )?[\d,.]{2,10}\+? (?:[\p{L}-]+ ){0,3}\p{L}+(?:!|\.|,| who| and| already| getting| on ).{0,200}(?:subscrib|newsletter|inbox|e-?mail|free|list|unsubscribe)/iu,
      hits: 'Join 40,000 makers! Get my free parts list when you subscribe.',
      spares: 'Joint ventures of 40 firms failed.',
    },
    {
      id: 'newsletter.leave-email',
      role: 'newsletter',
      match: /(?:^|[.!?] )(?:leave|drop|enter|type|pop|share) (?:your|an) (?:e-?mail|address)(?: address)?(?: below| here| in the box| to (?:get|receive|join))[^?]{0,60}$/iu,
      hits: 'A note each Friday. Leave your email below.',
      spares: 'Leave your address off the form and customs will call.',
    },
    {
      id: 'advert.sale-percent',
      role: 'advert',
      match: /^(?:[>*!•–—-]{1,3} ?)?(?:\p{L}+ ){0,3}(?:sale|offer|deal|discount|clearance)\s*[:!–—-]\s*(?:up to |save |get )?\d{1,2} ?(?:%|percent) off(?!\p{L})[^?]{0,120}$/iu,
      hits: 'SUMMER SALE: 30% off all fans, today only',
      spares: 'Sale: 30% of the unit goes to a fund.',
    },
    {
      id: 'advert.shop-our',
      role: 'advert',
      match: /^(?:shop|browse|buy) (?:our|my|the) (?:[\p{L}'-]+ ){1,6}?(?:\((?:affiliate|ad|sponsored|paid)[^)]{0,20}\)|here|now|today|picks?|favou?rites?|store|collection)\.?$/iu,
      hits: 'Shop our favourite soldering irons (affiliate)',
      spares: 'Shop our designs around, he told the broker.',
    },
    { id: 'related.from-archive', role: 'related', match: /^(?:from (?:our|the) (?:archives?|vaults?)|(?:best|more|elsewhere) (?:of|from|in) (?:our|the|this) (?:archives?|issue|magazine|site|section))\s*:?$/iu, opens: true, weight: 0.95, hits: 'From the archives', spares: 'From the archives came a second invoice.' },
    {
      id: 'comments.not-available',
      role: 'comments',
      match: /^(?:reader )?comments (?:are|have been|were|is) (?:now |currently |not )?(?:available|closed|disabled|turned off|switched off|open|moderated|off|locked|allowed|enabled)(?: (?:on|for|by|until|in|at|after|before) [^.,?]{2,60})?\.?$/iu,
      hits: 'Comments are closed on this article.',
      spares: 'Comments from 40 firms are due in June.',
    },
    {
      id: 'share.full-article',
      role: 'share',
      match: /^(?:share|gift|save|print|email)(?: (?:this|full|the|a free))? (?:article|story|page|post)s?(?:[ ,|·•/]+(?:\d{1,5}|copy link|save|print|email|gift|x|facebook|linkedin|bookmark)){0,8}\.?$/iu,
      hits: 'Share this story   58',
      spares: 'Shares of 58 firms fell.',
    },
    {
      id: 'correction.we-correct',
      role: 'correction-note',
      match:
        /^(?:when|if|where) we (?:learn of|make|get|find|spot) (?:a |an )?(?:mistake|error|something wrong|things wrong),? (?:we|it is|it will) (?:will )?(?:acknowledge|correct|fix|say|update|note|apologi[sz]e|set|tell|add|append|corrected|fixed|be).{0,160}$|^(?:spotted|see|found|noticed) (?:a |an )?(?:mistake|error|typo)[^.]{0,40}\?.{0,160}$/iu,
      hits: 'If we make an error, we correct it at the top of the page.',
      spares: 'If we make a mistake, said the plant chief, forty wafers are lost.',
    },
    { id: 'tags.see-more-on', role: 'tags', match: /^(?:see|read|find|explore) (?:more|all|everything) (?:on|about|in)\s*:\s*\S[^?]{1,200}$/iu, hits: 'See more on: Trade, Chips, Courts', spares: 'See the court on appeal: three judges to none.' },
    {
      id: 'byline.by-agency',
      role: 'byline',
      match: /^(?:By|by|BY) \p{Lu}[\p{L}'.-]*(?: (?:de|la|van|von|der|bin|al|el|\p{Lu}[\p{L}'.-]*)){1,3}(?: ?[/|–—-] ?| \()(?:Reuters|REUTERS|Bloomberg(?: News)?|AFP|AP|The Associated Press|Associated Press|Xinhua|UPI|dpa|PTI|ANI|IANS|Kyodo|Yonhap)\)?$/u,
      weight: 0.995,
      hits: 'By Lena Marsh | Bloomberg',
      spares: 'By Monday Nvidia may know, says Bloomberg',
    },
    {
      id: 'byline.words-by',
      role: 'byline',
      match: /^(?:[Ww]ords|WORDS)(?: and (?:photos|photography|pictures|images))? (?:by|BY) \p{Lu}[\p{L}'.-]*(?: (?:de|la|van|von|der|bin|al|el|\p{Lu}[\p{L}'.-]*)){1,3}(?: and \p{Lu}[\p{L}'.-]*(?: (?:de|la|van|von|der|bin|al|el|\p{Lu}[\p{L}'.-]*)){1,3})?$/u,
      weight: 0.98,
      where: 'start',
      hits: 'Words by Lena Marsh',
      spares: 'Words by the minister',
    },
  ],
  address: ['you|your|yours|yourself', 'our|us', 'me|my', 'grab|join|tap|click|swipe|try|win|claim|shop|download|enter|vote|tell|drop'],
  kept: [
    { id: 'kept.figure', role: 'caption', match: /^(?:fig(?:ure|\.)?|table|chart|graph|exhibit|map|box)\s?\d{1,3}[a-z]?\s?[.:–—|]\s*\S/iu, hits: 'Figure 1: Share of tool revenue', spares: 'Table 9 is booked, the waiter said' },
    {
      id: 'kept.key-points',
      role: 'list',
      match:
        /^(?:(?:the |our )?key (?:takeaways?|points?|facts?|findings|highlights|insights|stats|figures|dates)|takeaways?|highlights|at a glance|the (?:big picture|basics|short version|gist|essentials|numbers|bottom line)|quick (?:facts|take|read|summary)|in (?:brief|short|summary|a nutshell)|tl;?dr|summary|what (?:to know|you need to know|we know(?: so far)?|it means|happened)|what you should know|why it matters|by the numbers|(?:\d|three|four|five|six) (?:things|points|takeaways)(?: to know)?|need to know|fast facts|timeline)\s*:?$/iu,
      hits: 'Key takeaways',
      spares: 'Key takeaways from the hearing are thin, she says.',
    },
    { id: 'kept.ingredients', role: 'list', match: /^(?:ingredients(?: .{2,40})?|specifications?|(?:key |full |quick )?specs|tech(?:nical)? specs?|what you(?:'ll)? need|equipment|materials|pros|cons|directions|instructions|method)\s*:?$/iu, hits: 'Specifications', spares: 'Specifications leaked in May' },
    {
      id: 'kept.faq',
      role: 'heading',
      match:
        /^(?:(?:your |the |our )?(?:frequently asked questions|questions?,? answered|faqs? about .{2,40})|conclusion|the (?:verdict|takeaway|context|backstory|catch|background|outlook|road ahead|future|market reaction|upshot|stakes|details|fallout|response)|final thoughts|our (?:verdict|take)|what(?:'s| is| comes| happens)? next\??|what now\??|so what\??|(?:yes, but|between the lines|zoom (?:in|out)|the other side|state of play|driving the news|catch up quick|what they're saying|the intrigue|how it works|flashback|reality check|be smart|worth noting|of note|threat level|what we're watching|what's happening|the latest|context)(?::.{0,400})?|introduction|background|analysis and outlook)\s*:?$/iu,
      hits: "What's next",
      spares: 'What is next to the fab, locals ask, is a river.',
    },
  ],
}
