import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Actor } from '../../src/application/actor';
import { entryWritten } from '../../src/application/customerEntries';
import type { DocumentStore } from '../../src/application/documentStore';
import type { CustomersWanted } from '../../src/application/listCustomers';
import { listCustomers } from '../../src/application/listCustomers';
import { openEmbeddedStore } from '../../src/store/embeddedStore';
import { employ, startListService } from './listTurns';

/** A provider's list of customers, short and long: a page of either should cost the same. */
const sizes = [100, Number(process.env['BENCH_CUSTOMERS'] ?? 100_000)] as const;
const rounds = 2_000;
/** A whole turn, over HTTP, takes many times as long as the query in it. */
const turnRounds = 500;
const resellers = 10;
const words = ['Atelier', 'Boulangerie', 'Clinique', 'Domaine', 'École', 'Ferme', 'Garage', 'Hôtel'];

const tenantOf = (kind: number, n: number) =>
  `${String(kind)}0000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const resellerOf = (n: number) => ({
  tenantId: tenantOf(3, n % resellers),
  name: `Reseller ${String(n % resellers)}`,
});

function actorAt(tenantId: string): Actor {
  return {
    person: { objectId: randomUUID(), name: 'Nadia', email: '', locale: 'fr', roles: ['globalAdmin'] },
    partner: {
      tenantId,
      name: 'Provider',
      kind: 'indirectProvider',
      cloud: 'public',
      country: 'FR',
      partnerId: '4100001',
      domain: 'provider.example',
    },
  };
}

/** Fills a provider's list. Commits made side by side share a transaction of the store. */
async function fill(store: DocumentStore, provider: string, count: number): Promise<void> {
  const inOneCommit = 25;
  const sideBySide = 40;
  const entry = (n: number) =>
    entryWritten(
      {
        tenantId: tenantOf(2, n),
        name: `${words[n % words.length] ?? ''} ${String(n * 7919)}`,
        country: 'FR',
        domain: `customer${String(n)}.onmicrosoft.com`,
        type: 'reseller',
        delegatedAdmin: n % 3 === 0,
        since: new Date(1_767_225_600_000 + n * 60_000).toISOString(),
        version: 1,
        reseller: resellerOf(n),
      },
      null,
    );
  const range = (from: number, most: number) =>
    Array.from({ length: Math.min(most, count - from) }, (_, index) => from + index);
  for (let from = 0; from < count; from += inOneCommit * sideBySide) {
    const starts = range(from, inOneCommit * sideBySide).filter((n) => n % inOneCommit === 0);
    await Promise.all(
      starts.map((start) => store.commit(provider, range(start, inOneCommit).flatMap(entry))),
    );
  }
}

const wants: readonly (readonly [string, CustomersWanted])[] = [
  ['first page, by name', {}],
  ['newest first', { order: 'newest' }],
  ['of one reseller', { resellerTenantId: tenantOf(3, 7) }],
  ['with privileges', { delegatedAdmin: true }],
  ['beginning with “hôtel”', { beginning: 'hôtel' }],
];

/**
 * For each call, the milliseconds that half of its rounds stay below. The calls take turns, so that the machine's other
 * work falls on all of them.
 */
async function medians(calls: readonly (() => Promise<unknown>)[], many: number): Promise<readonly number[]> {
  const times = calls.map((): number[] => []);
  for (let round = 0; round < many; round += 1) {
    for (const [index, call] of calls.entries()) {
      const start = performance.now();
      await call();
      times[index]?.push(performance.now() - start);
    }
  }
  return times.map((own) => own.sort((a, b) => a - b)[Math.floor(many / 2)] ?? 0);
}

/** A continuation as far into the list as it goes. */
async function farInto(store: DocumentStore, actor: Actor, pages: number): Promise<string | undefined> {
  let continuation: string | undefined;
  for (let page = 0; page < pages; page += 1) {
    const next = (await listCustomers({ store }, actor, { continuation })).continuation;
    if (next === undefined) return continuation;
    continuation = next;
  }
  return continuation;
}

type Row = (
  name: string,
  callOf: (actor: Actor) => Promise<() => Promise<unknown>>,
  many?: number,
) => Promise<void>;

/** The use case alone, on the store. */
async function measurePages(store: DocumentStore, row: Row, shortest: Actor): Promise<void> {
  for (const [name, wanted] of wants) {
    await row(name, (actor) => Promise.resolve(() => listCustomers({ store }, actor, wanted)));
  }
  // A full page each: the tenth of the short list, the 1,000th of the long one.
  await row('page 10 / page 1,000', async (actor) => {
    const continuation = await farInto(store, actor, actor === shortest ? 9 : 999);
    return () => listCustomers({ store }, actor, { continuation });
  });
}

/** The whole turn over HTTP: who asks, the page, the card, the answer. */
async function measureTurns(folder: string, row: Row): Promise<void> {
  const service = await startListService(folder);
  try {
    await row('turn: press on the list', (actor) => Promise.resolve(() => service.press(actor)), turnRounds);
    await row('turn: “list our customers”', (actor) => Promise.resolve(() => service.say(actor)), turnRounds);
  } finally {
    await service.end();
  }
}

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'liaison-lists-'));
  // Tenants that the demo directory does not have.
  const providers = sizes.map((size, index) => ({ size, actor: actorAt(tenantOf(9, index)) }));
  const row: Row = async (name, callOf, many = rounds) => {
    const calls = await Promise.all(providers.map(({ actor }) => callOf(actor)));
    // Once without counting, so that nobody pays for being first.
    await medians(calls, many);
    const [short = 0, long = 0] = await medians(calls, many);
    console.log(`${name.padEnd(26)} ${short.toFixed(3)}  ${long.toFixed(3)}  ${(long / short).toFixed(2)}`);
  };
  try {
    const store = openEmbeddedStore({ directory: folder, clock: Date.now });
    try {
      for (const { size, actor } of providers) {
        const start = performance.now();
        await fill(store, actor.partner.tenantId, size);
        await employ(store, actor);
        const seconds = ((performance.now() - start) / 1000).toFixed(1);
        console.log(`${String(size)} customers filled in ${seconds} s`);
      }
      console.log(`median of ${String(rounds)} calls in ms; aim: long / short at most 1.30`);
      if (providers[0]) await measurePages(store, row, providers[0].actor);
    } finally {
      await store.close();
    }
    console.log(`median of ${String(turnRounds)} turns in ms`);
    await measureTurns(folder, row);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

void main();
