import type { KeptRole } from '#model/block'

/** What the markup says a kept block is, by the name of its HTML element. */
export const tagRoles: Readonly<Record<string, KeptRole>> = {
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  li: 'list',
  dt: 'list',
  dd: 'list',
  td: 'list',
  th: 'list',
  blockquote: 'quote',
  figcaption: 'caption',
}
