import fc from 'fast-check';
import { createLinks } from '../../src/application/links';

const secret = Buffer.alloc(32, 1);
const links = createLinks({ publicUrl: 'https://liaison.example', secret });
const guid = fc.uuid();
const tokenOf = (url: string) => url.slice(url.lastIndexOf('/') + 1);
const target = fc.oneof(
  fc.record({
    kind: fc.constant('addressed' as const),
    tenantId: guid,
    invitationId: guid,
    version: fc.integer({ min: 0, max: 65535 }),
  }),
  fc.record({ kind: fc.constant('account' as const), tenantId: guid, delegatedAdmin: fc.boolean() }),
  fc.record({
    kind: fc.constant('account' as const),
    tenantId: guid,
    delegatedAdmin: fc.boolean(),
    providerTenantId: guid,
  }),
);

test('a link leads back to its target, and is the same each time', () => {
  fc.assert(
    fc.property(target, (to) => {
      const url = links.invitationUrl(to);
      expect(url).toMatch(/^https:\/\/liaison\.example\/i\/[A-Za-z0-9_-]+$/);
      expect(links.readInvitation(tokenOf(url))).toEqual(to);
      expect(links.invitationUrl(to)).toBe(url);
    }),
  );
});

test('a partnership’s link leads to its own page, and neither sort opens the other', () => {
  const version = fc.integer({ min: 0, max: 65535 });
  const partnership = fc.record({
    kind: fc.constant('partnership' as const),
    tenantId: guid,
    invitationId: guid,
    version,
  });
  fc.assert(
    fc.property(partnership, target, (to, other) => {
      const url = links.invitationUrl(to);
      expect(url).toMatch(/^https:\/\/liaison\.example\/p\/[A-Za-z0-9_-]+$/);
      expect(links.readPartnership(tokenOf(url))).toEqual(to);
      expect(links.readInvitation(tokenOf(url))).toBeNull();
      expect(links.readDraft(tokenOf(url), 0)).toBeNull();
      expect(links.readPartnership(tokenOf(links.invitationUrl(other)))).toBeNull();
    }),
  );
});

test('a token with any one character changed, added or taken away opens nothing', () => {
  const token = tokenOf(
    links.invitationUrl({
      kind: 'account',
      tenantId: '10000000-0000-4000-8000-000000000002',
      delegatedAdmin: true,
    }),
  );
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  for (let at = 0; at < token.length; at += 1) {
    for (const letter of alphabet) {
      if (letter === token[at]) continue;
      expect(links.readInvitation(token.slice(0, at) + letter + token.slice(at + 1))).toBeNull();
    }
    expect(links.readInvitation(token.slice(0, at) + token.slice(at + 1))).toBeNull();
    expect(links.readInvitation(`${token.slice(0, at)}A${token.slice(at)}`)).toBeNull();
  }
  expect(links.readInvitation(`${token}=`)).toBeNull();
});

test('anything else opens nothing', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.base64String()), (token) => {
      expect(links.readInvitation(token)).toBeNull();
      expect(links.readDraft(token, 0)).toBeNull();
    }),
  );
});

test('another house’s key opens nothing', () => {
  const others = createLinks({ publicUrl: 'https://liaison.example', secret: Buffer.alloc(32, 2) });
  fc.assert(
    fc.property(target, (to) => {
      expect(others.readInvitation(tokenOf(links.invitationUrl(to)))).toBeNull();
    }),
  );
});

test('a draft’s address is good until its time, opens no invitation, and is opened by none', () => {
  const draft = {
    tenantId: '10000000-0000-4000-8000-000000000002',
    invitationId: 'c0000000-0000-4000-8000-000000000001',
  };
  const token = tokenOf(links.draftUrl(draft, 3_600_000));
  expect(links.readDraft(token, 3_599_999)).toEqual(draft);
  expect(links.readDraft(token, 3_600_000)).toBe('expired');
  expect(links.readInvitation(token)).toBeNull();
  expect(
    links.readDraft(tokenOf(links.invitationUrl({ kind: 'addressed', ...draft, version: 1 })), 0),
  ).toBeNull();
});
