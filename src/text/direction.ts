type TextInfo = { readonly direction?: 'ltr' | 'rtl' }
type LocaleWithText = Intl.Locale & { readonly getTextInfo?: () => TextInfo }

/** Which way a language (BCP 47) is written; `auto` where the text itself must tell. */
export const directionOf = (tag: string): 'ltr' | 'rtl' | 'auto' => {
  if (tag === 'und') return 'auto'
  const locale: LocaleWithText = new Intl.Locale(tag)
  return locale.getTextInfo?.().direction ?? 'auto'
}
