import { type ActivityFacts, factsOf } from './activity';
import { isLoopbackAddress, isLoopbackUrl } from './loopback';
import { RequestRefused, unauthorized } from './refused';
import type { BotRequest } from './route';
import { type Caller, tokenCheck, type TokenRules } from './token';

/** Lets a request through to the bot and returns its body, or throws RequestRefused. */
type Guard = (request: BotRequest) => Promise<unknown>;

export interface GuardRules extends TokenRules {
  /** The tenants whose people may use the bot; every tenant unless given. */
  readonly allowedTenants?: readonly string[];
}

/** The guard of a bot with credentials: token first, then the body, then whether the two fit. */
export function credentialGuard(rules: GuardRules): Guard {
  const check = tokenCheck(rules);
  return async (request) => {
    const caller = await check(request.headers['authorization']);
    const body = await request.readJson();
    const facts = factsOf(body);
    requireFit(caller, facts, request);
    requireTeams(facts);
    if (rules.allowedTenants !== undefined && !rules.allowedTenants.includes(facts.tenantId)) {
      throw new RequestRefused(403, 'This bot does not serve that tenant.');
    }
    return body;
  };
}

/**
 * The guard of the local mode, where nobody proves who they are: whoever speaks must be on this machine, and no
 * foreign page open in its browser may. (The server itself refuses foreign Host headers.)
 */
export const localGuard: Guard = async (request) => {
  const { origin } = request.headers;
  const near = isLoopbackAddress(request.remoteAddress) && (origin === undefined || isLoopbackUrl(origin));
  if (!near) throw new RequestRefused(403, 'Without bot credentials only this machine may speak to the bot.');
  const body = await request.readJson();
  const facts = factsOf(body);
  requireTeams(facts);
  if (!isLoopbackUrl(facts.serviceUrl)) {
    throw new RequestRefused(403, 'Without bot credentials the service URL must be on this machine.');
  }
  return body;
};

// The Bot Service binds its token to where answers go. An emulator's token does not, so answers stay on this machine.
function requireFit(caller: Caller, facts: ActivityFacts, request: BotRequest): void {
  if (caller.kind === 'emulator') {
    if (!isLoopbackUrl(facts.serviceUrl) || !isLoopbackAddress(request.remoteAddress)) {
      throw unauthorized('an emulator beyond this machine');
    }
    return;
  }
  if (caller.serviceUrl !== facts.serviceUrl) throw unauthorized('the token is for another service URL');
  if (!facts.serviceUrl.startsWith('https://')) throw unauthorized('the service URL is not https');
}

// On other channels, Web Chat first of all, which is on by default, the sender chooses tenant and user freely.
function requireTeams(facts: ActivityFacts): void {
  if (facts.channelId !== 'msteams')
    throw new RequestRefused(403, 'This bot speaks in Microsoft Teams only.');
}
