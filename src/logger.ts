import { type DestinationStream, type LevelWithSilent, type Logger, pino } from 'pino';

/** Never written, wherever they stand in what is logged: secrets, tokens, addresses that hold one, mail. */
const secret = [
  ...['authorization', 'cookie', 'set-cookie', 'password', 'secret', 'clientSecret', 'linkSecret', 'key'],
  ...['token', 'accessToken', 'idToken', 'access_token', 'id_token', 'code', 'state', 'nonce'],
  ...['link', 'url', 'href', 'path', 'query', 'form', 'body', 'subject', 'text', 'email', 'to'],
];

/**
 * The service's structured log: one JSON line an event, on standard output unless a destination is given.
 * Errors keep their name, message, code and stack; what else hangs on them (requests, responses) may hold secrets.
 */
export function createLogger(level: LevelWithSilent, destination?: DestinationStream): Logger {
  const options = {
    level,
    base: null,
    timestamp: () => `,"time":"${new Date().toISOString()}"`,
    formatters: { level: (label: string) => ({ level: label }) },
    redact: {
      paths: secret.flatMap((name) => [`["${name}"]`, `*["${name}"]`, `*.*["${name}"]`]),
      censor: '[redacted]',
    },
    serializers: { err: errorFacts },
  };
  return destination === undefined ? pino(options) : pino(options, destination);
}

function errorFacts(error: unknown): unknown {
  if (!(error instanceof Error)) return { message: 'something other than an error was thrown' };
  const { name, message, stack } = error;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  const cause = error.cause instanceof Error ? errorFacts(error.cause) : undefined;
  return { name, message, errorCode: code, stack, cause };
}
