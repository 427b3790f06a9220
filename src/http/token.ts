import { decodeJwt, errors, jwtVerify, type JWTPayload } from 'jose';
import type { BotService } from './botService';
import { RequestRefused, unauthorized } from './refused';
import { signingKeys } from './signingKeys';

export interface TokenRules {
  readonly appId: string;
  /** The tenant the bot is registered in. */
  readonly tenantId: string;
  readonly service: BotService;
  /** Lets the Bot Framework Emulator and the Agents Playground in: for development. */
  readonly acceptEmulator: boolean;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
}

/** Who sent the request: the Bot Service, bound to a service URL, or an emulator that knows the bot's secret. */
export type Caller =
  { readonly kind: 'channel'; readonly serviceUrl: string } | { readonly kind: 'emulator' };

/**
 * Checks the bearer token of a request before anything else of it is read. The SDK checks it again afterwards; it
 * answers 500 to many forgeries, remembers what unverified tokens say and takes tokens that never expire.
 * @throws RequestRefused 401, or 503 when the keys cannot be had
 */
export function tokenCheck(rules: TokenRules): (authorization: string | undefined) => Promise<Caller> {
  const channelKeys = signingKeys(rules.service.metadataUrl);
  const emulatorKeys = signingKeys(rules.service.emulatorMetadataUrl);
  const emulatorIssuers = issuersOf(rules.tenantId);

  return async (authorization) => {
    const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]*)$/.exec(authorization ?? '')?.[1];
    if (token === undefined) throw unauthorized('no bearer token');
    try {
      const fromEmulator = rules.acceptEmulator && emulatorIssuers.includes(decodeJwt(token).iss ?? '');
      const { payload } = await jwtVerify(token, fromEmulator ? emulatorKeys : channelKeys, {
        algorithms: ['RS256', 'RS384', 'RS512'],
        issuer: fromEmulator ? emulatorIssuers : rules.service.tokenIssuer,
        audience: rules.appId,
        requiredClaims: ['exp'],
        clockTolerance: 300, // seconds, as Microsoft's connector authentication prescribes
        currentDate: new Date(rules.clock()),
      });
      return fromEmulator ? emulator(payload, rules) : channel(payload);
    } catch (error) {
      if (error instanceof RequestRefused) throw error;
      if (error instanceof errors.JOSEError) throw unauthorized(`token refused: ${error.code}`);
      throw error;
    }
  };
}

function channel(payload: JWTPayload): Caller {
  const serviceUrl = payload['serviceurl'];
  if (typeof serviceUrl !== 'string') throw unauthorized('the token names no service URL');
  return { kind: 'channel', serviceUrl };
}

// An emulator's token proves the bot's own secret and says nothing of where answers go: only this machine may ask.
function emulator(payload: JWTPayload, rules: TokenRules): Caller {
  if (payload['tid'] !== rules.tenantId) throw unauthorized('an emulator of another tenant');
  return { kind: 'emulator' };
}

function issuersOf(tenantId: string): string[] {
  return [
    `https://sts.windows.net/${tenantId}/`,
    `https://login.microsoftonline.com/${tenantId}/v2.0`,
    `https://login.microsoftonline.us/${tenantId}/v2.0`,
  ];
}
