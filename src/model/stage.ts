/** One step of the analysis: a name, and a pure function from what it reads to what it adds. */
export type Stage<Name extends string, Input, Output> = {
  readonly name: Name
  readonly run: (input: Input) => Output
}

/** Names a pure function as a stage. */
export const stage = <Name extends string, Input, Output>(
  name: Name,
  run: (input: Input) => Output,
): Stage<Name, Input, Output> => ({ name, run })
