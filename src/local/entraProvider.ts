import { generateKeyPairSync, randomBytes } from 'node:crypto';
import type Provider from 'oidc-provider';
import type { Context } from 'oidc-provider';
import { entraMemory } from './entraMemory';
import type { EntraPeople } from './entraPeople';
import { entraClaims } from './entraPeople';

/** The client that the local mode's portal signs people in with. */
export const standInClientId = '00000000-0000-4000-8000-00000000c11e';

const scopes = 'openid profile email offline_access User.Read';

/** An OpenID provider whose accounts are the people of the directory. Its keys live as long as it does. */
export async function createEntraProvider(
  issuer: string,
  redirectUri: string,
  people: EntraPeople,
): Promise<Provider> {
  // Loaded here, so that the service proper, which does not carry the package, never looks for it.
  const { default: OpenIdProvider, interactionPolicy } = await import('oidc-provider');
  const policy = interactionPolicy.base();
  policy.add(new interactionPolicy.Prompt({ name: 'select_account', requestable: true }), 0);

  return new OpenIdProvider(issuer, {
    adapter: entraMemory(),
    clients: [
      {
        client_id: standInClientId,
        redirect_uris: [redirectUri],
        response_types: ['code'],
        grant_types: ['authorization_code', 'refresh_token'],
        token_endpoint_auth_method: 'none',
      },
    ],
    findAccount: (_context: unknown, objectId: string) => {
      const found = people.find(objectId);
      return found && { accountId: objectId, claims: () => entraClaims(found.person, found.organisation) };
    },
    // As Entra ID does, claims go into the ID token and not only to the userinfo endpoint.
    conformIdTokenClaims: false,
    scopes: scopes.split(' '),
    claims: {
      openid: ['sub', 'oid', 'tid', 'wids', 'tenant_ctry'],
      profile: ['name', 'preferred_username'],
      email: ['email'],
    },
    features: { devInteractions: { enabled: false } },
    interactions: { policy, url: (_context: unknown, { uid }: { uid: string }) => `/interaction/${uid}` },
    loadExistingGrant: async ({ oidc }: Context) => {
      // The consent that an operator's administrator has given once for all.
      const grant = new oidc.provider.Grant({
        clientId: oidc.client.clientId,
        accountId: oidc.session.accountId,
      });
      grant.addOIDCScope(scopes);
      await grant.save();
      return grant;
    },
    // The package grants `offline_access` only with a consent each time; Entra ID does so once the app has it.
    issueRefreshToken: () => true,
    rotateRefreshToken: false,
    // A sign-in in another tab must not end this one.
    expiresWithSession: () => false,
    renderError: (context: { type: string; body: string }, { error }: { error: string }) => {
      context.type = 'text/plain';
      context.body = `The stand-in for Microsoft Entra ID cannot do this: ${error}`;
    },
    jwks: { keys: [signingKey()] },
    cookies: { keys: [randomBytes(32).toString('base64url')] },
    ttl: {
      AccessToken: 3600,
      AuthorizationCode: 60,
      Grant: 3600,
      IdToken: 3600,
      Interaction: 600,
      RefreshToken: 3600,
      Session: 3600,
    },
  });
}

let key: object | undefined;

/** One key a process: making one takes a tenth of a second. */
function signingKey(): object {
  key ??= {
    ...generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ format: 'jwk' }),
    kid: 'stand-in',
    alg: 'RS256',
    use: 'sig',
  };
  return key;
}
