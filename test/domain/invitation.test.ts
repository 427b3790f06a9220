import type { DraftInvitation, OpenInvitation } from '../../src/domain/invitation';
import { invitationSchema } from '../../src/domain/invitation';
import { bind, decided, expired, open, overFrom, visited, withEmail } from '../../src/domain/invitationLife';
import { Refusal } from '../../src/domain/refusal';

const tenant = (n: number) => `20000000-0000-4000-8000-00000000000${n}`;
const person = { objectId: 'a0000000-0000-4000-8000-000000000201', name: 'Chloé Martin' };
const draft: DraftInvitation = {
  id: 'c0000000-0000-4000-8000-000000000001',
  kind: 'reseller',
  state: 'draft',
  link: 'addressed',
  partner: { tenantId: '10000000-0000-4000-8000-000000000002', name: 'Northwind Conseil' },
  delegatedAdmin: false,
  language: 'fr',
  email: { subject: 'Bonjour', body: 'Le lien' },
  addressee: { name: 'Fourth Coffee' },
  requestedBy: person,
  createdAt: '2026-11-21T09:00:00.000Z',
  linkVersion: 1,
};
const follower = { person, language: 'fr' as const, conversation: { id: '1' } };
const sentAt = '2026-11-21T10:00:00.000Z';
const expiresAt = '2026-12-21T10:00:00.000Z';
const opened: OpenInvitation = open(draft, sentAt, expiresAt, follower);
const decision = {
  outcome: 'accepted' as const,
  organisation: { tenantId: tenant(2), name: 'Fourth Coffee' },
  by: { objectId: 'b0000000-0000-4000-8000-000000000201', name: 'Alain Besson' },
  at: '2026-11-22T10:00:00.000Z',
};

test('every state that a transition makes is one the store can keep', () => {
  const states = [
    draft,
    opened,
    visited(opened, sentAt),
    bind(opened, tenant(2), sentAt),
    decided(opened, decision),
    decided(bind(opened, tenant(2), sentAt), { ...decision, outcome: 'declined' }),
    expired(bind(opened, tenant(2), sentAt)),
  ];
  for (const state of states)
    expect(invitationSchema.parse(JSON.parse(JSON.stringify(state)))).toEqual(state);
});

test('an edited draft keeps the name it was asked for, and takes the new address', () => {
  const email = { subject: 'S', body: 'B' };
  expect(withEmail(draft, email, 'alain@fourthcoffee.example').addressee).toEqual({
    name: 'Fourth Coffee',
    email: 'alain@fourthcoffee.example',
  });
  expect(withEmail(draft, email, undefined).addressee).toEqual({ name: 'Fourth Coffee' });
});

test('only the first opening counts', () => {
  const once = visited(opened, '2026-11-21T11:00:00.000Z');
  expect(visited(once, '2026-11-21T12:00:00.000Z').openedAt).toBe('2026-11-21T11:00:00.000Z');
});

describe('binding a link to the tenant that decides', () => {
  test('the same tenant may come again', () => {
    const bound = bind(opened, tenant(2), sentAt);
    expect(bind(bound, tenant(2), sentAt).boundTo?.tenantId).toBe(tenant(2));
  });

  test.each([
    ['another tenant', bind(opened, tenant(2), sentAt), tenant(5), sentAt, 'bound'],
    ['anybody after its date', opened, tenant(2), expiresAt, 'expired'],
  ])('%s is refused', (_, invitation, who, at, state) => {
    expect(() => bind(invitation, who, at)).toThrow(Refusal);
    try {
      bind(invitation, who, at);
    } catch (error) {
      expect(error).toMatchObject({ code: 'notOpen', facts: { state } });
    }
  });

  test('a decision begun just before the date may be finished within ten minutes', () => {
    const late = bind(opened, tenant(2), '2026-12-21T09:59:00.000Z');
    expect(overFrom(late)).toBe('2026-12-21T10:09:00.000Z');
    expect(overFrom(bind(opened, tenant(2), sentAt))).toBe(expiresAt);
  });
});

test('a customer’s decision is the truth even when it arrives after the date', () => {
  expect(decided(expired(opened), decision)).toMatchObject({ state: 'accepted', decidedAt: decision.at });
});
