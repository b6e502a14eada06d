import { knowledge } from '#knowledge/index'
import { packs } from '#languages/index'
import { detectLanguage } from '#stages/detect-language/detect-language'
import { findInstructions } from '#stages/find-instructions/find-instructions'
import type { Fault } from '../fault.ts'
import { sureLanguage } from '../limits.ts'

/** Links, addresses, tags, images and emphasis: no sentence about an article needs them. */
const markup = /https?:|www\.|[\w.]+@\w+\.\w|<\/?[a-z!]|\]\(|```|\*\*|__/iu

const base = (tag: string): string => tag.split('-')[0] ?? tag

/** A sentence is in the language that was asked for. */
const isOtherLanguage = (text: string, asked: string): boolean => {
  const blocks = [{ start: 0, end: text.length }]
  const { entities } = knowledge
  const { document } = detectLanguage.run({ text, blocks, packs, entities, claimed: asked })
  return document.confidence >= sureLanguage && base(document.tag) !== base(asked)
}

const hasOrders = (text: string): boolean => {
  const whole = { start: 0, end: text.length }
  const block = { ...whole, role: 'body', kept: true, language: 'und', removal: null } as const
  return findInstructions.run({ text, blocks: [block], packs }).length > 0
}

/** A sentence is plain prose in the reader's language, and gives no orders. */
export const badForm = (text: string, language: string): readonly Fault[] => [
  ...(markup.test(text) ? [{ rule: 'text.markup', text } as const] : []),
  ...(hasOrders(text) ? [{ rule: 'text.instruction', text } as const] : []),
  ...(isOtherLanguage(text, language) ? [{ rule: 'language.wrong', text } as const] : []),
]
