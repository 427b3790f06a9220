/** A mistake in the environment: which variable, what is wrong with it, and what a right one looks like. */
export interface ConfigurationMistake {
  readonly variable: string;
  readonly problem: string;
  readonly example: string;
}

/** The environment cannot be run with; every mistake is named at once. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError';
  constructor(readonly mistakes: readonly ConfigurationMistake[]) {
    super(
      [
        'Liaison cannot start with this configuration:',
        ...mistakes.map(
          ({ variable, problem, example }) => `  ${variable}: ${problem} (example: ${example})`,
        ),
      ].join('\n'),
    );
  }
}
