import { lines } from '#text/blocks'
import { isNameShaped } from '#text/name-shape'
import { spellRules } from '#text/spell-cases'
import type { Page } from './name-forms.ts'
import { cased, forms, headOf, moved } from './name-forms.ts'
import type { SignedName } from './names.ts'

const caselessScripts: readonly string[] = ['Hani', 'Kana', 'Hang']

const caselessName = /^(?!.*[。．.!！?？：:])[\p{Lo}々ー][\p{Lo}\p{Mn}々ー・ ]{1,23}$/u

/** Where letters have no case: the name alone on the first line of a bio, or right under its label. */
export const caselessInBio = ({ text, bio, pack }: Page): readonly SignedName[] => {
  if (!bio || !caselessScripts.includes(pack.script)) return []
  const [first, second, third] = lines(text, bio).map((line) => ({
    ...line,
    words: headOf(text, line).trim(),
  }))
  const labels = spellRules(pack.boilerplate?.rules ?? []).filter(
    ({ role, opens }) => role === 'author-bio' && opens,
  )
  const labelled = !!first && labels.some(({ match }) => match.test(first.words))
  const line = labelled ? second : first
  const body = labelled ? third : second
  if (!line || !body || !caselessName.test(line.words) || body.words.length < line.words.length)
    return []
  return moved(
    [{ name: line.words, start: 0, end: line.words.length, desk: false }],
    line.start + headOf(text, line).indexOf(line.words),
  )
}

/** The name a bio begins with or its forms give. */
export const namesInBio = ({ text, bio, pack }: Page): readonly SignedName[] => {
  if (!bio) return []
  return lines(text, bio)
    .slice(0, 4)
    .flatMap((line) => {
      const head = headOf(text, line)
      const byForm = forms(pack)
        .bios(head)
        .flatMap(({ match }) => {
          const found = match.exec(head)
          const name = found?.groups?.name
          return found && name && (isNameShaped(name) || !cased.test(name))
            ? [{ name, at: found.index + found[0].indexOf(name) }]
            : []
        })
      const labelled =
        /^\S+(?:\s\S+){0,2}?\s(?<name>\p{Lu}[\p{L}'.-]+(?:\s\p{Lu}[\p{L}'.-]*){1,3})\s*:?$/u.exec(
          head,
        )
      const label = labelled?.groups?.name
      const found = byForm[0] ?? (label ? { name: label, at: head.lastIndexOf(label) } : undefined)
      if (!found) return []
      const start = line.start + found.at
      return [{ name: found.name, start, end: start + found.name.length, desk: false }]
    })
    .slice(0, 1)
}
