/** What the bot needs of a structured log; pino's logger is one. */
export interface TurnLogger {
  info(facts: object, message: string): void;
  warn(facts: object, message: string): void;
  error(facts: object, message: string): void;
}
