import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startCosmosServer } from '../support/cosmosServer/cosmosServer';
import type { Child } from './children';
import { start, startWhenReady } from './children';
import { activityOf, crowdDirectory, crowdSize, formPress, requestTurn } from './crowd';
import type { Figures } from './load';
import { load } from './load';

const amount = Number(process.env['BENCH_TURNS'] ?? 4_000);
const connections = 16;
const rounds = 3;

/** Each side is measured in turn, several times over, and the best round counts: the machine's other work only slows. */
async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'liaison-bench-'));
  const directoryFile = join(folder, 'directory.json');
  writeFileSync(directoryFile, JSON.stringify(crowdDirectory()));
  const connector = await start(join(__dirname, 'connectorProcess.js'));
  const echo = await start(join(__dirname, 'echoBot.js'));
  const liaison = await startService(folder, {
    DATA_DIR: join(folder, 'data'),
    DIRECTORY_FILE: directoryFile,
  });
  try {
    let n = 0;
    const measure = async (url: string, what: (n: number) => object, many = amount): Promise<Figures> => {
      const first = n;
      n += many;
      return load(url, {
        amount: many,
        connections,
        body: (k) => activityOf(first + k, connector.url, what(first + k)),
      });
    };
    for (const [url, what] of [
      [echo.url, requestTurn],
      [liaison.url, requestTurn],
      [liaison.url, formPress],
    ] as const) {
      await measure(url, what, amount / 4);
    }
    const echoRounds: Figures[] = [];
    const turnRounds: Figures[] = [];
    const pressRounds: Figures[] = [];
    for (let round = 0; round < rounds; round += 1) {
      echoRounds.push(await measure(echo.url, requestTurn));
      turnRounds.push(await measure(liaison.url, requestTurn));
      pressRounds.push(await measure(liaison.url, formPress));
    }
    report(best(echoRounds), best(turnRounds), best(pressRounds));
  } finally {
    await Promise.all([echo.end(), liaison.end()]);
    await countStoreRequests(folder, directoryFile, connector);
    await connector.end();
    rmSync(folder, { recursive: true });
  }
}

/** The service as `npm start` runs it; ready when its store answers. */
async function startService(folder: string, environment: Record<string, string>): Promise<Child> {
  const port = '3990';
  const url = `http://127.0.0.1:${port}`;
  const settings = { DATA_DIR: folder, PORT: port, LOG_LEVEL: 'error', ...environment };
  return startWhenReady(join(__dirname, '../../../main.js'), settings, url);
}

const best = (all: readonly Figures[]): Figures => all.reduce((a, b) => (b.rate > a.rate ? b : a));

function report(echo: Figures, turn: Figures, press: Figures): void {
  const row = (name: string, { rate, median, p99, failures }: Figures) =>
    `${name.padEnd(34)} ${rate.toFixed(0).padStart(7)}/s   ${(rate / echo.rate).toFixed(2).padStart(5)}   p50 ${median.toFixed(1)} ms   p99 ${p99.toFixed(1)} ms   failures ${failures}`;
  console.log(
    `${amount} turns a round, ${connections} connections, ${crowdSize} people, best of ${rounds} rounds`,
  );
  console.log(row('echo bot, state in memory', echo));
  console.log(row('request turn (aim 0.80)', turn));
  console.log(row('form press (aim 1.20)', press));
}

/** Counts, on the wire of the Cosmos DB engine, what a turn asks of the store. */
async function countStoreRequests(folder: string, directoryFile: string, connector: Child): Promise<void> {
  const cosmos = await startCosmosServer();
  const liaison = await startService(folder, {
    COSMOS_ENDPOINT: cosmos.endpoint,
    COSMOS_KEY: cosmos.key,
    DIRECTORY_FILE: directoryFile,
  });
  const turns = 50;
  console.log(
    'store requests a turn, on the wire of the Cosmos DB engine (at most 3, none across partitions):',
  );
  try {
    for (const [name, what] of [
      ['request turn', requestTurn],
      ['form press', formPress],
      ['list of customers', () => ({ type: 'message', text: 'list our customers' })],
      ['help', () => ({ type: 'message', text: 'help' })],
    ] as const) {
      cosmos.requests.length = 0;
      const first = 1_000_000 + name.length * 1_000;
      await load(liaison.url, {
        amount: turns,
        connections: 1,
        body: (k) => activityOf(first + k, connector.url, what(first + k)),
      });
      const turnRequests = cosmos.requests.filter(({ partition }) => partition !== undefined);
      const across = cosmos.requests.length - turnRequests.length;
      console.log(
        `  ${name.padEnd(20)} ${(turnRequests.length / turns).toFixed(2)}   across partitions ${across}`,
      );
    }
  } finally {
    await liaison.end();
    await cosmos.close();
  }
}

void main();
