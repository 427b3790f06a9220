import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type * as config from '../../src/config';
import type * as liaison from '../../src/liaison';

// The built service, here as in the processes of its own.
const { readConfig } = jest.requireActual<typeof config>('../../dist/config');
const { startLiaison } = jest.requireActual<typeof liaison>('../../dist/liaison');

/** At which commit, after the file `armed` is there, a process is to die as by a power cut. */
export interface Kill {
  readonly commit: number;
  readonly when: 'before' | 'after';
  readonly armed: string;
}

/** The service, which may be killed at any of its commits. */
export function killable() {
  const children = new Set<ChildProcess>();
  const running = new Set<liaison.Liaison>();
  return {
    /** Starts the built service as a process of its own on a data folder; resolves when it answers. */
    async start(port: number, data: string, kill?: Kill): Promise<ChildProcess> {
      const preload = kill ? ['--require', join(__dirname, 'killAt.cjs')] : [];
      const child = spawn(process.execPath, [...preload, join(__dirname, '../../dist/main.js')], {
        env: {
          PATH: process.env['PATH'],
          PORT: String(port),
          DATA_DIR: data,
          LOG_LEVEL: 'error',
          ...(kill && { KILL_COMMIT: String(kill.commit), KILL_WHEN: kill.when, KILL_ARMED: kill.armed }),
        },
        stdio: ['ignore', 'ignore', 'inherit'],
      });
      children.add(child);
      child.once('exit', () => children.delete(child));
      for (;;) {
        if (child.exitCode !== null) throw new Error(`the service ended with ${child.exitCode}`);
        const ready = await fetch(`http://127.0.0.1:${port}/readyz`).catch(() => null);
        if (ready?.ok) return child;
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    },
    /** Ends a process in good order. */
    async stop(child: ChildProcess): Promise<void> {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const gone = once(child, 'exit');
      child.kill('SIGTERM');
      await gone;
    },
    /** The service on the data that a dead one left, in this process, which has it loaded already. */
    async startAnew(port: number, data: string): Promise<{ stop(): Promise<void> }> {
      const service = await startLiaison(
        readConfig({ PORT: String(port), DATA_DIR: data, LOG_LEVEL: 'error' }),
      );
      running.add(service);
      return {
        async stop() {
          running.delete(service);
          await service.close();
        },
      };
    },
    /** Whatever a test left running must not answer the next one. */
    async killAll(): Promise<void> {
      for (const child of [...children]) {
        const gone = once(child, 'exit');
        child.kill('SIGKILL');
        await gone;
      }
      for (const service of running) await service.close();
      running.clear();
    },
  };
}

/** Waits for something that happens elsewhere. @throws when it does not in 15 seconds */
export async function waitUntil(condition: () => boolean): Promise<boolean> {
  const limit = Date.now() + 15_000;
  while (!condition()) {
    if (Date.now() > limit) throw new Error('what was waited for did not come');
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  return true;
}
