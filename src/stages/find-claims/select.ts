import type { Frame } from '#model/frame'
import type { Clause } from './clauses.ts'
import { clausesOf } from './clauses.ts'
import { limits } from './limits.ts'
import type { Reading } from './reading.ts'
import type { Scene } from './scene.ts'
import { isCore, topicOf } from './topic.ts'

/** A clause that is a claim, with the scene it stands in. */
export type Selected = {
  readonly scene: Scene
  readonly clause: Clause
  readonly reading: Reading
  /** Whether no trigger was known and the topic alone decided. */
  readonly fallback: boolean
}

const questionMarks = '?？؟'
const closing = '\'"”’»」』)'

const isQuestion = ({ text, sentence: { start, end } }: Scene): boolean => {
  let at = end - 1
  while (at >= start && (closing.includes(text.charAt(at)) || text.charAt(at).trim() === ''))
    at -= 1
  return at >= start && questionMarks.includes(text.charAt(at))
}

/** A heading claims something only where it quotes somebody; a question only in a title. */
const isSilent = (scene: Scene): boolean => {
  const { role, attributed } = scene
  if (role === 'heading') return attributed.every(({ speaker }) => speaker === null)
  return role !== 'title' && role !== 'dek' && attributed.length === 0 && isQuestion(scene)
}

const isAside = ({ cues, attributed }: Scene): boolean =>
  attributed.length === 0 && cues.some(({ tag }) => tag === 'asides')

type Ground = { readonly topic: number; readonly around: number; readonly titleFrame: Frame | null }

/** Whether a clause with this score is a claim: by its trigger, by its speaker, or by its topic. */
const isClaim = (score: number, scene: Scene, { topic, around }: Ground): boolean => {
  const { accept, ground, fallback } = limits
  if (around < ground.least)
    return isCore(scene) && topic >= accept.topic && score >= accept.offGround
  return score >= accept.onGround || scene.attributed.length > 0 || topic >= fallback.topic
}

/** The claims of one sentence. */
const selectFrom = (scene: Scene, ground: Ground): readonly Selected[] => {
  if (isSilent(scene)) return []
  const factor = isAside(scene) ? limits.aside : 1
  const found: Selected[] = []
  for (const clause of clausesOf(scene, ground.titleFrame)) {
    const { reading } = clause
    if (!reading || !isClaim(reading.score * factor, scene, ground)) continue
    const fallback = reading.score * factor < limits.accept.onGround
    found.push({ scene, clause, reading, fallback })
  }
  return found
}

/** For each sentence how much it and those around it are about chips. */
const grounds = (scenes: readonly Scene[]): readonly Omit<Ground, 'titleFrame'>[] => {
  const topics = scenes.map(topicOf)
  const sums = [0]
  for (const topic of topics) sums.push((sums.at(-1) ?? 0) + topic)
  const { reach } = limits.ground
  const about = scenes.filter(isCore).length >= scenes.length * limits.core
  const whole = (sums.at(-1) ?? 0) / Math.max(1, topics.length)
  return topics.map((topic, index) => {
    const from = Math.max(0, index - reach)
    const to = Math.min(topics.length, index + reach + 1)
    const near = ((sums[to] ?? 0) - (sums[from] ?? 0)) / (to - from)
    return { topic, around: about ? (near + whole) / 2 : 0 }
  })
}

const frameOfTitle = (scenes: readonly Scene[]): Frame | null => {
  const title = scenes.find(({ role }) => role === 'title')
  if (!title) return null
  return clausesOf(title, null).find(({ reading }) => reading)?.reading?.frame ?? null
}

/** The claims of an article in the order of the text. */
export const select = (scenes: readonly Scene[]): readonly Selected[] => {
  const titleFrame = frameOfTitle(scenes)
  const found = grounds(scenes)
  return scenes.flatMap((scene, index) =>
    selectFrom(scene, { topic: 0, around: 0, ...found[index], titleFrame }),
  )
}
