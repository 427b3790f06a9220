import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Actor } from '../../src/application/actor';
import { actorDocuments, actorFrom } from '../../src/application/actor';
import type { Dependencies } from '../../src/application/dependencies';
import type { DocumentStore } from '../../src/application/documentStore';
import { createLinks } from '../../src/application/links';
import type { SignedIn, Visitor } from '../../src/application/visitor';
import { welcomeVisitor } from '../../src/application/visitor';
import type { Follower } from '../../src/domain/invitation';
import { globalAdminRoleTemplate } from '../../src/domain/roles';
import { loadDirectory } from '../../src/application/directory';
import { builtInCatalogue } from '../../src/application/offers/catalogue';
import { readDemoDirectory } from '../../src/local/demoDirectory';
import { storedTenants } from '../../src/local/storedTenants';
import { openEmbeddedStore } from '../../src/store/embeddedStore';

/** The people of the demo directory that tests speak of, by first name. */
export const people = {
  nadia: ['10000000-0000-4000-8000-000000000001', 'a0000000-0000-4000-8000-000000000101'],
  paul: ['10000000-0000-4000-8000-000000000001', 'a0000000-0000-4000-8000-000000000102'],
  ines: ['10000000-0000-4000-8000-000000000001', 'a0000000-0000-4000-8000-000000000103'],
  chloe: ['10000000-0000-4000-8000-000000000002', 'a0000000-0000-4000-8000-000000000201'],
  sam: ['10000000-0000-4000-8000-000000000002', 'a0000000-0000-4000-8000-000000000202'],
  grace: ['10000000-0000-4000-8000-000000000002', 'a0000000-0000-4000-8000-000000000203'],
  omar: ['10000000-0000-4000-8000-000000000003', 'a0000000-0000-4000-8000-000000000301'],
  dana: ['10000000-0000-4000-8000-000000000004', 'a0000000-0000-4000-8000-000000000401'],
  lena: ['10000000-0000-4000-8000-000000000005', 'a0000000-0000-4000-8000-000000000501'],
  wei: ['10000000-0000-4000-8000-000000000006', 'a0000000-0000-4000-8000-000000000601'],
} as const;

/** Customers' people: tenant, object id, name, whether Global admin. */
export const visitors = {
  claire: [
    '20000000-0000-4000-8000-000000000001',
    'b0000000-0000-4000-8000-000000000101',
    'Claire Dubois',
    true,
  ],
  alain: [
    '20000000-0000-4000-8000-000000000002',
    'b0000000-0000-4000-8000-000000000201',
    'Alain Besson',
    true,
  ],
  lucie: [
    '20000000-0000-4000-8000-000000000002',
    'b0000000-0000-4000-8000-000000000202',
    'Lucie Roche',
    false,
  ],
  robin: [
    '20000000-0000-4000-8000-000000000003',
    'b0000000-0000-4000-8000-000000000301',
    'Robin Hayes',
    true,
  ],
  tess: ['20000000-0000-4000-8000-000000000004', 'b0000000-0000-4000-8000-000000000401', 'Tess Moreno', true],
  hugo: [
    '20000000-0000-4000-8000-000000000005',
    'b0000000-0000-4000-8000-000000000501',
    'Hugo Lambert',
    true,
  ],
} as const;

export interface Office extends Dependencies {
  /** Moves time on. */
  later(milliseconds: number): void;
  actor(who: keyof typeof people): Promise<Actor>;
  visitor(who: keyof typeof visitors): Promise<Visitor>;
  /** Partner staff, signed in on the pages. */
  partnerVisitor(who: keyof typeof people): Promise<Visitor>;
  close(): Promise<void>;
}

/** Morning of the day on which the tests play, in milliseconds since 1970. */
export const morning = Date.parse('2026-11-21T09:00:00.000Z');

/**
 * The demo organisations in a real embedded store, in a folder of its own, with time and ids held by the test.
 * @param wrap puts something between the use cases and the store
 */
export async function openOffice(
  wrap: (store: DocumentStore) => DocumentStore = (store) => store,
): Promise<Office> {
  const directory = mkdtempSync(join(tmpdir(), 'liaison-'));
  let now = morning;
  let ids = 0;
  const clock = () => now;
  const embedded = openEmbeddedStore({ directory, clock });
  const store = wrap(embedded);
  const newId = () => `c0000000-0000-4000-8000-${String((ids += 1)).padStart(12, '0')}`;
  const dependencies: Dependencies = {
    store,
    clock,
    newId,
    randomBytes,
    offers: builtInCatalogue(),
    tenants: storedTenants({ store, clock, newId, randomBytes }),
    links: createLinks({ publicUrl: 'https://liaison.example', secret: randomBytes(32) }),
    invitationDays: 30,
  };
  await loadDirectory(dependencies, readDemoDirectory());
  return {
    ...dependencies,
    later: (milliseconds) => {
      now += milliseconds;
    },
    actor: (who) => actorOf(store, people[who][0], people[who][1]),
    visitor: (who) => welcomeVisitor(dependencies, signedIn(who)),
    async partnerVisitor(who) {
      const { person, partner } = await actorOf(store, people[who][0], people[who][1]);
      const { objectId, name, email, roles } = person;
      const roleTemplates = roles.includes('globalAdmin') ? [globalAdminRoleTemplate] : [];
      const { tenantId, ...organisation } = partner;
      return welcomeVisitor(dependencies, { tenantId, objectId, name, email, roleTemplates, organisation });
    },
    async close() {
      await embedded.close();
      rmSync(directory, { recursive: true });
    },
  };
}

/** An employee as the store knows it. */
export async function actorOf(store: DocumentStore, tenantId: string, objectId: string): Promise<Actor> {
  const [organisation, person] = await store.readMany(tenantId, actorDocuments(objectId));
  return actorFrom(organisation, person);
}

/** What a sign-in of this person proves. */
export function signedIn(who: keyof typeof visitors): SignedIn {
  const [tenantId, objectId, name, isGlobalAdmin] = visitors[who];
  return {
    tenantId,
    objectId,
    name,
    email: `${who}@customer.example`,
    roleTemplates: isGlobalAdmin ? [globalAdminRoleTemplate] : [],
    organisation: {
      name: 'Named by its directory',
      cloud: 'public',
      country: 'FR',
      domain: 'customer.example',
    },
  };
}

/** A follower in a chat of its own. */
export function followerOf({ person }: Actor): Follower {
  return {
    person: { objectId: person.objectId, name: person.name },
    language: 'fr',
    conversation: { conversation: { id: `chat-${person.objectId}` } },
    cardActivityId: 'card-1',
  };
}
