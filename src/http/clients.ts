import { type Activity, ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import {
  type AuthenticateRequestResult,
  type ClaimsIdentity,
  type ConnectorClient,
  ConnectorFactory,
  type UserTokenClient,
} from 'botframework-connector';

/** How many service URLs keep their client: Teams has one a region. */
const capacity = 64;

/**
 * The SDK's authentication, with the clients it makes kept: it builds two new ones, policies and all, for every
 * activity, which is a third of a turn. They hold no state of a turn. For a bot with one app id.
 */
export class KeptClients extends ConfigurationBotFrameworkAuthentication {
  private readonly connectors = new Map<string, Promise<ConnectorClient>>();
  private tokens: Promise<UserTokenClient> | undefined;

  override async authenticateRequest(activity: Activity, header: string): Promise<AuthenticateRequestResult> {
    const result = await super.authenticateRequest(activity, header);
    if (result.connectorFactory === undefined) return result;
    return { ...result, connectorFactory: new KeptConnectors(result.connectorFactory, this.connectors) };
  }

  override createConnectorFactory(claims: ClaimsIdentity): ConnectorFactory {
    return new KeptConnectors(super.createConnectorFactory(claims), this.connectors);
  }

  override createUserTokenClient(claims: ClaimsIdentity): Promise<UserTokenClient> {
    this.tokens ??= super.createUserTokenClient(claims).catch((error: unknown) => {
      this.tokens = undefined;
      throw error;
    });
    return this.tokens;
  }
}

class KeptConnectors extends ConnectorFactory {
  constructor(
    private readonly inner: ConnectorFactory,
    private readonly kept: Map<string, Promise<ConnectorClient>>,
  ) {
    super();
  }

  create(serviceUrl: string, audience?: string): Promise<ConnectorClient> {
    const key = `${serviceUrl} ${audience ?? ''}`;
    return this.kept.get(key) ?? this.make(key, serviceUrl, audience);
  }

  private make(key: string, serviceUrl: string, audience?: string): Promise<ConnectorClient> {
    const [oldest] = this.kept.keys();
    if (this.kept.size >= capacity && oldest !== undefined) this.kept.delete(oldest);
    // The audience may be left out: the SDK's type says a string and its code takes undefined for the default.
    const made = this.inner.create(serviceUrl, audience as string).catch((error: unknown) => {
      this.kept.delete(key);
      throw error;
    });
    this.kept.set(key, made);
    return made;
  }
}
