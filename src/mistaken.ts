import { ConfigurationError } from './configurationError';
import type { Variable } from './environment';
import { examples } from './environment';

/** One mistake in the environment, found when its value was used. */
export const mistaken = (variable: Variable, problem: string) =>
  new ConfigurationError([{ variable, problem, example: examples[variable] }]);
