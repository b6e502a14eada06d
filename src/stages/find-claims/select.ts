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

const none: readonly Selected[] = []

/** The claims of one sentence. */
const selectFrom = (scene: Scene, ground: Ground): readonly Selected[] => {
  if (isSilent(scene)) return none
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
const grounds = (scenes: readonly Scene[], titleFrame: Frame | null): readonly Ground[] => {
  const topics: number[] = []
  const sums = [0]
  let [sum, cores] = [0, 0]
  for (const scene of scenes) {
    const topic = topicOf(scene)
    topics.push(topic)
    sum += topic
    sums.push(sum)
    if (isCore(scene)) cores += 1
  }
  const { reach } = limits.ground
  const about = cores >= scenes.length * limits.core
  const whole = sum / Math.max(1, topics.length)
  return topics.map((topic, index) => {
    const from = Math.max(0, index - reach)
    const to = Math.min(topics.length, index + reach + 1)
    const near = ((sums[to] ?? 0) - (sums[from] ?? 0)) / (to - from)
    return { topic, around: about ? (near + whole) / 2 : 0, titleFrame }
  })
}

const frameOfTitle = (scenes: readonly Scene[]): Frame | null => {
  const title = scenes.find(({ role }) => role === 'title')
  if (!title) return null
  return clausesOf(title, null).find(({ reading }) => reading)?.reading?.frame ?? null
}

/** The claims of an article in the order of the text. */
export const select = (scenes: readonly Scene[]): readonly Selected[] => {
  const found: Selected[] = []
  const all = grounds(scenes, frameOfTitle(scenes))
  for (let at = 0; at < scenes.length; at += 1) {
    const [scene, ground] = [scenes[at], all[at]]
    if (scene && ground) for (const one of selectFrom(scene, ground)) found.push(one)
  }
  return found
}
