// Names that are the same on pages of every language.

/** Networks and messengers that share buttons name. */
const networks =
  'facebook|messenger|instagram|twitter|x|linkedin|whatsapp|telegram|pinterest|reddit|tumblr|flipboard|pocket|threads|bluesky|mastodon|tiktok|youtube|snapchat|viber|line|weibo|wechat|qq|qzone|vk|vkontakte|ok|odnoklassniki|kakaotalk|kakaostory|naver|band|hatena|xing|skype|sms|e-?mail|rss|feedly|discord|signal|google news|apple news|hacker news|copy link|copy'

/** A button that names a network, with or without a counter. */
export const networkButton = new RegExp(`^(?:${networks})(?: ?\\(?\\d{1,6}\\)?)?$`, 'iu')

/** A recommendation or advertising network that signs its boxes. */
export const advertNetwork =
  /(?:^|\s)(?:taboola|outbrain|revcontent|adchoices|doubleclick|google ads|adsense|mgid|dianomi|zergnet)(?:\s|$)/iu

/** Photo agencies and stock libraries. */
export const photoAgency =
  /(?:^|[\s/(|,;:©])(?:getty(?: images)?|shutterstock|i-?stock(?:photo)?|adobe ?stock|unsplash|pixabay|pexels|depositphotos|alamy|afp|reuters|epa(?:-efe)?|efe|ap(?: photo| images)?|dpa|bloomberg|sipa(?: press| usa)?|imago(?: images)?|picture[- ]alliance|zuma(?: press)?|nurphoto|abaca(?:press)?|hans lucas|belga|keystone|ansa|lapresse|anadolu|xinhua|kyodo|yonhap|tass|ria novosti|freepik|dreamstime|123rf|flickr|wikimedia(?: commons)?|creative commons|cc[- ]by(?:-\p{L}{2})*)(?:$|[\s/)|,;.])/iu
