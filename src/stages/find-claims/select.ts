import type { Frame } from '#model/frame'
import type { Clause } from './clauses.ts'
import { clausesOf } from './clauses.ts'
import { limits } from './limits.ts'
import type { Reading } from './reading.ts'
import type { Scene } from './scene.ts'
import { topicOf } from './topic.ts'

/** A clause that is a claim, with the scene it stands in. */
export type Selected = {
  readonly scene: Scene
  readonly clause: Clause
  readonly reading: Reading
  /** Whether no trigger was known and the topic alone decided. */
  readonly fallback: boolean
}

const isQuestion = ({ text, sentence }: Scene): boolean =>
  /[?？؟](?:["'”’»」』)\s])*$/u.test(text.slice(sentence.start, sentence.end))

/** A heading claims something only where it quotes somebody; a question only in a title. */
const isSilent = (scene: Scene): boolean => {
  const { role, attributed } = scene
  if (role === 'heading') return attributed.every(({ speaker }) => speaker === null)
  return role !== 'title' && role !== 'dek' && isQuestion(scene) && attributed.length === 0
}

const isAside = ({ cues, attributed }: Scene): boolean =>
  attributed.length === 0 && cues.some(({ tag }) => tag === 'asides')

/** What a speaker says without any trigger, or a sentence full of the topic: a position, a weak one. */
const bare = ({ attributed }: Scene): Reading | null => {
  const [first] = attributed
  return first
    ? {
        predicate: 'position.state',
        frame: 'position',
        trigger: first.cue ?? first.content,
        score: limits.bareSpeech,
      }
    : null
}

type State = { readonly goesOn: boolean; readonly titleFrame: Frame | null }

/** The claims of one sentence. */
const selectFrom = (scene: Scene, { goesOn, titleFrame }: State): readonly Selected[] => {
  if (isSilent(scene)) return []
  const topic = topicOf(scene)
  const factor = isAside(scene) ? limits.aside : 1
  return clausesOf(scene, titleFrame).flatMap((clause) => {
    const reading = clause.reading ?? bare(scene)
    if (!reading) return []
    const score = reading.score * factor
    const onTopic = topic >= limits.accept.topic && score >= limits.accept.score
    const carried = goesOn && score >= limits.goesOn.score
    const spoken = scene.attributed.length > 0 && (goesOn || topic >= limits.accept.topic)
    const full = topic >= limits.fallback.topic && factor === 1
    return onTopic || carried || spoken || full
      ? [{ scene, clause, reading, fallback: !onTopic && !carried }]
      : []
  })
}

/** The claims of an article in the order of the text. */
export const select = (scenes: readonly Scene[]): readonly Selected[] => {
  const title = scenes.find(({ role }) => role === 'title')
  const titleFrame = title
    ? (clausesOf(title, null).flatMap(({ reading }) => (reading ? [reading] : []))[0]?.frame ??
      null)
    : null
  let goesOn = false
  return scenes.flatMap((scene) => {
    const found = selectFrom(scene, { goesOn, titleFrame })
    goesOn = found.length > 0
    return found
  })
}
