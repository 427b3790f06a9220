import type { AuditEvent } from '../../src/domain/audit';
import { chained, emptyAuditHead } from '../../src/domain/audit';

const event: AuditEvent = {
  at: '2026-11-21T10:00:00.000Z',
  action: 'invitationSent',
  actor: {
    tenantId: '10000000-0000-4000-8000-000000000002',
    objectId: 'a0000000-0000-4000-8000-000000000201',
    name: 'Chloé Martin',
  },
  facts: { invitation: 'x', customer: 'Fourth Coffee' },
};

test('entries are numbered without a gap and chained by hash', () => {
  const first = chained(emptyAuditHead, event);
  const second = chained(first, event);
  expect([first.sequence, second.sequence]).toEqual([1, 2]);
  expect(second.previousHash).toBe(first.hash);
  expect(second.hash).not.toBe(first.hash);
});

test('the order of the facts does not change the hash; any change of content does', () => {
  const { hash } = chained(emptyAuditHead, event);
  const hashOf = (changed: Partial<AuditEvent>) => chained(emptyAuditHead, { ...event, ...changed }).hash;
  expect(hashOf({ facts: { customer: 'Fourth Coffee', invitation: 'x' } })).toBe(hash);
  expect(hashOf({ facts: { customer: 'Fourth coffee', invitation: 'x' } })).not.toBe(hash);
  expect(hashOf({ at: '2026-11-21T10:00:00.001Z' })).not.toBe(hash);
  const { actor: _, ...byNobody } = event;
  expect(chained(emptyAuditHead, byNobody).hash).not.toBe(hash);
});
