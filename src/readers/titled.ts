import type { Article } from '#model/article'

/**
 * The article with its first heading settled as the title: a feed's entry, a mail or a Word
 * document says itself what it is called. `rule` names who said so.
 */
export const titled = (article: Article, rule: string): Article => {
  const heading = article.marks.find(({ tag }) => tag === 'h1')
  if (!heading) return article
  const settled = { role: 'title', rule, confidence: 0.95 } as const
  const marks = article.marks.map((mark) => (mark === heading ? { ...mark, settled } : mark))
  return { ...article, marks }
}
