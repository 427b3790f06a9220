import * as oauth from 'oauth4webapi';
import type { Language } from '../../domain/language';
import type { Identity } from './claims';
import { idTokenClaimsSchema } from './claims';
import { asSignInFailure, SignInFailed } from './failure';
import { issuerOf, mayBeIssuer, namingItsTenant } from './issuer';
import type { SignInSettings } from './settings';

/** What a sign-in's answer must match; kept on the server while the person is away. */
export interface SignInChecks {
  readonly state: string;
  readonly nonce: string;
  readonly codeVerifier: string;
}

export interface SignInClient {
  /** Where to send the browser. @throws SignInFailed unavailable */
  addressFor(checks: SignInChecks, language: Language): Promise<string>;
  /**
   * Who came back, once code, state, nonce, issuer and signature are found right.
   * @throws SignInFailed cancelled, refused, unavailable
   */
  identityFrom(
    answer: URLSearchParams,
    checks: SignInChecks,
  ): Promise<Proved & { readonly accessToken: string }>;
  /**
   * Who the same person is now, without anybody being asked for anything: the role as it is at this moment.
   * @throws SignInFailed refused (the account is gone, locked, or has to sign in again), unavailable
   */
  proveAgain(refreshToken: string): Promise<Proved>;
}

/** Who somebody is, by the authority's word. */
export interface Proved {
  readonly identity: Identity;
  /** What the authority can be asked again with; absent when it gave nothing for that. */
  readonly refreshToken?: string;
}

/** How long one request to the authority may take, in milliseconds. */
const patience = 10_000;
/** How long the authority's metadata is taken to hold, in milliseconds. */
const metadataLife = 24 * 3_600_000;
/**
 * `User.Read` lets the portal ask Graph for the name and domain of the person's organisation; `offline_access`, ask the
 * authority again while a session lasts whether the role is still held.
 */
const scope = 'openid profile email offline_access User.Read';
/** Asked again, only who it is matters. */
const whoAgain = 'openid profile email';

/** Random values for a new sign-in. */
export function newChecks(): SignInChecks {
  return {
    state: oauth.generateRandomState(),
    nonce: oauth.generateRandomNonce(),
    codeVerifier: oauth.generateRandomCodeVerifier(),
  };
}

/**
 * Signs people in by OpenID Connect: authorisation code with PKCE (RFC 7636), state and nonce. The authority is asked
 * for its metadata at the first sign-in, and again after a failure, so that the service starts without it.
 */
export function signInClient(
  settings: SignInSettings,
  redirectUri: string,
  clock: () => number,
): SignInClient {
  const authority = new URL(settings.authority);
  const isLocal =
    authority.protocol === 'http:' && ['127.0.0.1', '[::1]', 'localhost'].includes(authority.hostname);
  if (authority.protocol !== 'https:' && !isLocal) throw new Error('The sign-in authority must be https.');

  const client: oauth.Client = { client_id: settings.clientId };
  const authentication =
    settings.clientSecret === undefined ? oauth.None() : oauth.ClientSecretPost(settings.clientSecret);
  const signingKeys: oauth.JWKSCacheInput = {};
  const request = () => ({
    signal: AbortSignal.timeout(patience),
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- marked so to stand out; true on loopback alone
    [oauth.allowInsecureRequests]: isLocal,
  });
  let known: { readonly server: oauth.AuthorizationServer; readonly until: number } | null = null;

  async function discover(): Promise<oauth.AuthorizationServer> {
    if (known && clock() < known.until) return known.server;
    const response = await oauth.discoveryRequest(authority, request());
    const issuer = await issuerOf(response);
    if (!mayBeIssuer(issuer, settings.authority)) throw new SignInFailed('refused', 'foreign issuer');
    const server = await oauth.processDiscoveryResponse(new URL(issuer), response);
    known = { server, until: clock() + metadataLife };
    return server;
  }

  async function addressFor(
    { state, nonce, codeVerifier }: SignInChecks,
    language: Language,
  ): Promise<string> {
    const { authorization_endpoint: endpoint } = await discover();
    if (endpoint === undefined) throw new SignInFailed('refused', 'metadata without authorization endpoint');
    const address = new URL(endpoint);
    const parameters = {
      client_id: settings.clientId,
      response_type: 'code',
      redirect_uri: redirectUri,
      scope,
      state,
      nonce,
      code_challenge: await oauth.calculatePKCECodeChallenge(codeVerifier),
      code_challenge_method: 'S256',
      // Admins often have two accounts: at each sign-in they choose which one answers.
      prompt: 'select_account',
      ui_locales: language,
    };
    for (const [name, value] of Object.entries(parameters)) address.searchParams.set(name, value);
    return address.href;
  }

  async function identityFrom(answer: URLSearchParams, { state, nonce, codeVerifier }: SignInChecks) {
    const server = await discover();
    const code = oauth.validateAuthResponse(server, client, answer, state);
    const response = await oauth.authorizationCodeGrantRequest(
      server,
      client,
      authentication,
      code,
      redirectUri,
      codeVerifier,
      request(),
    );
    const issuing = await namingItsTenant(server, response);
    const checks = { expectedNonce: nonce, requireIdToken: true };
    const tokens = await oauth.processAuthorizationCodeResponse(issuing, client, response, checks);
    // The token comes from the authority itself; holding to its signature as well costs a cached key.
    await oauth.validateApplicationLevelSignature(issuing, response, {
      ...request(),
      [oauth.jwksCache]: signingKeys,
    });
    return { ...provedBy(tokens), accessToken: tokens.access_token };
  }

  async function proveAgain(refreshToken: string): Promise<Proved> {
    const server = await discover();
    const parameters = { ...request(), additionalParameters: { scope: whoAgain } };
    const response = await oauth.refreshTokenGrantRequest(
      server,
      client,
      authentication,
      refreshToken,
      parameters,
    );
    const issuing = await namingItsTenant(server, response);
    const tokens = await oauth.processRefreshTokenResponse(issuing, client, response);
    await oauth.validateApplicationLevelSignature(issuing, response, {
      ...request(),
      [oauth.jwksCache]: signingKeys,
    });
    return provedBy(tokens);
  }

  return {
    addressFor: (checks, language) => addressFor(checks, language).catch(asSignInFailure),
    identityFrom: (answer, checks) => identityFrom(answer, checks).catch(asSignInFailure),
    proveAgain: (refreshToken) => proveAgain(refreshToken).catch(asSignInFailure),
  };
}

function provedBy(tokens: oauth.TokenEndpointResponse): Proved {
  const identity = idTokenClaimsSchema.safeParse(oauth.getValidatedIdTokenClaims(tokens));
  if (!identity.success) throw new SignInFailed('refused', 'claims of another shape');
  const { refresh_token: refreshToken } = tokens;
  return { identity: identity.data, ...(refreshToken === undefined ? {} : { refreshToken }) };
}
