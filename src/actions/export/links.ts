import { visible } from '#text/visible'
import type { Material } from './material.ts'
import { textFragment } from './text-fragment.ts'

const oneLine = (text: string): string => visible(text).replaceAll(/\s+/gu, ' ').trim()

/** Links that open each page at the words of the claim (RFC 2483); claims without an address are left out. */
export const toLinks = ({ claims }: Material): string =>
  claims
    .flatMap(({ claim, article }) => {
      const link = textFragment(article.source.url, claim.evidence.text)
      return link ? [`# ${oneLine(claim.gist || claim.evidence.text)}\r\n${link}\r\n`] : []
    })
    .join('')
