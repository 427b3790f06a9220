import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chatTexts } from '../../src/i18n/chat/texts';
import { pageTexts } from '../../src/i18n/pages/pageTexts';
import { findEmployee } from '../../src/local/chatPeople';
import { readDemoDirectory } from '../../src/local/demoDirectory';
import type { Chat } from '../../src/local/tour/chat';
import { openChat } from '../../src/local/tour/chat';
import type { Connector, Delivery } from '../../src/local/tour/connector';
import { startConnector } from '../../src/local/tour/connector';
import type { Visitor } from '../../src/local/tour/visitor';
import { visitor } from '../../src/local/tour/visitor';
import { both, jointOnRecord, whole } from '../support/jointOnRecord';
import { killable, waitUntil } from '../support/killable';
import { ownPort } from '../support/ports';

const names = ['Northwind Conseil', 'Fabrikam Distribution'] as const;
const chat = chatTexts.fr;
const pages = pageTexts('fr');
const quiet = () => undefined;

const service = killable();
let folder: string;
let port: number;
let connector: Connector;
let link: string;
let deliveries: Delivery[] = [];
const chats = new Map<string, Chat>();

const chatAs = (who: string): Chat => {
  const conversationId = `a:${who}`;
  const opened = openChat({
    service: `http://127.0.0.1:${port}`,
    serviceUrl: connector.serviceUrl,
    person: findEmployee(readDemoDirectory(), who),
    conversationId,
    newId: randomUUID,
    clock: Date.now,
    tell: quiet,
  });
  chats.set(conversationId, opened);
  return opened;
};

/** Chloé has invited Fourth Coffee together with Fabrikam, whose Nadia has spoken with the bot, too. */
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'liaison-killed-joint-'));
  port = await ownPort(2);
  connector = await startConnector((delivery) => {
    deliveries.push(delivery);
    chats.get(delivery.conversationId)?.deliver(delivery);
  });
  const sending = await service.startAnew(port, join(folder, 'sent'));
  const nadia = chatAs('nadia');
  await nadia.says('aide');
  await nadia.hears(new RegExp(chat.help.title));
  const chloe = chatAs('chloe');
  await chloe.says('invite Fourth Coffee avec notre fournisseur, avec les droits admin');
  link = /http:\S+\/i\/\S+/.exec(await chloe.hears(/\/i\//))?.[0] ?? '';
  await chloe.presses(chat.actions.done);
  await visitor('Alain Besson', 'fr', quiet).opens(link);
  await sending.stop();
}, 120_000);
afterEach(() => service.killAll());
afterAll(async () => {
  await connector.close();
  rmSync(folder, { recursive: true, force: true });
});

async function signedIn(): Promise<Visitor> {
  const alain = visitor('Alain Besson', 'fr', quiet);
  await alain.opens(link);
  // Once it is settled at the partner, the page says so without a sign-in.
  if (shows(alain, pages.signIn.button)) {
    await alain.presses(pages.signIn.button);
    await alain.presses('Alain Besson');
  }
  return alain;
}

function shows(page: Visitor, text: string): boolean {
  try {
    page.sees(new RegExp(text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')));
    return true;
  } catch {
    return false;
  }
}

/** How often each of the two was told; a card brought up to date is none. */
const told = () =>
  [chat.news.accepted('Fourth Coffee'), chat.providerNews.title].map(
    (said) =>
      deliveries.filter(({ activity, replaces }) => !replaces && JSON.stringify(activity).includes(said))
        .length,
  );

/** One life and death: accept, die, live again until both partners are told. */
async function acceptAndDie(commit: number, when: 'before' | 'after') {
  const data = join(folder, `${when}-${String(commit)}`);
  const armed = `${data}.armed`;
  cpSync(join(folder, 'sent'), data, { recursive: true });
  deliveries = [];
  const first = await service.start(port, data, { commit, when, armed });
  const died = once(first, 'exit', { signal: AbortSignal.timeout(20_000) });
  const alain = await signedIn();
  writeFileSync(armed, '');
  const confirmed = await alain.presses(pages.decide.accept, { ticking: true }).then(
    () => true,
    () => false,
  );
  await died;
  const left = await jointOnRecord(data);

  const second = await service.startAnew(port, data);
  const again = await signedIn();
  const isAccepted = () =>
    shows(again, pages.joint.accepted.titleOwn(...names)) || shows(again, pages.accepted.title);
  if (confirmed) expect(isAccepted()).toBe(true);
  if (!isAccepted()) {
    await again.presses(pages.decide.accept, { ticking: true });
    expect(isAccepted()).toBe(true);
  }
  await waitUntil(() => told().every((times) => times > 0));
  await second.stop();
  return { signal: first.signalCode, confirmed, left, record: await jointOnRecord(data) };
}

describe('a joint acceptance outlives the death of the process, both halves or neither', () => {
  // Right after one commit is right before the next, but for an answer that may have gone out between the two.
  const points = [
    ...Array.from({ length: 12 }, (_, index) => ({ commit: index + 1, when: 'before' as const })),
    { commit: 2, when: 'after' as const },
    { commit: 12, when: 'after' as const },
  ];

  test.each(points)(
    'killed right $when commit $commit',
    async ({ commit, when }) => {
      const { signal, confirmed, left, record } = await acceptAndDie(commit, when);
      expect(signal).toBe('SIGKILL');
      // The second commit is the customer's: both relationships, the agreement, the record and what is to be told.
      const isDecided = commit > 2 || (commit === 2 && when === 'after');
      expect(left.halves).toEqual(isDecided ? both : [null, null]);
      if (confirmed) expect(isDecided).toBe(true);
      expect(record).toEqual(whole);
      // A second time only for the one whose news it died between telling and recording.
      const times = told();
      expect(Math.min(...times)).toBe(1);
      expect(times.reduce((sum, one) => sum + one)).toBeLessThanOrEqual(when === 'before' ? 3 : 2);
    },
    60_000,
  );
});
