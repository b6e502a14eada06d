export { analyzeArticle } from '#pipeline/analyze'
