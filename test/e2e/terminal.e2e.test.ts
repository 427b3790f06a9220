import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer as serve } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chatTexts } from '../../src/i18n/chat/texts';
import { ownPort } from '../support/ports';
import { openBrowser } from '../support/browser';
import { openPlaygroundPage } from '../support/playgroundPage';
import type { Service } from './service';
import { killCommands, run, startService } from './service';

// Processes start slowly on a busy machine.
jest.setTimeout(60_000);

const { customers, welcome } = chatTexts.en;
let service: Service;
let nowhere: string;
/** Where the commands put what is for a while: nothing may stay there. */
const temporary = mkdtempSync(join(tmpdir(), 'liaison-e2e-'));
const left = () => readdirSync(temporary);

beforeAll(async () => {
  service = await startService();
  nowhere = String(await ownPort(2));
});
afterAll(async () => {
  expect(await service.stop()).toBe(0);
  killCommands();
  rmSync(`${temporary}-data`, { recursive: true, force: true });
  rmSync(temporary, { recursive: true, force: true });
});

const answers = (url: string) =>
  fetch(url).then(
    () => true,
    () => false,
  );
const until = async (done: () => Promise<boolean>) => {
  while (!(await done())) await new Promise((resolve) => setTimeout(resolve, 20));
};
const chatAddress = /http:\/\/127\.0\.0\.1:\d+\//;

async function hold(port: number) {
  const server = createServer().listen(port, '127.0.0.1');
  await once(server, 'listening');
  return async () => {
    await once(server.close(), 'close');
  };
}

describe('npm run demo', () => {
  const demo = (port: string, playground: number) =>
    run('demo', {
      PORT: port,
      PLAYGROUND_PORT: String(playground),
      DATA_DIR: `${temporary}-data`,
      TMPDIR: temporary,
    });

  test('says where to chat, as whom, what to type, and Ctrl+C ends all of it', async () => {
    const playground = await ownPort();
    const command = demo(nowhere, playground);
    await command.writes(/Ctrl\+C ends everything/);
    const said = command.output();
    expect(said).toMatch(new RegExp(`Chat as Chloé Martin .*http://127\\.0\\.0\\.1:${playground}/`));
    expect(said).toMatch(/in English: +Ask Fourth Coffee[^]*in French: +Demande une relation/);
    expect(said).toMatch(/npm run chat -- omar[^]*npm run tour/);
    const everywhere = [`http://127.0.0.1:${playground}/`, `http://127.0.0.1:${nowhere}/healthz`];
    expect(await Promise.all(everywhere.map(answers))).toEqual([true, true]);
    command.kill('SIGINT');
    expect(await command.exit).toBe(0);
    expect(await Promise.all(everywhere.map(answers))).toEqual([false, false]);
    expect(left()).toEqual([]);
  });

  test('a port that is taken is named with the remedy, and nothing is left running', async () => {
    const playground = await ownPort();
    const atLiaison = demo(String(service.port), playground);
    expect(await atLiaison.exit).toBe(1);
    expect(atLiaison.output()).toMatch(/Port \d+ is taken.*PORT=4000/);

    const release = await hold(playground);
    const atPlayground = demo(nowhere, playground);
    expect(await atPlayground.exit).toBe(1);
    expect(atPlayground.output()).toContain(`PLAYGROUND_PORT=${playground + 1}`);
    expect(await answers(`http://127.0.0.1:${nowhere}/healthz`)).toBe(false);
    expect(left()).toEqual([]);
    await release();
  });
});

describe('npm run chat', () => {
  test('opens a chat in which the bot knows the person, and leaves Liaison running when it ends', async () => {
    const command = run('chat', { PORT: String(service.port), TMPDIR: temporary }, 'omar');
    const [url] = await command.writes(chatAddress);
    expect(command.output()).toContain('Chat as Omar Haddad of Litware Cloud');
    const browser = await openBrowser();
    const omar = await openPlaygroundPage(await browser.newPage({ locale: 'en-US' }), url);
    await omar.card(welcome.title);
    await omar.says('list our customers');
    const list = await omar.card(customers.title);
    // What only Litware Cloud has: it advises Tailspin Toys.
    expect(await list.innerText()).toContain(customers.details(customers.types.advisor, false));
    await browser.close();
    command.kill('SIGINT');
    expect(await command.exit).toBe(0);
    expect(await answers(url)).toBe(false);
    expect(left()).toEqual([]);
    expect(await answers(`${service.url}/healthz`)).toBe(true);
  });

  test('even killed outright, it leaves no Playground behind', async () => {
    const command = run('chat', { PORT: String(service.port) }, 'sam', 'lee');
    const [url] = await command.writes(chatAddress);
    command.kill('SIGKILL');
    await until(async () => !(await answers(url)));
  });

  test.each([
    ['nobody', [], /As whom\? .*\n[^]*Chloé Martin <chloe@northwind\.example>/],
    ['somebody unknown', ['zoe'], /There is no “zoe”[^]*Omar Haddad/],
  ])('as %s it says who there is', async (_, args, answer) => {
    const command = run('chat', { PORT: String(service.port) }, ...args);
    expect(await command.exit).toBe(1);
    expect(command.output()).toMatch(answer);
  });

  test('where no Liaison runs it says so', async () => {
    const command = run('chat', { PORT: nowhere }, 'omar');
    expect(await command.exit).toBe(1);
    expect(command.output()).toContain(`Nothing answers at http://127.0.0.1:${nowhere}`);
    expect(command.output()).toContain('npm run demo');
  });
});

describe('npm run tour', () => {
  const told = [
    /Fourth Coffee a accepté votre invitation/,
    /these people can: Chloé Martin, Grace Kim/,
    /3\sdéclarations, version/,
    /Relationship ended: Fourth Coffee/,
    /Every step happened\.\n$/,
  ];

  test('plays the whole job through the service that runs, as often as one likes', async () => {
    for (let time = 0; time < 2; time += 1) {
      const tour = run('tour', { PORT: String(service.port) });
      expect(await tour.exit).toBe(0);
      for (const text of told) expect(tour.output()).toMatch(text);
      expect(tour.output()).toContain(`through the Liaison that runs at ${service.url}`);
      expect(tour.output()).not.toContain('Liaison of its own');
    }
  });

  test('where no Liaison runs it starts one, and leaves nothing of it', async () => {
    const tour = run('tour', { PORT: nowhere, TMPDIR: temporary });
    expect(await tour.exit).toBe(0);
    expect(tour.output()).toMatch(/No Liaison runs at [^]*a Liaison of its own at (\S+),/);
    for (const text of told) expect(tour.output()).toMatch(text);
    expect(left()).toEqual([]);
  });

  test('where something else runs it says so', async () => {
    const other = serve((_request, response) => response.end('hello')).listen(Number(nowhere), '127.0.0.1');
    await once(other, 'listening');
    const tour = run('tour', { PORT: nowhere });
    expect(await tour.exit).toBe(1);
    expect(tour.output()).toContain('is taken by another program');
    other.close().closeAllConnections();
  });
});
