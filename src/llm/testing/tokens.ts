/** Tokens of a text, roughly as OpenAI's tokenizers count: four bytes each, at least one. */
export const tokensIn = (text: string): number =>
  Math.max(1, Math.ceil(Buffer.byteLength(text) / 4))
