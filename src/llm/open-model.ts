import type { ModelMemory } from '#store/model-memory'
import { type Chat, noQuirks } from './chat.ts'
import { ledgerOf } from './cost.ts'
import { type Sendings, sendings, type Times, times } from './limits.ts'
import { type Clock, paceOf, realClock } from './pace.ts'
import type { Provider } from './provider.ts'
import { byChat } from './providers/by-chat.ts'
import { compatibleChat } from './providers/compatible.ts'
import { namedChat } from './providers/named.ts'
import { remembering } from './providers/remembering.ts'
import type { ModelSettings } from './settings.ts'

/** What only tests set. */
export type Bounds = {
  readonly clock?: Clock
  readonly times?: Partial<Times>
  readonly sendings?: Partial<Sendings>
}

const chatFor = (settings: ModelSettings): Chat =>
  settings.maker
    ? namedChat(settings.maker, settings.model)
    : compatibleChat(settings.model, settings)

/**
 * The model a person has set up, ready to be asked.
 *
 * Nothing is loaded or called before the first question. Answers and costs are kept in the memory of
 * the store; where there is none, in that of one opened as `:memory:`.
 */
export const openModel = (
  settings: ModelSettings,
  memory: ModelMemory,
  bounds: Bounds = {},
): Provider => {
  const clock = bounds.clock ?? realClock
  const line = {
    chat: chatFor(settings),
    ledger: ledgerOf(settings, memory, clock.now),
    pace: paceOf(settings, clock),
    clock,
    times: { ...times, ...bounds.times },
    sendings: { ...sendings, ...bounds.sendings },
    known: { quirks: noQuirks },
  }
  return remembering(byChat(settings.model, line), memory)
}
