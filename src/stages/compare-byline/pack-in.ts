import type { LanguagePack } from '#languages/pack'

/** The pack of a stretch in some language: mostly that of its article, which is so where none has it. */
export const packIn = (
  language: string,
  own: LanguagePack,
  packs: readonly LanguagePack[],
): LanguagePack =>
  language === own.code ? own : (packs.find(({ code }) => code === language) ?? own)
