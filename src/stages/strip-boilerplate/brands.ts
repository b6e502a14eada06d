// Names that are the same on pages of every language.
import { unitFits } from '#text/one-character'
import { countWords } from './count-words.ts'

/** Lengths that are told apart; nothing here is longer. */
const lengths = 32

/** For each length the first letters of the names so long, as bits. */
const beginningsOf = (names: readonly string[]): Int32Array => {
  const bits = new Int32Array(lengths)
  for (const name of names) bits[name.length] = (bits[name.length] ?? 0) | letterBit(name, 0)
  return bits
}

/** A bit for a letter in either case; others may share it. */
const letterBit = (text: string, at: number): number => 1 << (text.charCodeAt(at) & 31)

/** Networks and messengers that share buttons name. */
const networks =
  'facebook|messenger|instagram|twitter|x|linkedin|whatsapp|telegram|pinterest|reddit|tumblr|flipboard|pocket|threads|bluesky|mastodon|tiktok|youtube|snapchat|viber|line|weibo|wechat|qq|qzone|vk|vkontakte|ok|odnoklassniki|kakaotalk|kakaostory|naver|band|hatena|xing|skype|sms|e-?mail|rss|feedly|discord|signal|google news|apple news|hacker news|copy link|copy'

/** A button that names a network, with or without a counter. */
const networkButton = new RegExp(`^(?:${networks})(?: ?\\(?\\d{1,6}\\)?)?$`, 'iu')

const networkBeginnings = beginningsOf(`${networks.replace('-?', '-')}|email`.split('|'))
const counterEnd = unitFits(/[\d)]/u)

/** Whether a stretch of text is a button that names a network. */
export const isNetwork = (text: string, start = 0, end = text.length): boolean => {
  const fitting = networkBeginnings[end - start] ?? 0
  return (
    ((fitting & letterBit(text, start)) !== 0 || counterEnd(text, end - 1)) &&
    networkButton.test(text.slice(start, end))
  )
}

/** A recommendation or advertising network that signs its boxes. */
const advertNetworks =
  'taboola|outbrain|revcontent|adchoices|doubleclick|google ads|adsense|mgid|dianomi|zergnet'
const advertNetwork = new RegExp(`(?:^|\\s)(?:${advertNetworks})(?:\\s|$)`, 'iu')

const advertBeginnings = beginningsOf(advertNetworks.split(/[| ]/u))

/** Whether a text names such a network. */
export const namesAdverts = (text: string): boolean => {
  const isFirst = (start: number, end: number): boolean =>
    ((advertBeginnings[end - start] ?? 0) & letterBit(text, start)) !== 0
  return countWords(text, isFirst).fitting > 0 && advertNetwork.test(text)
}

/** Photo agencies and stock libraries. */
export const photoAgency =
  /(?:^|[\s/(|,;:©])(?:getty(?: images)?|shutterstock|i-?stock(?:photo)?|adobe ?stock|unsplash|pixabay|pexels|depositphotos|alamy|afp|reuters|epa(?:-efe)?|efe|ap(?: photo| images)?|dpa|bloomberg|sipa(?: press| usa)?|imago(?: images)?|picture[- ]alliance|zuma(?: press)?|nurphoto|abaca(?:press)?|hans lucas|belga|keystone|ansa|lapresse|anadolu|xinhua|kyodo|yonhap|tass|ria novosti|freepik|dreamstime|123rf|flickr|wikimedia(?: commons)?|creative commons|cc[- ]by(?:-\p{L}{2})*)(?:$|[\s/)|,;.])/iu
