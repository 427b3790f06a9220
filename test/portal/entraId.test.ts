import type { JWTPayload } from 'jose';
import { organisationRecord, personRecord } from '../../src/application/records/organisations';
import type { RunningPortal } from '../support/portal';
import { openPortal } from '../support/portal';
import { webReader } from '../support/webReader';
import type { Answers, MultiTenantAuthority } from './support/multiTenantAuthority';
import { startMultiTenantAuthority } from './support/multiTenantAuthority';

let authority: MultiTenantAuthority;
let portal: RunningPortal;
beforeEach(async () => {
  authority = await startMultiTenantAuthority();
  portal = await openPortal(() => ({ signIn: authority.settings }));
});
afterEach(async () => {
  await portal.close();
  await authority.close();
});

async function signIn() {
  const reader = webReader();
  const begun = await reader.get(`${portal.url}/signin`);
  if (begun.location === null) return begun;
  const chosen = await reader.get(begun.location);
  return reader.get(chosen.location ?? '');
}

const otherTenant = '88888888-0000-4000-8000-000000000002';

describe('an authority of many tenants', () => {
  test('signs in whoever has a token of its own tenant’s issuer, and Graph names the organisation', async () => {
    expect((await signIn()).status).toBe(303);
    const { store } = portal.dependencies;
    expect((await organisationRecord.read(store, authority.tenantId))?.value).toMatchObject({
      kind: 'customer',
      name: 'Contoso France',
      domain: 'contoso.example',
      country: 'FR',
      cloud: 'public',
    });
    const person = await personRecord.read(store, authority.tenantId, '77777777-0000-4000-8000-0000000000ff');
    expect(person?.value).toMatchObject({
      name: 'Zoë Quinn',
      email: 'zoe@contoso.example',
      roles: ['globalAdmin'],
    });
  });

  /** A sign-in with the answers as they are now comes to nothing. */
  async function comesToNothing(status: number) {
    const answer = await signIn();
    expect(answer.status).toBe(status);
    expect(answer.headers.getSetCookie()).toEqual([]);
    expect(await organisationRecord.read(portal.dependencies.store, authority.tenantId)).toBeNull();
  }

  const issuerOf = (tenant: string) => authority.answers.issuer.replace('{tenantid}', tenant);

  test.each<[string, () => JWTPayload, number]>([
    ['a tenant that its issuer is not', () => ({ tid: otherTenant }), 400],
    ['the issuer of another tenant', () => ({ iss: issuerOf(otherTenant) }), 400],
    ['the issuer’s template itself', () => ({ iss: authority.answers.issuer }), 400],
    ['a tenant that is none', () => ({ tid: 'organizations', iss: issuerOf('organizations') }), 400],
    ['no tenant', () => ({ tid: undefined }), 400],
    ['no object id', () => ({ oid: undefined }), 400],
    ['another audience', () => ({ aud: 'somebody else' }), 400],
    ['another nonce', () => ({ nonce: 'replayed' }), 400],
    ['a time that is over', () => ({ exp: 1 }), 400],
    ['no country', () => ({ tenant_ctry: undefined }), 403],
  ])('with a token of %s nobody is signed in and nothing is stored', async (_what, claims, status) => {
    Object.assign(authority.answers.claims, claims());
    await comesToNothing(status);
  });

  test.each<[string, Partial<Answers>, number]>([
    ['a stranger’s signature', { signedBy: 'stranger' }, 400],
    ['no signature', { signedBy: 'nobody' }, 400],
    ['a code that is refused', { tokenStatus: 400 }, 400],
    ['a token endpoint in trouble', { tokenStatus: 503 }, 503],
    ['metadata in trouble', { metadataStatus: 500 }, 503],
    ['an issuer of another service', { issuer: 'http://127.0.0.1:1/{tenantid}/v2.0' }, 400],
    ['Graph in trouble', { graphStatus: 503 }, 503],
    ['Graph refusing', { graphStatus: 403 }, 400],
    ['Graph naming another tenant', { organisation: { id: otherTenant } }, 400],
  ])('with %s nobody is signed in and nothing is stored', async (_what, answers, status) => {
    Object.assign(authority.answers, answers);
    await comesToNothing(status);
  });

  test('without the country, the page says what the operator must configure', async () => {
    authority.answers.claims['tenant_ctry'] = undefined;
    expect((await signIn()).html).toContain('tenant_ctry');
  });

  test('a tenant that is on record needs neither the country nor Graph: its record wins', async () => {
    await signIn();
    Object.assign(authority.answers, { graphStatus: 500, organisation: null });
    authority.answers.claims['tenant_ctry'] = undefined;
    expect((await signIn()).status).toBe(303);
  });

  test('someone without the role is signed in as just that', async () => {
    authority.answers.claims['wids'] = undefined;
    await signIn();
    const { store } = portal.dependencies;
    const person = await personRecord.read(store, authority.tenantId, '77777777-0000-4000-8000-0000000000ff');
    expect(person?.value.roles).toEqual([]);
  });

  test('once it answers again, so does the sign-in', async () => {
    authority.answers.metadataStatus = 500;
    expect((await signIn()).status).toBe(503);
    authority.answers.metadataStatus = 200;
    expect((await signIn()).status).toBe(303);
  });
});
