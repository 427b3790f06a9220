import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { JWTPayload } from 'jose';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';

/** What the authority answers the next sign-in with; each field may be spoilt by a test. */
export interface Answers {
  /** Metadata's issuer, with Entra ID's place for the tenant. */
  issuer: string;
  /** Claims of the ID token beside those of the protocol; undefined removes one. */
  claims: JWTPayload;
  signedBy: 'authority' | 'stranger' | 'nobody';
  metadataStatus: number;
  tokenStatus: number;
  graphStatus: number;
  organisation: unknown;
  /** Whether a sign-in gives something to ask again with. */
  renewable: boolean;
}

export const clientId = '11111111-2222-4333-8444-555555555555';

/**
 * An authority as Microsoft Entra ID's for many tenants: one set of endpoints, and an issuer in its metadata with
 * `{tenantid}` where each token names its own. It signs in at once, whoever the test says.
 */
export async function startMultiTenantAuthority() {
  const keys = { authority: await generateKeyPair('RS256'), stranger: await generateKeyPair('RS256') };
  const jwk = { ...(await exportJWK(keys.authority.publicKey)), kid: 'one', alg: 'RS256', use: 'sig' };
  const nonces = new Map<string, string>();
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`; // a TCP server's address
  const tenantId = '77777777-0000-4000-8000-000000000001';
  const answers: Answers = {
    issuer: `${url}/{tenantid}/v2.0`,
    claims: {
      iss: `${url}/${tenantId}/v2.0`,
      tid: tenantId,
      oid: '77777777-0000-4000-8000-0000000000ff',
      name: 'Zoë Quinn',
      preferred_username: 'zoe@contoso.example',
      wids: ['62e90394-69f5-4237-9190-012177145e10'],
      tenant_ctry: 'fr',
    },
    signedBy: 'authority',
    metadataStatus: 200,
    tokenStatus: 200,
    graphStatus: 200,
    renewable: true,
    organisation: {
      id: tenantId,
      displayName: 'Contoso France',
      verifiedDomains: [
        { name: 'contoso.onmicrosoft.example', isDefault: false },
        { name: 'contoso.example', isDefault: true },
      ],
    },
  };

  const renewal = 'ask-again-with-this';

  async function idToken(code: string): Promise<string> {
    const protocol = { aud: clientId, sub: 'pairwise', nonce: nonces.get(code) };
    const now = Math.floor(Date.now() / 1000);
    const claims = { iat: now, nbf: now, exp: now + 3600, ...protocol, ...answers.claims };
    if (answers.signedBy === 'nobody') {
      const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
      return `${part({ alg: 'none' })}.${part(claims)}.`;
    }
    return new SignJWT(claims)
      .setProtectedHeader({ alg: 'RS256', kid: 'one' })
      .sign(keys[answers.signedBy].privateKey);
  }

  async function answer(
    path: string,
    query: URLSearchParams,
    body: URLSearchParams,
  ): Promise<[number, unknown]> {
    switch (path) {
      case '/organizations/v2.0/.well-known/openid-configuration':
        return [
          answers.metadataStatus,
          {
            issuer: answers.issuer,
            authorization_endpoint: `${url}/organizations/oauth2/v2.0/authorize`,
            token_endpoint: `${url}/organizations/oauth2/v2.0/token`,
            jwks_uri: `${url}/organizations/discovery/v2.0/keys`,
            id_token_signing_alg_values_supported: ['RS256'],
          },
        ];
      case '/organizations/discovery/v2.0/keys':
        return [200, { keys: [jwk] }];
      case '/organizations/oauth2/v2.0/authorize': {
        const code = `code-${nonces.size}`;
        nonces.set(code, query.get('nonce') ?? '');
        const back = new URL(query.get('redirect_uri') ?? '');
        back.search = new URLSearchParams({ code, state: query.get('state') ?? '' }).toString();
        return [302, back.href];
      }
      case '/organizations/oauth2/v2.0/token':
        if (answers.tokenStatus !== 200) return [answers.tokenStatus, { error: 'invalid_grant' }];
        if (body.has('refresh_token') && body.get('refresh_token') !== renewal) {
          return [400, { error: 'invalid_grant' }];
        }
        return [
          200,
          {
            access_token: 'for-graph',
            token_type: 'Bearer',
            expires_in: 3600,
            ...(answers.renewable ? { refresh_token: renewal } : {}),
            id_token: await idToken(body.get('code') ?? ''),
          },
        ];
      case '/v1.0/organization':
        return [answers.graphStatus, { value: [answers.organisation] }];
      default:
        return [404, {}];
    }
  }

  server.on('request', (request, response) => {
    void (async () => {
      const { pathname, searchParams } = new URL(request.url ?? '/', url);
      const body = new URLSearchParams(await text(request));
      const [status, content] = await answer(pathname, searchParams, body);
      const headers = status === 302 ? { Location: String(content) } : { 'Content-Type': 'application/json' };
      response.writeHead(status, headers).end(JSON.stringify(content));
    })();
  });

  return {
    answers,
    tenantId,
    settings: { authority: `${url}/organizations/v2.0`, clientId, graphUrl: url, cloud: 'public' as const },
    close: () =>
      new Promise((resolve) => {
        server.close(resolve).closeAllConnections();
      }),
  };
}
export type MultiTenantAuthority = Awaited<ReturnType<typeof startMultiTenantAuthority>>;
