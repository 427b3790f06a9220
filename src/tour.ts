import './requireNode';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from './config';
import { startLiaison } from './liaison';
import { isLiaisonAt } from './local/chatService';
import { command } from './command';
import { readDemoDirectory } from './local/demoDirectory';
import { freePort } from './local/playgroundPort';
import { playTour } from './local/tour/tour';

/**
 * `npm run tour`: the whole job as text, through the Liaison that runs. Where none runs, or its data has the end of the
 * story already, through one of its own with data that is thrown away.
 */
void command(async () => {
  const { host, port } = readConfig(process.env);
  const running = `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
  if (await isLiaisonAt(running)) {
    print(`This tour plays through the Liaison that runs at ${running}.`);
    if (await tourAt(running)) return;
    print('\nFourth Coffee is a customer there already, so nothing is left to tell.');
  } else {
    print(`No Liaison runs at ${running}.`);
  }
  await tourOfItsOwn();
});

async function tourOfItsOwn(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'liaison-tour-'));
  try {
    // The stand-in for Microsoft Entra ID takes the port next to it.
    const config = readConfig({ PORT: String(await freePort(2)), DATA_DIR: folder, LOG_LEVEL: 'error' });
    const liaison = await startLiaison(config);
    try {
      print(
        `This tour plays through a Liaison of its own at ${liaison.url}, with new data that is thrown away.`,
      );
      await tourAt(liaison.url);
    } finally {
      await liaison.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function tourAt(service: string): Promise<boolean> {
  const directory = readDemoDirectory();
  const done = await playTour({
    service,
    directory,
    newId: randomUUID,
    clock: Date.now,
    print,
  });
  if (done) print('\nEvery step happened.');
  return done;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
