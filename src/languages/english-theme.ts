import type { BylineRule } from './kinds/bylines.ts'

const name = String.raw`(?<names>\p{Lu}[\p{L}'.-]* (?:\p{Ll}{1,3} ){0,2}\p{Lu}.{1,100})`

/** Bylines of a page whose theme was left in English, as blogs are in every language. */
export const englishTheme = (tag: string): readonly BylineRule[] => [
  {
    id: `byline.${tag}-author`,
    match: new RegExp(`^[Aa]uthors? ?: ${name}$`, 'u'),
    hits: 'Author: Ann Lee',
    spares: 'Author: unknown',
  },
  {
    id: `byline.${tag}-by`,
    match: new RegExp(
      `^(?:(?:[Pp]osted|[Ww]ritten|[Pp]ublished) )?(?:[Bb]y|BY)(?: ?:)? (?!The |In |An |My )${name}$`,
      'u',
    ),
    hits: 'Posted by Ann Lee',
    spares: 'By the way, Ann Lee sells',
  },
]
