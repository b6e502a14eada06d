import type { Words } from '../kinds/words.ts'

export const words: Words = {
  stopWords: '一 上 下 不 与 个 中 为 之 也 了 于 从 他 他们 以 以及 们 但 但是 你 其 其中 内 再 则 到 前 又 及 可以 可能 各 同时 后 和 因 因为 在 外 她 如 如果 它 对 将 就 已 已经 年 并 很 我 我们 或 所 所以 把 日 时 是 更 最 月 有 此 此外 每 没 由 的 目前 称 等 而 而且 若 表示 被 该 说 还 这 那 都 间'.split(' '),
  stemmer: null,
  proclitics: [],
}
