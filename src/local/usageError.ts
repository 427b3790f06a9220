/** The command was given in a way it does not understand, or where it cannot work. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
