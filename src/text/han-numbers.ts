/** Values of the characters that write numbers in Chinese and Japanese. */
const digits: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  兩: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
}

const steps: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 }

/** The value of a number below ten thousand in characters, 十六 or 三百二十; null where it is none. */
export const hanNumber = (written: string): number | null => {
  let sum = 0
  let digit: number | null = null
  for (const character of written) {
    const step = steps[character]
    const next = digits[character]
    if (step !== undefined) {
      sum += (digit ?? 1) * step
      digit = null
    } else if (next !== undefined) digit = (digit ?? 0) * 10 + next
    else return null
  }
  return written === '' ? null : sum + (digit ?? 0)
}
