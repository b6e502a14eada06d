import type { Words } from '../kinds/words.ts'

export const words: Words = {
  stopWords: '一 上 下 不 並 中 之 也 了 他 他們 以 以及 但 但是 你 個 們 內 其 其中 再 到 則 前 又 及 可以 可能 各 同時 和 因 因為 在 外 她 如 如果 它 將 對 就 已 已經 年 很 後 從 我 我們 或 所 所以 把 於 日 是 時 更 最 月 有 此 此外 每 沒 為 由 的 目前 稱 等 而 而且 與 若 表示 被 該 說 這 還 那 都 間'.split(' '),
  stemmer: null,
  proclitics: [],
}
