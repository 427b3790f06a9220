import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { acknowledgementRecord } from '../../src/application/records/acknowledgements';
import { auditEntryRecord } from '../../src/application/records/audit';
import { customerEntryRecord, relationshipRecord } from '../../src/application/records/customers';
import { outboxRecord } from '../../src/application/records/outbox';
import { partnershipRecord, providerEntryRecord } from '../../src/application/records/partnerships';
import type { DocumentStore } from '../../src/application/documentStore';
import { verifyAudit } from '../../src/application/verifyAudit';
import { chatTexts } from '../../src/i18n/chat/texts';
import { findEmployee } from '../../src/local/chatPeople';
import { readDemoDirectory } from '../../src/local/demoDirectory';
import type { Chat } from '../../src/local/tour/chat';
import { openChat } from '../../src/local/tour/chat';
import type { Connector } from '../../src/local/tour/connector';
import { startConnector } from '../../src/local/tour/connector';
import { openEmbeddedStore } from '../../src/store/embeddedStore';
import { endingWords, ticks } from '../support/chatEndings';
import { killable } from '../support/killable';
import { people, visitors } from '../support/office';
import { ownPort } from '../support/ports';

const [fabrikam, northwind, tailspin] = [people.nadia[0], people.chloe[0], visitors.hugo[0]];
const words = endingWords.fr;
const texts = chatTexts.fr;
const all = { order: 'ascending' as const, limit: 100 };
const service = killable();
let folder: string;
let port: number;
let connector: Connector;
let chloe: Chat;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'liaison-killed-ending-'));
  port = await ownPort(2);
  connector = await startConnector((delivery) => {
    chloe.deliver(delivery);
  });
});
beforeEach(() => {
  chloe = openChat({
    service: `http://127.0.0.1:${port}`,
    serviceUrl: connector.serviceUrl,
    person: findEmployee(readDemoDirectory(), 'chloe'),
    conversationId: `a:${randomUUID()}`,
    newId: randomUUID,
    clock: Date.now,
    tell: () => undefined,
  });
});
afterEach(() => service.killAll());
afterAll(async () => {
  await connector.close();
  rmSync(folder, { recursive: true, force: true });
});

const kinds = {
  relationship: {
    said: words.relationship,
    press: texts.statements.confirm.relationship,
    outcome: texts.ended.titles.relationship,
    home: tailspin,
    of: async (store: DocumentStore) => {
      const fact = await relationshipRecord.read(store, tailspin, northwind, 'reseller');
      const entry = await customerEntryRecord.read(store, northwind, tailspin, 'reseller');
      const listed = await customerEntryRecord.page(store, northwind, all);
      const still = listed.items.some(({ value }) => value.tenantId === tailspin);
      return { state: fact?.value.state, known: entry !== null, listed: still };
    },
  },
  partnership: {
    said: words.leave,
    press: texts.statements.confirm.partnership,
    outcome: texts.ended.titles.partnership,
    home: fabrikam,
    of: async (store: DocumentStore) => {
      const fact = await partnershipRecord.read(store, fabrikam, northwind);
      const entry = await providerEntryRecord.read(store, northwind, fabrikam);
      return { state: fact?.value.state, known: entry !== null, listed: entry?.value.state === 'active' };
    },
  },
};
type Kind = keyof typeof kinds;

/** What is on record where the fact is and where the copy goes, while no process has the store. */
async function onRecord(data: string, kind: Kind) {
  const store = openEmbeddedStore({ directory: data, clock: Date.now });
  const { home, of } = kinds[kind];
  const at = async (tenantId: string) => {
    const entries = (await auditEntryRecord.page(store, tenantId, all)).items;
    expect((await verifyAudit({ store }, tenantId)).faults).toEqual([]);
    return {
      acknowledgements: (await acknowledgementRecord.page(store, tenantId, all)).items.length,
      removals: entries.filter(({ value }) => value.action === `${kind}Removed`).length,
      waiting: (await outboxRecord.page(store, tenantId, all)).items.length,
    };
  };
  try {
    return { ...(await of(store)), home: await at(home), partner: await at(northwind) };
  } finally {
    await store.close();
  }
}

const nothing = { acknowledgements: 0, removals: 0, waiting: 0 };
const kept = { acknowledgements: 1, removals: 1, waiting: 0 };
const asBefore = { state: 'active', known: true, listed: true, home: nothing, partner: nothing };
const whole = { state: 'removed', known: true, listed: false, home: kept, partner: kept };

/** The press of somebody who has stated everything, the death of the process, and the press again where it was lost. */
async function endAndDie(kind: Kind, commit: number, when: 'before' | 'after') {
  const { said, press, outcome } = kinds[kind];
  const data = join(folder, `${kind}-${when}-${String(commit)}`);
  const armed = `${data}.armed`;
  const first = await service.start(port, data, { commit, when, armed });
  const died = once(first, 'exit', { signal: AbortSignal.timeout(20_000) });
  await chloe.says(said);
  await chloe.presses(words.goOn);
  writeFileSync(armed, '');
  const answered = await chloe.presses(press, ticks(kind)).then(
    () => true,
    () => false,
  );
  await died;
  const left = await onRecord(data, kind);
  const second = await service.startAnew(port, data);
  if (!answered) await chloe.presses(press, ticks(kind));
  await chloe.hears(new RegExp(outcome));
  await second.stop();
  return { signal: first.signalCode, answered, left, record: await onRecord(data, kind) };
}

describe.each<Kind>(['relationship', 'partnership'])(
  'ending a %s outlives the death of the process',
  (kind) => {
    const points = [1, 2, 3, 4].flatMap((commit) =>
      (['before', 'after'] as const).map((when) => ({ commit, when })),
    );

    test.each(points)(
      'killed right $when commit $commit: all of it, or nothing',
      async ({ commit, when }) => {
        const { signal, answered, left, record } = await endAndDie(kind, commit, when);
        expect(signal).toBe('SIGKILL');
        // The first commit is the ending itself: fact, statements, audit entry and the message for the other side.
        if (commit === 1 && when === 'before') expect(left).toEqual(asBefore);
        else expect(left).toMatchObject({ state: 'removed', home: { acknowledgements: 1, removals: 1 } });
        if (answered) expect(left.state).toBe('removed');
        // At the other side the copy, its audit entry and the end of the list's entry come together, too.
        const { acknowledgements, removals } = left.partner;
        expect({ removals, listed: left.listed }).toEqual({
          removals: acknowledgements,
          listed: acknowledgements === 0,
        });
        expect(record).toEqual(whole);
      },
      60_000,
    );
  },
);
