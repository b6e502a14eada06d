import type { Inputs } from '#actions/inputs'
import { openApart } from '#readers/apart'
import type { World } from './world.ts'

/** Works with what inputs are read by, and clears it away, whatever happens. */
export const withInputs = async <T>(
  { stdin }: World,
  work: (inputs: Inputs) => Promise<T>,
): Promise<T> => {
  const apart = openApart()
  try {
    return await work({ apart, stdin })
  } finally {
    await apart.close()
  }
}
