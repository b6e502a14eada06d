/** The stories of a newsletter. */
import type { Article, Mark } from '#model/article'
import { minStoryLetters } from './limits.ts'

/**
 * The article parted into its stories, or whole where it is one.
 *
 * A newsletter's stories stand each under a heading of one rank and lead on to the page they are
 * about; the sections of one long story lead nowhere. Nothing is lost: what stands before the first
 * heading stays with the first story, what follows the last with the last.
 */
export const storiesOf = (article: Article): readonly Article[] => {
  const starts = article.marks.length > 0 ? headingStarts(article) : ruledStarts(article.text)
  const parts = starts.map((start, index) => ({
    start: index === 0 ? 0 : start,
    end: starts[index + 1] ?? article.text.length,
    heading: start,
  }))
  const told = parts.filter(
    ({ start, end }) => letterCount(article.text.slice(start, end)) >= minStoryLetters,
  )
  if (told.length < 2 || told.length < parts.length / 2) return [article]
  return merged(parts, article).map((part) => partOf(article, part))
}

type Part = { readonly start: number; readonly end: number; readonly heading: number }

const letterCount = (text: string): number => {
  const dense = text.match(
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu,
  )
  return (text.match(/\p{L}/gu)?.length ?? 0) + (dense?.length ?? 0) * 2
}

/** A heading with hardly anything under it goes with the story before it. */
const merged = (parts: readonly Part[], { text }: Article): readonly Part[] => {
  const kept: Part[] = []
  for (const part of parts) {
    const before = kept.at(-1)
    const isStory = letterCount(text.slice(part.heading, part.end)) >= minStoryLetters
    if (before && !isStory) kept[kept.length - 1] = { ...before, end: part.end }
    else kept.push(part)
  }
  return kept
}

const ranks = ['h1', 'h2', 'h3', 'h4'] as const

/** Where the headings of that rank begin whose sections mostly lead on to a page. */
const headingStarts = ({ marks, text }: Article): readonly number[] => {
  for (const rank of ranks) {
    const headings = marks.filter(
      ({ tag, start, end }) => tag === rank && text.slice(start, end).trim(),
    )
    const leading = headings.filter((heading, index) =>
      leadsOn(heading, marks, headings[index + 1]?.start ?? text.length),
    )
    if (headings.length > 1 && leading.length > headings.length / 2)
      return headings.map(({ start }) => start)
  }
  return []
}

const mostlyLink = 0.8

const leadsOn = (heading: Mark, marks: readonly Mark[], end: number): boolean =>
  marks.some(
    ({ start, linkShare }) => start >= heading.start && start < end && linkShare >= mostlyLink,
  )

/** Where stories begin in plain text: after lines that are nothing but a rule. */
const ruledStarts = (text: string): readonly number[] => {
  const rules = [...text.matchAll(/^[ \t]{0,20}(?:[-=_*~#•·—─━═][ \t]?){5,200}$/gmu)]
  return rules.length > 1 ? [0, ...rules.map(({ index, 0: rule }) => index + rule.length)] : []
}

const firstLine = (text: string): string | null =>
  text.trimStart().split('\n', 1)[0]?.trim().slice(0, 300) || null

/** A stretch of the article as an article; marks count in the new text. */
const partOf = (article: Article, { start, end, heading }: Part): Article => ({
  ...article,
  text: article.text.slice(start, end),
  marks: article.marks
    .filter((mark) => mark.start >= start && mark.end <= end)
    .map((mark) => ({ ...mark, start: mark.start - start, end: mark.end - start })),
  metadata: { ...article.metadata, title: firstLine(article.text.slice(heading, end)) },
})
