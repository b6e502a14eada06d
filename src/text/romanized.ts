/** How names of other scripts sound in Latin letters, roughly: enough to know one again, not to print it. */

const cyrillic: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ґ: 'g',
  д: 'd',
  е: 'e',
  ё: 'e',
  є: 'e',
  ж: 'zh',
  з: 'z',
  и: 'i',
  і: 'i',
  ї: 'i',
  й: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'h',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'sh',
  ъ: '',
  ы: 'i',
  ь: '',
  э: 'e',
  ю: 'iu',
  я: 'ia',
}

const arabic: Readonly<Record<string, string>> = {
  ا: 'a',
  ب: 'b',
  ت: 't',
  ث: 'th',
  ج: 'j',
  ح: 'h',
  خ: 'kh',
  د: 'd',
  ذ: 'd',
  ر: 'r',
  ز: 'z',
  س: 's',
  ش: 'sh',
  ص: 's',
  ض: 'd',
  ط: 't',
  ظ: 'z',
  ع: '',
  غ: 'g',
  ف: 'f',
  ق: 'k',
  ك: 'k',
  ل: 'l',
  م: 'm',
  ن: 'n',
  ه: 'h',
  و: 'w',
  ي: 'y',
}

/** The rows of the kana table from あ and ア on, in the order of Unicode; small letters as the large. */
const kana =
  'a a i i u u e e o o ka ga ki gi ku gu ke ge ko go sa za shi ji su zu se ze so zo ta da chi ji tsu tsu zu te de to do na ni nu ne no ha ba pa hi bi pi fu bu pu he be pe ho bo po ma mi mu me mo ya ya yu yu yo yo ra ri ru re ro wa wa i e o n vu'.split(
    ' ',
  )

const hangulLeads = 'k kk n t tt r m p pp s ss  ch cch ch k t p h'.split(' ')
const hangulVowels = 'a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i'.split(' ')
const hangulTails = ' k k k n n n t l l l l l l l l m p p t t ng t t k t p h'.split(' ')

const hangulStart = 0xac_00
const hangulEnd = 0xd7_a3
const hangul = (code: number): string => {
  const index = code - hangulStart
  const lead = hangulLeads[Math.floor(index / 588)] ?? ''
  const vowel = hangulVowels[Math.floor((index % 588) / 28)] ?? ''
  return lead + vowel + (hangulTails[index % 28] ?? '')
}

const hiraganaStart = 0x30_41
const katakanaStart = 0x30_a1
const latinOf = (letter: string): string => {
  const code = letter.codePointAt(0) ?? 0
  if (code >= hangulStart && code <= hangulEnd) return hangul(code)
  const place = code - (code >= katakanaStart ? katakanaStart : hiraganaStart)
  return cyrillic[letter] ?? arabic[letter] ?? kana[place] ?? letter
}

/** A folded word in Latin letters; what has no sound of its own in its script (Han) stays. */
export const romanized = (word: string): string =>
  Array.from(word.normalize('NFC'), latinOf).join('')

const sounds: readonly (readonly [RegExp, string])[] = [
  [/\p{M}/gu, ''],
  [/ł/gu, 'l'],
  [/(?:s?[cz]h|ts|cz|sz|tsch|sch)/gu, 's'],
  [/c(?=[eiy])/gu, 's'],
  [/[ckqgx]/gu, 'k'],
  [/[bpfv]/gu, 'b'],
  [/[dt]/gu, 't'],
  [/[jzş]/gu, 's'],
  [/[lr]/gu, 'r'],
  [/[mn]/gu, 'n'],
  [/[^bkstrn]/gu, ''],
  [/(.)\1+/gu, '$1'],
]

/** The consonants of a folded word, those that scripts do not tell apart made one: ミナセ as Minase. */
export const consonants = (word: string): string =>
  sounds.reduce((sound, [from, to]) => sound.replaceAll(from, to), romanized(word).normalize('NFD'))
