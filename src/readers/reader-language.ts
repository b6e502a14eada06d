import { codes } from '#languages/codes'

/**
 * The tag of a language we know that a reader of this tag reads: `en-GB` → `en`, `zh-TW` →
 * `zh-Hant`; the tag itself where there is none.
 */
export const readerLanguage = (tag: string): string => {
  const locale = localeOf(tag)
  if (!locale) return tag
  const { language, script } = locale.maximize()
  const closest = [locale.toString(), `${language}-${script}`, language]
  return closest.find((one) => codes.includes(one)) ?? tag
}

const localeOf = (tag: string): Intl.Locale | null => {
  try {
    return new Intl.Locale(tag)
  } catch {
    return null
  }
}
