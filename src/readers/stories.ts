/** The stories of a newsletter. */
import type { Article, Mark } from '#model/article'
import { noWitnesses, overruled, unsaid } from '#model/provenance'
import { minStoryLetters } from './limits.ts'
import { firstOf, saidBy } from './witnesses.ts'

/**
 * The article parted into its stories, or whole where it is one.
 *
 * A newsletter's stories stand each under a heading of one rank and lead on to the page they are
 * about; the sections of one long story lead nowhere. Nothing is lost: a letter before the first
 * heading is a story, a greeting stays with the first one, and what follows the last with the last.
 */
export const storiesOf = (article: Article): readonly Article[] => {
  const { marks, text } = article
  const starts = marks.length > 0 ? headingStarts(article) : ruledStarts(text)
  const parts = starts.map((heading, index) => ({
    start: heading,
    end: starts[index + 1] ?? text.length,
    heading,
  }))
  const stories = merged(parts, text)
  return stories.length < 2 ? [article] : stories.map((part) => partOf(article, part))
}

type Part = { readonly start: number; readonly end: number; readonly heading: number }

const isStory = (text: string): boolean => letterCount(text) >= minStoryLetters

const letterCount = (text: string): number => {
  const dense = text.match(
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu,
  )
  return (text.match(/\p{L}/gu)?.length ?? 0) + (dense?.length ?? 0) * 2
}

/** A heading with hardly anything under it goes with the story before it, a greeting with the next. */
const merged = (parts: readonly Part[], text: string): readonly Part[] => {
  const first = parts.findIndex(({ start, end }) => isStory(text.slice(start, end)))
  const told = parts[first]
  if (!told) return []
  const greeting = text.slice(0, told.start)
  const kept: Part[] = isStory(greeting)
    ? [{ start: 0, end: told.start, heading: 0 }, told]
    : [{ ...told, start: 0 }]
  for (const part of parts.slice(first + 1)) {
    const before = kept.pop()
    if (before && isStory(text.slice(part.start, part.end))) kept.push(before, part)
    else if (before) kept.push({ ...before, end: part.end })
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

/** Where stories begin in plain text: after lines that are nothing but a rule, if most lead on. */
const ruledStarts = (text: string): readonly number[] => {
  const rules = [...text.matchAll(/^[ \t]{0,20}(?:[-=_*~#•·—─━═][ \t]?){5,200}$/gmu)]
  const starts = [0, ...rules.map(({ index, 0: rule }) => index + rule.length)]
  const told = starts
    .map((start, index) => text.slice(start, starts[index + 1]))
    .filter((part) => isStory(part))
  const leading = told.filter((part) => /https?:\/\//u.test(part))
  return leading.length > told.length / 2 ? starts : []
}

const firstLine = (text: string): string | null =>
  text.trimStart().split('\n', 1)[0]?.trim().slice(0, 300) || null

/** A stretch of the article as an article; marks count in the new text. */
const partOf = (article: Article, part: Part): Article => {
  const title = firstLine(article.text.slice(part.heading, part.end))
  return {
    ...article,
    id: null,
    // An address of the newsletter is that of none of its stories.
    source: { ...article.source, url: null },
    text: article.text.slice(part.start, part.end),
    marks: article.marks
      .filter(({ start, end }) => start >= part.start && end <= part.end)
      .map((mark) => inPart(mark, part)),
    metadata: { ...article.metadata, title },
    witnesses: {
      ...noWitnesses,
      ...article.witnesses,
      title: firstOf(saidBy('mail.heading', [title])),
      url: overruled(article.witnesses?.url ?? unsaid, [], 'first-witness'),
    },
  }
}

/** The mark as it stands in its story; which one is the story of the whole page is settled no more. */
const inPart = ({ settled: _, ...mark }: Mark, { start, heading }: Part): Mark => {
  const own = { ...mark, start: mark.start - start, end: mark.end - start }
  if (mark.start < heading) return { ...own, settled: greeting }
  return mark.start === heading && isHeading.test(mark.tag) ? { ...own, settled: title } : own
}

const isHeading = /^h[1-4]$/u
const title = { role: 'title', rule: 'mail.heading', confidence: 0.95 } as const
const greeting = { role: 'newsletter', rule: 'mail.greeting', confidence: 0.9 } as const
