import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { transformFileSync } from '@swc/core';

const ROOT = join(__dirname, '..', '..');
const WRITER = 'test/store/embeddedWriter';

export interface Writer {
  /** The next line the process prints; undefined when it has ended. */
  next(): Promise<string | undefined>;
  /** kill -9, and what it had still printed. */
  kill(): Promise<string[]>;
}

/** Compiles what the writer needs, so that a Node.js of its own can run it; gives the path to start. */
export function compileWriter(into: string): string {
  const stored = readdirSync(join(ROOT, 'src/store')).map((file) => `src/store/${file.replace(/\.ts$/, '')}`);
  for (const file of ['src/application/documentStore', ...stored, WRITER]) {
    const { code } = transformFileSync(join(ROOT, `${file}.ts`), {
      jsc: { target: 'es2024', parser: { syntax: 'typescript' } },
      module: { type: 'commonjs' },
    });
    const target = join(into, `${file}.js`);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, code);
  }
  return join(into, `${WRITER}.js`);
}

/** Starts a process that writes to the store in a folder without end and prints what was acknowledged. */
export function startWriter(script: string, directory: string): Writer {
  const child: ChildProcessByStdio<null, Readable, null> = spawn(process.execPath, [script, directory], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exit = once(child, 'exit');
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const next = async () => {
    const line = await lines.next();
    return line.done ? undefined : line.value;
  };
  return {
    next,
    async kill() {
      child.kill('SIGKILL');
      const rest: string[] = [];
      for (let line = await next(); line !== undefined; line = await next()) rest.push(line);
      await exit;
      return rest;
    },
  };
}
