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

  test.each<[string, (answers: Answers) => void, number]>([
    [
      'a tenant that its issuer is not',
      ({ claims }) => {
        claims['tid'] = otherTenant;
      },
      400,
    ],
    [
      'the issuer of another tenant',
      (a) => {
        a.claims['iss'] = a.issuer.replace('{tenantid}', otherTenant);
      },
      400,
    ],
    [
      'the issuer’s template itself',
      (a) => {
        a.claims['iss'] = a.issuer;
      },
      400,
    ],
    [
      'a tenant that is none',
      (a) => {
        a.claims['tid'] = 'organizations';
        a.claims['iss'] = a.issuer.replace('{tenantid}', 'organizations');
      },
      400,
    ],
    [
      'no tenant',
      ({ claims }) => {
        claims['tid'] = undefined;
      },
      400,
    ],
    [
      'no object id',
      ({ claims }) => {
        claims['oid'] = undefined;
      },
      400,
    ],
    [
      'another audience',
      ({ claims }) => {
        claims.aud = 'somebody else';
      },
      400,
    ],
    [
      'another nonce',
      ({ claims }) => {
        claims['nonce'] = 'replayed';
      },
      400,
    ],
    [
      'a time that is over',
      ({ claims }) => {
        claims.exp = 1;
      },
      400,
    ],
    [
      'a stranger’s signature',
      (a) => {
        a.signedBy = 'stranger';
      },
      400,
    ],
    [
      'no signature',
      (a) => {
        a.signedBy = 'nobody';
      },
      400,
    ],
    [
      'a code that is refused',
      (a) => {
        a.tokenStatus = 400;
      },
      400,
    ],
    [
      'a token endpoint in trouble',
      (a) => {
        a.tokenStatus = 503;
      },
      503,
    ],
    [
      'metadata in trouble',
      (a) => {
        a.metadataStatus = 500;
      },
      503,
    ],
    [
      'an issuer of another service',
      (a) => {
        a.issuer = 'http://127.0.0.1:1/{tenantid}/v2.0';
      },
      400,
    ],
    [
      'Graph in trouble',
      (a) => {
        a.graphStatus = 503;
      },
      503,
    ],
    [
      'Graph refusing',
      (a) => {
        a.graphStatus = 403;
      },
      400,
    ],
    [
      'Graph naming another tenant',
      (a) => {
        a.organisation = { id: otherTenant };
      },
      400,
    ],
    [
      'no country',
      ({ claims }) => {
        claims['tenant_ctry'] = undefined;
      },
      403,
    ],
  ])('with %s nobody is signed in and nothing is stored', async (_what, spoil, status) => {
    spoil(authority.answers);
    const answer = await signIn();
    expect(answer.status).toBe(status);
    expect(answer.headers.getSetCookie()).toEqual([]);
    expect(await organisationRecord.read(portal.dependencies.store, authority.tenantId)).toBeNull();
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
