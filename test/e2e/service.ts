import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ownPort } from '../support/ports';

/** A built command of the project that runs as its own process. */
export interface Command {
  /** What it has written so far, errors included. */
  readonly output: () => string;
  /** Waits until it has written this. */
  writes(wanted: RegExp): Promise<RegExpMatchArray>;
  kill(signal: NodeJS.Signals): void;
  /** Its exit code, when it has ended by itself. */
  readonly exit: Promise<number | null>;
}

const running = new Set<ChildProcess>();

/** Ends what a failed test has left running. */
export function killCommands(): void {
  for (const child of running) child.kill('SIGKILL');
}

/** Starts `dist/<name>.js` with these variables and no others but the path. */
export function run(name: string, env: Readonly<Record<string, string>>, ...args: string[]): Command {
  const child = spawn(process.execPath, [join(__dirname, '../../dist', `${name}.js`), ...args], {
    env: { PATH: process.env['PATH'], ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let written = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (written += text));
  }
  running.add(child);
  const exit = once(child, 'close').then(([code]) => {
    running.delete(child);
    return code as number | null;
  });
  return {
    output: () => written,
    async writes(wanted) {
      for (;;) {
        const found = wanted.exec(written);
        if (found) return found;
        const ended = await Promise.race([
          exit.then(() => true),
          Promise.race([once(child.stdout, 'data'), once(child.stderr, 'data')]).then(() => false),
        ]);
        if (ended && !wanted.test(written)) {
          throw new Error(`${name} ended without writing ${String(wanted)}:\n${written}`);
        }
      }
    },
    kill: (signal) => child.kill(signal),
    exit,
  };
}

export interface Service extends Command {
  readonly url: string;
  readonly port: number;
  /** Its data folder, as long as it runs. */
  readonly folder: string;
  stop(): Promise<number | null>;
}

/** Starts the built service as `npm start` does, with a data folder of its own, and waits until it can work. */
export async function startService(logLevel = 'warn'): Promise<Service> {
  const folder = mkdtempSync(join(tmpdir(), 'liaison-e2e-'));
  // The stand-in for Microsoft Entra ID takes the port next to it.
  const port = await ownPort(2);
  const command = run('main', { PORT: String(port), DATA_DIR: folder, LOG_LEVEL: logLevel });
  void command.exit.then(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  await command.writes(/Liaison runs/);
  return {
    ...command,
    url: `http://127.0.0.1:${port}`,
    port,
    folder,
    stop() {
      command.kill('SIGTERM');
      return command.exit;
    },
  };
}
