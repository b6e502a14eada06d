/** What questions cost, and the ceilings that no question may pass. */
import type { Result } from '#model/problem'
import { failure, success } from '#model/problem'
import type { ModelMemory } from '#store/model-memory'
import type { Tokens } from './chat.ts'
import { bytesPerToken } from './limits.ts'
import type { Usage } from './provider.ts'
import type { ModelSettings } from './settings.ts'

/** Whose account a request goes on. */
export type Account = { readonly article: string | null; readonly prompt: string }

/** A request that was let through; what it cost is entered whatever became of it. */
type Entry = { readonly settle: (usage: Usage) => Promise<Result<null>> }

export type Ledger = {
  /** Lets a request through that may cost so many tokens, or says which ceiling stands before it. */
  readonly open: (account: Account, mostTokens: number) => Promise<Result<Entry>>
}

/** Tokens a text will have at most; all but a few tokenizers make fewer. */
export const estimatedTokens = (text: string): number =>
  Math.ceil(Buffer.byteLength(text) / bytesPerToken)

export const noUsage: Usage = {
  inputTokens: 0,
  outputTokens: 0,
  cachedTokens: 0,
  isEstimate: false,
}

export const usageOf = (tokens: Tokens): Usage => ({ ...tokens, isEstimate: false })

export const sumOf = (one: Usage, other: Usage): Usage => ({
  inputTokens: one.inputTokens + other.inputTokens,
  outputTokens: one.outputTokens + other.outputTokens,
  cachedTokens: one.cachedTokens + other.cachedTokens,
  isEstimate: one.isEstimate || other.isEstimate,
})

/** US dollars; null where no prices are set. Cached tokens are counted in full: makers differ. */
export const dollarsFor = (
  { inputTokens, outputTokens }: Pick<Usage, 'inputTokens' | 'outputTokens'>,
  prices: ModelSettings['prices'],
): number | null =>
  prices && (inputTokens * prices.input + outputTokens * prices.output) / 1_000_000

type Ceilings = Pick<ModelSettings, 'model' | 'tokensPerDay' | 'tokensPerArticle'>

const reached = (tokens: number, whose: string, setting: string) =>
  failure('rate-limited', `The ceiling of ${tokens} tokens ${whose} is reached (${setting}).`)

/** The ledger in a store's memory. Days are those of UTC, as makers bill them. */
export const ledgerOf = (
  { model, tokensPerDay, tokensPerArticle }: Ceilings,
  memory: ModelMemory,
  now: () => number,
): Ledger => {
  // Tokens of requests under way, which the store does not know of yet; '' is the sum of all.
  const pending = new Map<string, number>()
  const reserve = (article: string | null, tokens: number): void => {
    for (const whose of article === null ? [''] : ['', article]) {
      const sum = (pending.get(whose) ?? 0) + tokens
      if (sum > 0) pending.set(whose, sum)
      else pending.delete(whose)
    }
  }

  const exceeds = async (
    day: string,
    article: string | null,
    ceiling: number,
  ): Promise<Result<boolean>> => {
    const used = await memory.tokensUsed(day, article)
    if (!used.ok) return used
    return success(used.value + (pending.get(article ?? '') ?? 0) > ceiling)
  }

  const allowed = async (day: string, article: string | null): Promise<Result<null>> => {
    const all = await exceeds(day, null, tokensPerDay)
    if (!all.ok) return all
    if (all.value) return reached(tokensPerDay, 'a day', 'FABLINE_MODEL_TOKENS_PER_DAY')
    if (article === null) return success(null)
    const own = await exceeds(day, article, tokensPerArticle)
    if (!own.ok) return own
    return own.value
      ? reached(tokensPerArticle, 'a day for one article', 'FABLINE_MODEL_TOKENS_PER_ARTICLE')
      : success(null)
  }

  return {
    open: async ({ article, prompt }, mostTokens) => {
      const day = new Date(now()).toISOString().slice(0, 10)
      // Reserved before it is looked up: two requests at once must not both find the last room.
      reserve(article, mostTokens)
      const may = await allowed(day, article)
      if (!may.ok) {
        reserve(article, -mostTokens)
        return may
      }
      const settle = async ({ isEstimate: _, ...tokens }: Usage) => {
        const entered = await memory.addUse({ day, article, model, prompt, requests: 1, ...tokens })
        reserve(article, -mostTokens)
        return entered
      }
      return success({ settle })
    },
  }
}
