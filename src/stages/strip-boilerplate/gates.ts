import type { LanguagePack } from '#languages/pack'
import type { Block } from '#model/block'
import { readLines } from './lines.ts'
import { ownPhrases } from './phrases.ts'
import { rulesFor } from './rules.ts'

/** Blocks below the article that are asked: a gate stands where the text breaks off. */
const asked = 12
/** What structure says of a block that it only knows the place of. */
const unnamed: ReadonlySet<string> = new Set(['html.after-article', 'html.after-text'])
/** How surely words must say that a block is a gate. */
const sure = 0.6

/** A gate below the text that only its words give away is called one: the page is a teaser then. */
export const nameGates = (
  settled: readonly Block[],
  text: string,
  pack: LanguagePack,
): readonly Block[] => {
  const below = new Set(
    settled.filter(({ removal }) => removal && unnamed.has(removal.rule)).slice(0, asked),
  )
  return settled.map((block) => {
    if (!below.has(block) || !pack.boilerplate) return block
    const votes = readLines(text, [block], { languages: [block.language], marks: [] })
      .flatMap((line) => ownPhrases(line, rulesFor(line, pack)).votes)
      .filter(({ role, weight }) => role === 'paywall' && weight >= sure)
    const [gate] = votes.toSorted((one, other) => other.weight - one.weight)
    if (!gate) return block
    const removal = { reason: gate.role, confidence: gate.weight, rule: gate.rule }
    return { ...block, role: gate.role, removal }
  })
}
