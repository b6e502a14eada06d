/** How a name sounds, roughly: by what a name nobody knows is found again in another script. */
import anyAscii from 'any-ascii'
import { folded } from './fold.ts'
import { romanized } from './romanized.ts'

const scripts = {
  latin: /\p{Script=Latin}/u,
  cyrillic: /\p{Script=Cyrillic}/u,
  arabic: /\p{Script=Arabic}/u,
  kana: /[\p{Script=Hiragana}\p{Script=Katakana}ー]/u,
  hangul: /\p{Script=Hangul}/u,
  han: /\p{Script=Han}/u,
} as const
type Script = keyof typeof scripts

const scriptNames = Object.keys(scripts) as readonly Script[]

/** Scripts whose words spell their sounds; characters are read by syllables. */
const spelled = scriptNames.filter((script) => script !== 'han')

const words =
  /[\p{Script=Latin}\p{M}]{1,64}|[\p{Script=Cyrillic}\p{M}]{1,64}|[\p{Script=Arabic}\p{M}]{1,64}|[\p{Script=Katakana}ー]{1,64}|\p{Script=Hangul}{1,64}|\p{Script=Han}{1,16}/gu

// Of six consonants that scripts do not confuse, four in a row are seldom the same by chance.
const leastConsonants = 4
// As many letters of a whole word are, vowels and all: ミナセ as Minase, 华申 as Huashen.
const leastLetters = 5

/** Syllables that a name of characters begins with, at least and at most: what follows is its trade. */
const syllables = [2, 4] as const

/** Letters of one sound made one, in order; what is left besides b k s t r n is a vowel or breath. */
const rules: readonly (readonly [RegExp, string])[] = [
  [/\p{M}/gu, ''],
  [/ł/gu, 'l'],
  [/x/gu, 'ks'],
  [/(?:dzh|dsch)/gu, 'j'],
  [/(?:tsch|sch|s?[cz]h|t[sz]|cz|sz)/gu, 's'],
  [/ph/gu, 'f'],
  [/c(?=[eiy])/gu, 's'],
  [/[ckqg]/gu, 'k'],
  [/[bpfv]/gu, 'b'],
  [/[dt]/gu, 't'],
  [/[jzşs]/gu, 's'],
  [/[lr]/gu, 'r'],
  [/[mn]/gu, 'n'],
]

const sounding = (word: string): string =>
  rules.reduce((sound, [from, to]) => sound.replaceAll(from, to), word.normalize('NFD'))

const skeleton = (sound: string): string =>
  sound.replaceAll(/[^bkstrn]/gu, '').replaceAll(/(.)\1+/gu, '$1')

/** Japanese and Korean write no r before a consonant or at the end: Jadekern is ジェイドカーン. */
const skeletons = (latin: string): readonly string[] => {
  const sound = sounding(latin)
  const isOpen = /^[^bkstrn]/u.test(sound) ? 'a' : ''
  const both = new Set([skeleton(sound), skeleton(sound.replaceAll(/r(?![aeiouyrh])/gu, ''))])
  return [...both].filter(({ length }) => length >= leastConsonants).map((one) => isOpen + one)
}

/** All letters, but for what romanizations differ in. */
const wholeOf = (latin: string): readonly string[] => {
  const letters = latin
    .normalize('NFD')
    .replaceAll(/[^a-z]/gu, '')
    .replaceAll('l', 'r')
    .replaceAll(/(.)\1+/gu, '$1')
  return letters.length >= leastLetters ? [`=${letters}`] : []
}

const article = /^ال(?=.{3})/u

/** Pinyin by syllables; characters of Japan are read as China reads them. */
const read = (word: string): readonly string[] =>
  Array.from(word, (character) => anyAscii(character).toLowerCase())

const scriptOf = (word: string): Script | undefined =>
  scriptNames.find((script) => scripts[script].test(word))

const keysOf = (word: string, script: Script): readonly string[] => {
  if (script !== 'han') {
    const latin = romanized(
      folded(word)
        .replace(article, '')
        .replaceAll(/[ーっッ]/gu, ''),
    )
    return script === 'arabic' ? skeletons(latin) : [...skeletons(latin), ...wholeOf(latin)]
  }
  const sounds = read(word)
  const [least, most] = syllables
  const lengths = Array.from({ length: most - least + 1 }, (_, index) => least + index)
  return lengths
    .filter((length) => length <= sounds.length)
    .flatMap((length) => wholeOf(sounds.slice(0, length).join('')))
}

const keyed = (text: string) =>
  [...text.matchAll(words)].flatMap(([word]) => {
    const script = scriptOf(word)
    return script ? [{ script, keys: keysOf(word, script) }] : []
  })

/** Keys of the words of a name, each with its script: `kana srtk`. */
export const soundsOf = (name: string): readonly string[] => [
  ...new Set(keyed(name).flatMap(({ script, keys }) => keys.map((key) => `${script} ${key}`))),
]

/** Keys that a word would have in the other scripts; the letters of its own find it in that. */
export const soundsElsewhere = (word: string): readonly string[] => [
  ...new Set(
    keyed(word).flatMap(({ script, keys }) =>
      [...spelled, 'han']
        .filter((other) => other !== script)
        .flatMap((other) => keys.map((key) => `${other} ${key}`)),
    ),
  ),
]
