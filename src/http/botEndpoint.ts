import {
  type Activity,
  CloudAdapter,
  type ConversationReference,
  type InvokeResponse,
  type TurnContext,
} from 'botbuilder';
import { validateAndFixActivity } from 'botbuilder/lib/activityValidator';
import { type AuthenticateRequestResult, AuthenticationError } from 'botframework-connector';
import { credentialGuard, type GuardRules, localGuard } from './botAuthentication';
import { KeptClients } from './clients';
import { unauthorized, unavailable } from './refused';
import { json } from './respond';
import type { BotHandler } from './route';
import { within } from './within';

export interface BotCredentials extends GuardRules {
  readonly appType: 'SingleTenant' | 'UserAssignedMSI';
  /** Absent for a managed identity. */
  readonly password?: string;
}

type TurnLogic = (context: TurnContext) => Promise<void>;

export interface BotEndpoint {
  /** Set its `onTurnError`: an error that leaves a turn is answered with 500 and Teams sends the activity again. */
  readonly adapter: CloudAdapter;
  /** What the HTTP server hands activities to. */
  readonly answering: (logic: TurnLogic) => BotHandler;
  /** Runs a turn in a conversation that the bot knows, without an activity from it. */
  readonly continueConversation: (
    reference: Partial<ConversationReference>,
    logic: TurnLogic,
  ) => Promise<void>;
}

// A class only to reach the SDK's protected turn with the authentication already done.
class TeamsAdapter extends CloudAdapter {
  turn(
    by: AuthenticateRequestResult,
    activity: Activity,
    logic: TurnLogic,
  ): Promise<InvokeResponse | undefined> {
    return this.processActivity(by, activity, logic);
  }
}

/** How long the SDK may take to fetch its signing keys, in milliseconds: it sets no limit itself. */
const patience = 8_000;

/** The bot's side of HTTP: the guard, then the SDK. Without credentials it is the local mode's. */
export function createBotEndpoint(given: BotCredentials | 'none'): BotEndpoint {
  const credentials = given === 'none' ? given : inLowerCase(given);
  const guard = credentials === 'none' ? localGuard : credentialGuard(credentials);
  const authentication = new KeptClients(credentials === 'none' ? {} : optionsOf(credentials));
  const adapter = new TeamsAdapter(authentication);

  async function authenticate(activity: Activity, header: string): Promise<AuthenticateRequestResult> {
    try {
      const late = () => new Error(`no answer within ${patience} ms`);
      return await within(patience, authentication.authenticateRequest(activity, header), late);
    } catch (error) {
      throw refusalOf(error);
    }
  }

  return {
    adapter,
    answering: (logic) => ({
      anonymous: credentials === 'none',
      async answer(request) {
        // The guard has checked what the SDK and the bot rely on; the rest of the type is the channel's promise.
        const activity = validateAndFixActivity((await guard(request)) as Activity);
        const by = await authenticate(activity, request.headers['authorization'] ?? '');
        const answer = await adapter.turn(by, activity, logic);
        if (answer === undefined) return { status: 200 };
        return answer.body === undefined ? { status: answer.status } : json(answer.status, answer.body);
      },
    }),
    continueConversation: (reference, logic) =>
      adapter.continueConversationAsync(credentials === 'none' ? '' : credentials.appId, reference, logic),
  };
}

// Tokens write ids in lower case; whoever copies one from a portal may not.
function inLowerCase(credentials: BotCredentials): BotCredentials {
  const { appId, tenantId, allowedTenants } = credentials;
  return {
    ...credentials,
    appId: appId.toLowerCase(),
    tenantId: tenantId.toLowerCase(),
    ...(allowedTenants === undefined ? {} : { allowedTenants: allowedTenants.map((id) => id.toLowerCase()) }),
  };
}

// All of them or none: one override alone blanks the rest.
function optionsOf(credentials: BotCredentials): Record<string, string> {
  const { service } = credentials;
  return {
    MicrosoftAppId: credentials.appId,
    MicrosoftAppTenantId: credentials.tenantId,
    MicrosoftAppType: credentials.appType,
    ...(credentials.password === undefined ? {} : { MicrosoftAppPassword: credentials.password }),
    ToBotFromChannelOpenIdMetadataUrl: service.metadataUrl,
    ToBotFromEmulatorOpenIdMetadataUrl: service.emulatorMetadataUrl,
    ToBotFromChannelTokenIssuer: service.tokenIssuer,
    ToChannelFromBotLoginUrl: service.loginUrl,
    ToChannelFromBotOAuthScope: service.scope,
    OAuthUrl: service.oauthUrl,
    CallerId: service.callerId,
    ValidateAuthority: 'true',
  };
}

// The SDK's own refusals carry 401; a failed fetch of its keys is a 500 of theirs or no AuthenticationError at all.
function refusalOf(error: unknown): Error {
  const reason = error instanceof Error ? error.message : 'unknown';
  if (error instanceof AuthenticationError && error.statusCode === 401) {
    return unauthorized(`refused by the SDK: ${reason}`);
  }
  const { name } = error instanceof Error ? error : { name: '' };
  if (['JsonWebTokenError', 'TokenExpiredError', 'NotBeforeError'].includes(name)) {
    return unauthorized(`refused by the SDK: ${reason}`);
  }
  return unavailable('The SDK cannot fetch its signing keys.', error);
}
