import type { Provenance, Said } from '#model/provenance'
import { chosen, saidBy } from '../witnesses.ts'

const separator = /^\s*[-–—|｜:：·•/ㅣ«»]/u

const tidy = (title: string): string => title.replaceAll(/\s+/gu, ' ').trim()

/**
 * The title of an article among those its page gives, and where it comes from: the headline as it
 * is printed, where one of them is that, or that with the site's name behind it; else the first.
 */
export const ownTitle = (
  titles: readonly Said[],
  headline: string | null,
): { readonly value: string | null; readonly from: Provenance } => {
  const printed = tidy(headline ?? '')
  const isSame = ({ value }: Said): boolean => {
    const given = tidy(value)
    return (
      given === printed ||
      (given.startsWith(printed) && separator.test(given.slice(printed.length)))
    )
  }
  const told = saidBy('html.headline', [printed])
  return printed !== '' && titles.some(isSame)
    ? { value: printed, from: chosen([...told, ...titles], told, 'title-as-printed') }
    : {
        value: titles[0]?.value ?? null,
        from: chosen([...titles, ...told], titles.slice(0, 1), 'first-witness'),
      }
}
