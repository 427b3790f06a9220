import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Employee } from './chatPeople';
import type { Directory } from '../application/directory';
import { playgroundConfig } from './playgroundConfig';

/** Beside this file and compiled as it is: `.js` when built, `.ts` in the tests. */
const preload = join(__dirname, `playgroundLoopback${extname(__filename)}`);

/** How long the Playground may take to listen, in milliseconds. */
const patience = 30_000;

export interface Playground {
  /** Where a browser finds the chat. */
  readonly url: string;
  /** Settles when the process has ended, asked to or not. */
  readonly ended: Promise<void>;
  close(): Promise<void>;
}

/** The Playground did not start; the message says why and what to do. */
export class PlaygroundFailed extends Error {
  override readonly name = 'PlaygroundFailed';
}

export interface PlaygroundOptions {
  readonly directory: Directory;
  readonly as: Employee;
  /** The bot's address, ending in /api/messages. */
  readonly endpoint: string;
  readonly port: number;
}

/**
 * Starts Microsoft's Agents Playground, a stand-in for Teams in the browser, as one person. It listens on loopback
 * only, opens no browser, sends no telemetry and keeps its files in a temporary folder of its own.
 * @throws PlaygroundFailed
 */
export async function startPlayground(options: PlaygroundOptions): Promise<Playground> {
  const folder = mkdtempSync(join(tmpdir(), 'liaison-playground-'));
  const log = join(folder, 'playground.log');
  const config = join(folder, 'config.yml');
  writeFileSync(config, playgroundConfig(options.directory, options.as));
  const child = spawnPlayground(options, { folder, log, config });
  const ended = once(child, 'exit').then(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const close = () => stop(child, ended);
  try {
    const port = await listening(child, log);
    if (port !== options.port) {
      throw new PlaygroundFailed(
        `Port ${options.port}, for the Agents Playground, is taken, perhaps by another one that still runs: stop that one, or choose another port, such as PLAYGROUND_PORT=${options.port + 1}.`,
      );
    }
  } catch (error) {
    await close();
    throw error;
  }
  return { url: `http://127.0.0.1:${options.port}/`, ended, close };
}

interface Files {
  readonly folder: string;
  readonly log: string;
  readonly config: string;
}

function spawnPlayground(
  { endpoint, port }: PlaygroundOptions,
  { folder, log, config }: Files,
): ChildProcess {
  const connector = `http://127.0.0.1:${port}/_connector`;
  const options = ['-e', endpoint, '-c', 'msteams', '-p', String(port), '--service-url', connector];
  // Whom it speaks to is on this machine: a proxy of the environment would only be in the way.
  const direct = { HTTP_PROXY: '', HTTPS_PROXY: '', http_proxy: '', https_proxy: '' };
  return spawn(
    process.execPath,
    ['--require', preload, playgroundProgram(), ...options, '--disable-telemetry'],
    {
      cwd: folder,
      env: {
        ...process.env,
        ...direct,
        M365_AGENTS_PLAYGROUND_CONFIG_PATH: config,
        M365_AGENTS_PLAYGROUND_LOGFILE: log,
        TEAMSAPPTESTER_BROWSER: 'none',
      },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    },
  );
}

function playgroundProgram(): string {
  try {
    return require.resolve('@microsoft/m365agentsplayground/cli.js');
  } catch (error) {
    throw new PlaygroundFailed(
      'The Agents Playground is not installed. It is a development dependency: run "npm ci" without "--omit=dev".',
      { cause: error },
    );
  }
}

/** The port it says it listens on, as it takes another in silence when its own is taken. */
async function listening(child: ChildProcess, log: string): Promise<number> {
  let said = '';
  const port = new Promise<number>((resolve) => {
    child.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const told = /Listening on (\d+)/.exec(said);
      if (told) resolve(Number(told[1]));
    });
  });
  child.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const failed = once(child, 'exit').then(() => {
    const logged = existsSync(log) ? readFileSync(log, 'utf8') : '';
    throw new PlaygroundFailed(`The Agents Playground ended before it listened:\n${said}${logged}`);
  });
  const late = wait(patience, undefined, { ref: false }).then(() => {
    throw new PlaygroundFailed(`The Agents Playground did not listen within ${patience / 1000} s.`);
  });
  return Promise.race([port, failed, late]);
}

async function stop(child: ChildProcess, ended: Promise<void>): Promise<void> {
  child.kill('SIGTERM');
  const killer = setTimeout(() => child.kill('SIGKILL'), 2_000);
  await ended;
  clearTimeout(killer);
}
