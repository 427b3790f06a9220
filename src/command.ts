import { once } from 'node:events';

/** What the person at the terminal can mend: shown as it is, without a stack. */
const mendable = new Set([
  'StoreUnavailable',
  'ConfigurationError',
  'NobodyFound',
  'PlaygroundFailed',
  'NoLiaison',
  'StepFailed',
  'UsageError',
]);

/**
 * Runs a command of the terminal: Ctrl+C aborts the signal, and an error is explained and makes the exit code 1.
 */
export async function command(run: (stop: AbortSignal) => Promise<void>): Promise<void> {
  const stopping = new AbortController();
  const stop = () => {
    stopping.abort();
  };
  process.on('SIGINT', stop).on('SIGTERM', stop);
  // Whoever reads no further (`| head`) has not asked for anything to break off.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  try {
    await run(stopping.signal);
  } catch (error) {
    process.stderr.write(`${explained(error)}\n`);
    process.exitCode = 1;
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop);
  }
}

/** Resolves when the person has asked to end. */
export async function asked(stop: AbortSignal): Promise<void> {
  if (!stop.aborted) await once(stop, 'abort');
}

function explained(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (mendable.has(error.name)) return error.message;
  if ('code' in error && error.code === 'EADDRINUSE' && 'port' in error) {
    return `Port ${String(error.port)} is taken, perhaps by another Liaison that still runs: stop that one, or choose another port, such as PORT=4000 (the local mode also takes the next one).`;
  }
  return error.stack ?? error.message;
}
