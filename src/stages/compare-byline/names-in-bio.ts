import type { LanguagePack } from '#languages/pack'
import { lines } from '#text/blocks'
import { isNameShaped } from '#text/name-shape'
import { remember } from '#text/remember'
import { spellRules } from '#text/spell-cases'
import type { Page } from './name-forms.ts'
import { cased, forms, headOf, moved } from './name-forms.ts'
import type { SignedName } from './names.ts'

const caselessScripts: readonly string[] = ['Hani', 'Kana', 'Hang']

const caselessName = /^(?!.*[。．.!！?？：:])[\p{Lo}々ー][\p{Lo}\p{Mn}々ー・ ]{1,23}$/u

/** What stands over a bio. */
const labels = remember(({ boilerplate }: LanguagePack) =>
  spellRules(
    (boilerplate?.rules ?? []).filter(({ role, opens }) => role === 'author-bio' && opens),
  ),
)

/** Where letters have no case: the name alone on the first line of a bio, or right under its label. */
export const caselessInBio = ({ text, bio, pack }: Page): readonly SignedName[] => {
  if (!bio || !caselessScripts.includes(pack.script)) return []
  const [first, second, third] = lines(text, bio).map((line) => ({
    ...line,
    words: headOf(text, line).trim(),
  }))
  const labelled = !!first && labels(pack).some(({ match }) => match.test(first.words))
  const line = labelled ? second : first
  const body = labelled ? third : second
  if (!line || !body || !caselessName.test(line.words) || body.words.length < line.words.length)
    return []
  return moved(
    [{ name: line.words, start: 0, end: line.words.length, desk: false }],
    line.start + headOf(text, line).indexOf(line.words),
  )
}

/** A name and where it stands in a line. */
type Found = { readonly name: string; readonly at: number }

const nameByForm = (head: string, pack: LanguagePack): Found | null => {
  for (const { match } of forms(pack).bios(head)) {
    const found = match.exec(head)
    const name = found?.groups?.name
    if (found && name && (isNameShaped(name) || !cased.test(name)))
      return { name, at: found.index + found[0].indexOf(name) }
  }
  return null
}

const labelled =
  /^\S+(?:\s\S+){0,2}?\s(?<name>\p{Lu}[\p{L}'.-]+(?:\s\p{Lu}[\p{L}'.-]*){1,3})\s*:?$/u

const nameBehindLabel = (head: string): Found | null => {
  const name = labelled.exec(head)?.groups?.name
  return name ? { name, at: head.lastIndexOf(name) } : null
}

/** Lines of a bio that may name who it is about. */
const namingLines = 4

/** The name a bio begins with or its forms give. */
export const namesInBio = ({ text, bio, pack }: Page): readonly SignedName[] => {
  if (!bio) return []
  for (const line of lines(text, bio).slice(0, namingLines)) {
    const head = headOf(text, line)
    const found = nameByForm(head, pack) ?? nameBehindLabel(head)
    if (!found) continue
    const start = line.start + found.at
    return [{ name: found.name, start, end: start + found.name.length, desk: false }]
  }
  return []
}
