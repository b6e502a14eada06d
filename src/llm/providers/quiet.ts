/**
 * Keeps langchain from telling others what it is asked.
 *
 * With any of these in the environment it posts prompts, articles and answers to LangSmith, sends the
 * requests themselves through a gateway of its maker, or prints them. Set before it is loaded.
 */
export const keepQuiet = (env: NodeJS.ProcessEnv): void => {
  for (const name of [
    'LANGSMITH_TRACING',
    'LANGSMITH_TRACING_V2',
    'LANGCHAIN_TRACING',
    'LANGCHAIN_TRACING_V2',
    'LANGSMITH_GATEWAY',
    'LANGCHAIN_VERBOSE',
  ])
    env[name] = 'false'
}
