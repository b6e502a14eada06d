import { expect, test } from 'vitest'
import { type Clock, paceOf } from './pace.ts'

const never = new AbortController().signal

/** A clock on which waiting is all that takes time. */
const fakeClock = (): Clock & { readonly waits: number[] } => {
  let now = 0
  const waits: number[] = []
  return {
    waits,
    now: () => now,
    random: () => 0,
    wait: async (ms) => {
      waits.push(ms)
      now += ms
    },
  }
}

test('so many may start at once as a minute allows, then one at a time', async () => {
  const clock = fakeClock()
  const pace = paceOf({ concurrency: 10, requestsPerMinute: 3 }, clock)
  for (let nth = 0; nth < 5; nth += 1) expect(await pace.start(never)).toBe(true)
  expect(clock.waits.map(Math.round)).toEqual([20_000, 20_000])
})

test('nobody starts while the server wants to be left alone', async () => {
  const clock = fakeClock()
  const pace = paceOf({ concurrency: 1, requestsPerMinute: 60 }, clock)
  pace.holdUntil(700)
  await pace.start(never)
  expect(clock.waits).toEqual([700])
})

test('who waits for a place and gives up takes none', async () => {
  const pace = paceOf({ concurrency: 1, requestsPerMinute: 60 }, fakeClock())
  await pace.enter(never)
  const impatient = new AbortController()
  const [second, third] = [pace.enter(impatient.signal), pace.enter(never)]
  impatient.abort()
  expect(await second).toBe(false)
  pace.leave()
  expect(await third).toBe(true)
})

test('who has given up before is not let in', async () => {
  const pace = paceOf({ concurrency: 1, requestsPerMinute: 60 }, fakeClock())
  expect(await pace.enter(AbortSignal.abort())).toBe(false)
  expect(await pace.enter(never)).toBe(true)
})
