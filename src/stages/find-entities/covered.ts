/** Whether no token of a stretch is part of a mention; `covered` says it by token. */
export const isFree = (
  covered: readonly boolean[],
  { from, to }: { readonly from: number; readonly to: number },
): boolean => {
  for (let at = from; at < to; at += 1) if (covered[at]) return false
  return true
}
