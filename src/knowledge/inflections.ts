/**
 * How names are declined, by language: a word that ends in `of` may stand with one of `as` instead.
 *
 * The longest fitting `of` counts; an empty one fits every word. `cut` says that what is added is
 * no part of the name (Korean particles), so that the mention ends before it. Only endings that
 * press usage shows on foreign names too; irregular forms stand with their entity.
 */
export type Inflection = {
  readonly cut: boolean
  /** Whether every word of a name declines, not only the last. */
  readonly everyWord?: boolean
  /** Whether the press writes acronyms of three letters like words: Amd, Stm. */
  readonly softAcronyms?: boolean
  readonly endings: readonly { readonly of: string; readonly as: readonly string[] }[]
}

const genitive: Inflection = {
  cut: false,
  endings: [
    { of: '', as: ['s'] },
    { of: 's', as: [] },
  ],
}

/** The table by language, alphabetical; a language that is missing does not decline its names. */
export const inflections: { readonly [tag: string]: Inflection } = {
  da: genitive,
  de: genitive,
  en: { cut: false, endings: [...'0123456789'].map((digit) => ({ of: digit, as: [`${digit}s`] })) },
  fi: { cut: false, endings: [{ of: '', as: ['n', 'in', 'ia', 'ssa', 'issa', 'sta', 'ista', 'lle', 'ille', 'lta', 'ilta', 'lla', 'illa', 'an', 'en', 'iin', 'aan', 'a', 'ä'] }] },
  it: { cut: false, softAcronyms: true, endings: [] },
  ko: {
    cut: true,
    endings: [
      {
        of: '',
        as: [
          '은',
          '는',
          '이',
          '가',
          '을',
          '를',
          '의',
          '에',
          '에서',
          '에게',
          '선',
          '와',
          '과',
          '도',
          '만',
          '로',
          '으로',
          '서',
          '부터',
          '까지',
          '측',
          '발',
          '산',
          '등',
          '인',
          '이나',
          '나',
          '라고',
          '이라고',
          '라는',
          '이라는',
          '보다',
          '처럼',
          '마저',
          '조차',
          '며',
          '이며',
          '고',
          '이고',
          '사',
          '시',
          '주',
          '향',
          '용',
          '제',
          '계',
          '내',
          '행',
          '들',
        ],
      },
    ],
  },
  nl: genitive,
  no: genitive,
  pl: {
    cut: false,
    everyWord: true,
    endings: [
      { of: '', as: ['a', 'u', 'owi', 'em', 'iem', 'ie', 'om', 'y', 'i', 'ów', 'ze', 'ą', 'ę'] },
      { of: 'a', as: ['y', 'i', 'ę', 'ą', 'ie', 'ze', 'o', 'ej', 'ego'] },
      { of: 'ia', as: ['ii', 'ię', 'ią', 'i'] },
      { of: 'o', as: ['a', 'u', 'owi', 'em', 'ie'] },
      { of: 'e', as: ['ego', 'emu', 'em'] },
      { of: 'y', as: ['ego', 'emu', 'ym', 'ów', 'om', 'ami', 'ach', ''] },
      { of: 'i', as: ['iego', 'iemu', 'im'] },
    ],
  },
  ru: {
    cut: false,
    everyWord: true,
    endings: [
      { of: '', as: ['а', 'у', 'ом', 'е', 'ы', 'ым', 'ов', 'ам', 'ой'] },
      { of: 'а', as: ['ы', 'и', 'е', 'у', 'ой', 'ою'] },
      { of: 'я', as: ['и', 'е', 'ю', 'ей'] },
      { of: 'ия', as: ['ии', 'ию', 'ией'] },
      { of: 'й', as: ['я', 'ю', 'ем', 'е'] },
      { of: 'ь', as: ['я', 'ю', 'ем', 'е', 'и', 'ью'] },
      { of: 'ий', as: ['ия', 'ию', 'ием', 'ии', 'ого', 'его', 'ому', 'ему', 'им', 'ом'] },
      { of: 'ый', as: ['ого', 'ому', 'ым', 'ом'] },
      { of: 'ая', as: ['ой', 'ую'] },
      { of: 'ое', as: ['ого', 'ому', 'ым', 'ом'] },
      { of: 'о', as: ['а', 'у', 'ом', 'е'] },
      { of: 'ы', as: ['', 'ов', 'ам', 'ами', 'ах'] },
      { of: 'и', as: ['', 'ов', 'ам', 'ами', 'ах', 'ей'] },
      { of: 'ые', as: ['ых', 'ым', 'ыми'] },
      { of: 'ие', as: ['их', 'им', 'ими', 'ия', 'ию', 'ием', 'ии'] },
    ],
  },
  sv: genitive,
  // Names of bodies take their case without an apostrophe: Ticaret Bakanlığı, Bakanlığına.
  tr: {
    cut: false,
    endings: [
      { of: 'i', as: ['ine', 'inde', 'inden', 'ini', 'inin', 'ince', 'iyle'] },
      { of: 'u', as: ['una', 'unda', 'undan', 'unu', 'unun', 'unca', 'uyla'] },
      { of: 'ü', as: ['üne', 'ünde', 'ünden', 'ünü', 'ünün', 'ünce', 'üyle'] },
      { of: 'ı', as: ['ına', 'ında', 'ından', 'ını', 'ının', 'ınca', 'ıyla'] },
    ],
  },
  uk: {
    cut: false,
    everyWord: true,
    endings: [
      { of: '', as: ['а', 'у', 'ом', 'ові', 'і', 'ам', 'и', 'ів', 'ою'] },
      { of: 'г', as: ['га', 'гу', 'гом', 'гові', 'гі', 'зі'] },
      { of: 'ґ', as: ['ґа', 'ґу', 'ґом', 'ґові', 'зі'] },
      { of: 'к', as: ['ка', 'ку', 'ком', 'кові', 'ки', 'ків', 'кам', 'ці'] },
      { of: 'х', as: ['ха', 'ху', 'хом', 'хові', 'сі'] },
      { of: 'а', as: ['и', 'і', 'у', 'ою'] },
      { of: 'га', as: ['ги', 'гу', 'гою', 'зі'] },
      { of: 'ка', as: ['ки', 'ку', 'кою', 'ці'] },
      { of: 'ха', as: ['хи', 'ху', 'хою', 'сі'] },
      { of: 'я', as: ['і', 'ю', 'ею', 'єю', 'ї'] },
      { of: 'ія', as: ['ії', 'ію', 'ією'] },
      { of: 'й', as: ['я', 'ю', 'єм', 'ї', 'єві'] },
      { of: 'ь', as: ['я', 'ю', 'ем', 'еві', 'і'] },
      { of: 'о', as: ['а', 'у', 'ом', 'ові', 'і'] },
      { of: 'ий', as: ['ого', 'ому', 'им', 'ім'] },
      { of: 'и', as: ['', 'ів', 'ам', 'ами', 'ах'] },
      { of: 'і', as: ['их', 'им', 'ими'] },
    ],
  },
}
