import { packs } from '#languages/index'

/**
 * The tag of a language we know that a reader of this tag reads: `en-GB` → `en`, `zh-TW` →
 * `zh-Hant`; the tag itself where there is none.
 */
export const readerLanguage = (tag: string): string => {
  const locale = localeOf(tag)
  if (!locale) return tag
  const { language, script } = locale.maximize()
  const closest = [locale.toString(), `${language}-${script}`, language]
  return closest.find((one) => packs.some(({ code }) => code === one)) ?? tag
}

const localeOf = (tag: string): Intl.Locale | null => {
  try {
    return new Intl.Locale(tag)
  } catch {
    return null
  }
}
