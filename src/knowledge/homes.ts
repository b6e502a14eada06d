/**
 * The country whose ministries a language's press names without saying whose they are, by BCP 47
 * tag: `das Wirtschaftsministerium` is the German one in a German paper. Only languages whose press
 * is mostly one country's; English, Spanish, Portuguese and Arabic are not.
 */
export const homes: { readonly [tag: string]: string } = {
  de: 'DE',
  fr: 'FR',
  it: 'IT',
  ja: 'JP',
  ko: 'KR',
  nl: 'NL',
  pl: 'PL',
  ru: 'RU',
  tr: 'TR',
  uk: 'UA',
  'zh-Hans': 'CN',
  'zh-Hant': 'TW',
}
