import type { Speech } from '#languages/kinds/speech'
import type { Said } from './said.ts'
import type { Scene } from './speakers.ts'
import { bearsOut, contentOf, hullOf } from './speech-content.ts'
import type { SpeechReading } from './speech-reading.ts'
import type { Subject } from './speech-subjects.ts'
import { incisedVoice, subjectOf } from './speech-subjects.ts'
import type { SayHit } from './speech-words.ts'

/** Classes whose denial says nothing: "did not say when". */
const saysNothing = ['say', 'announce', 'report']

/** Where verbs come last, a denial in front of the verb of saying is part of what is said. */
const isDenied = (
  { words }: SpeechReading,
  { from, to, say }: SayHit,
  verbFinal: boolean,
): boolean =>
  saysNothing.includes(say) &&
  words.some(
    (hit) =>
      hit.tag.kind === 'negation' &&
      hit.from < to &&
      (verbFinal ? hit.to > from : hit.to >= from) &&
      hit.to - to <= 1,
  )

/** What verbs of saying bring, in the order of the verbs. */
export const byVerb = (scene: Scene, speech: Speech): readonly Said[] => {
  const { reading } = scene
  const found: Said[] = []
  const {
    verbFinal = false,
    verbFirst = false,
    dropsSubject = false,
    subjectFirst = false,
  } = speech
  let last: Subject | null = null
  for (const say of reading.says) {
    const subject = subjectOf(scene, say, {
      last,
      verbFinal,
      verbFirst,
      dropsSubject,
      subjectFirst,
    })
    if (!subject || !bearsOut(reading, subject, say)) continue
    last = subject
    if (isDenied(reading, say, verbFinal)) continue
    const { ahead, ...content } = contentOf(reading, subject, say)
    const hull = hullOf(reading, subject, say)
    found.push({ voice: subject, say: say.say, cue: say, hull, content, ahead })
  }
  return found
}

/** « Il nous a fallu deux ans, raconte Paul Verdier. »: a verb of saying inside the quotation itself. */
export const byIncision = (scene: Scene): readonly Said[] => {
  const { reading } = scene
  return reading.incisions.flatMap((say) => {
    const voice = incisedVoice(scene, say)
    if (!voice) return []
    const hull = { from: Math.min(say.from, voice.from), to: Math.max(say.to, voice.to) }
    const content = { from: 0, to: reading.tokens.length }
    return [{ voice, say: say.say, cue: say, hull, content, ahead: true }]
  })
}
