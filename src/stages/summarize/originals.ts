import { tongues } from '#knowledge/tongues'
import type { Claim } from '#model/claim'
import type { EntityType } from '#model/entity'
import { contains } from '#model/span'
import type { GistSentence } from '#model/summary'
import { scripts } from '#text/scripts'
import { longestOriginal } from './limits.ts'
import type { Names } from './naming.ts'
import { entityNoun, knownEntity } from './naming.ts'

const named: ReadonlySet<EntityType> = new Set<EntityType>(['company', 'person'])

/** Whoever acts, suffers or speaks in a claim, by id. */
const idsIn = ({ speaker, roles }: Claim): readonly string[] => {
  const found: string[] = []
  for (const { entity } of roles.actor) if (entity !== null) found.push(entity)
  for (const { entity } of roles.target) if (entity !== null) found.push(entity)
  if (speaker && speaker.entity !== null) found.push(speaker.entity)
  return found
}

/** A name as a claim prints it, where that is how its owner writes it, in letters unlike the reader's. */
const originalOf = (id: string, word: string, { claim, names }: Given): string | null => {
  const { country = '' } = knownEntity(names, id) ?? {}
  const entity = names.entities.get(id)
  const isNative = tongues[country]?.includes(names.pack.code) ?? false
  if (!entity || !named.has(entity.type) || !isNative) return null
  const printed = entity.mentions.find((mention) => contains(claim.evidence, mention))?.text
  if (!printed || printed === word || printed.length > longestOriginal) return null
  return scripts(printed)[0]?.script === scripts(word)[0]?.script ? null : printed
}

type Given = { readonly claim: Claim; readonly names: Names }

/** Where a name ends a word of its own; what goes on (NVIDIAs, CXMT’s) takes no brackets. */
const goesOn = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}\p{M}\p{N}'’-]/u

const endOf = (text: string, word: string): number => {
  const end = text.indexOf(word) + word.length
  return end < word.length || goesOn.test(text.slice(end, end + 1)) ? -1 : end
}

/**
 * The sentences with the original of a name in brackets where it comes first: CXMT (长鑫存储). Only
 * what the claim itself prints, and only where its owner writes it so: 英伟达 is not NVIDIA's own.
 */
export const withOriginals = (
  sentences: readonly GistSentence[],
  claims: readonly Claim[],
  names: Names,
): readonly GistSentence[] => {
  const introduced = new Set<string>()
  return sentences.map((sentence) => {
    let { text } = sentence
    for (const claim of claims) {
      if (!sentence.claims.includes(claim.id)) continue
      for (const id of idsIn(claim)) {
        const word = entityNoun(names, id)?.word ?? ''
        const end = introduced.has(id) || word === '' ? -1 : endOf(text, word)
        const original = end < 0 ? null : originalOf(id, word, { claim, names })
        if (original === null) continue
        introduced.add(id)
        text = `${names.gist.bracketed(text.slice(0, end), original)}${text.slice(end)}`
      }
    }
    return { text, claims: sentence.claims }
  })
}
