import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { setTimeout } from 'node:timers/promises';
import { z } from 'zod';

const announcement = z.object({ url: z.url() });

export interface Child {
  readonly url: string;
  end(): Promise<void>;
}

/** Starts a compiled program and resolves with the address it announces in a line of JSON, `{"url": …}`. */
export async function start(program: string, environment: Record<string, string> = {}): Promise<Child> {
  const child = spawn(process.execPath, [program], {
    env: { PATH: process.env['PATH'], ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return { url: await announced(child, program), end: () => end(child) };
}

/** Starts a program and resolves when `url`'s /readyz says yes. */
export async function startWhenReady(
  program: string,
  environment: Record<string, string>,
  url: string,
): Promise<Child> {
  const child = spawn(process.execPath, [program], {
    env: { PATH: process.env['PATH'], ...environment },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  for (;;) {
    if (child.exitCode !== null) throw new Error(`${program} ended before it was ready`);
    const answer = await fetch(`${url}/readyz`).catch(() => null);
    if (answer?.ok) return { url, end: () => end(child) };
    await setTimeout(20);
  }
}

async function announced(child: ChildProcess, program: string): Promise<string> {
  if (!child.stdout) throw new Error('no standard output to read');
  const seen: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    seen.push(line);
    const parsed = announcement.safeParse(jsonOrNull(line));
    if (parsed.success) {
      child.stdout.resume();
      return parsed.data.url;
    }
  }
  throw new Error(`${program} ended before it was ready:\n${seen.join('\n')}`);
}

function jsonOrNull(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

async function end(child: ChildProcess): Promise<void> {
  const gone = new Promise<void>((resolve) =>
    child.once('exit', () => {
      resolve();
    }),
  );
  child.kill('SIGTERM');
  await gone;
}
