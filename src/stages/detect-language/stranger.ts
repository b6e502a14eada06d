import { type Tell, tells } from '#languages/und/tells'
import { candidatesFor } from './candidates.ts'
import { apostrophe, type Clean, cleaned, space } from './clean.ts'
import { limits } from './limits.ts'
import { type ContestedScript, isContested } from './trigram-index.ts'
import { francStanding } from './trigrams.ts'

const listed = new Set(tells.flatMap(({ franc }) => franc))

const lastAscii = 0x7f

/** Letters of a cleaned text that a language does not write, as a share of all its letters. */
const strangeShare = ({ units, length }: Clean, alphabet: ReadonlySet<number>): number => {
  let letters = 0
  let strange = 0
  for (let at = 0; at < length; at += 1) {
    const unit = units[at] ?? 0
    if (unit === space || unit === apostrophe) continue
    letters += 1
    if (unit > lastAscii && !alphabet.has(unit)) strange += 1
  }
  return letters === 0 ? 0 : strange / letters
}

type Look = {
  readonly best: string
  readonly lead: number
  readonly units: number
  /** Whether letters that the language does not write are too many. */
  readonly isStrange: boolean
}

/** What franc and the letters of a text say of a language that is the nearest of ours. */
const look = (text: string, tell: Tell, script: ContestedScript): Look => {
  const { trigrams, tables, alphabets, tells: ours } = candidatesFor(script)
  const clean = cleaned(text, script)
  const place = ours.indexOf(tell)
  const { best, lead } = francStanding(clean, trigrams, tables[place] ?? [])
  const alphabet = alphabets[place] ?? new Set()
  const isStrange = strangeShare(clean, alphabet) >= limits.strangeLetters
  return { best, lead, units: clean.length, isStrange }
}

/**
 * Whether the text is written in none of our languages, though one of them is the nearest: franc,
 * which knows 187, likes another better, or the letters are not ours and franc is not sure.
 */
export const isStranger = (text: string, tag: string): boolean => {
  const tell = tells.find(({ code }) => code === tag)
  if (!tell || !isContested(tell.script)) return false
  const glance = look(text.slice(0, limits.glance.units), tell, tell.script)
  if (glance.lead >= limits.glance.lead && !glance.isStrange) return false
  const { best, lead, units, isStrange } = look(
    text.slice(0, limits.strangerText),
    tell,
    tell.script,
  )
  if (units < limits.strangerUnits) return false
  const isUnsure = lead < limits.sureLead
  return (isStrange && isUnsure) || (!listed.has(best) && lead < -limits.strangerLead)
}
