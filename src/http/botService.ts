import type { Cloud } from '../domain/cloud';

/** Where a cloud's Bot Service signs its tokens and where a bot gets its own. */
export interface BotService {
  /** `iss` of the tokens that a channel such as Teams sends. */
  readonly tokenIssuer: string;
  /** OpenID metadata naming the keys of those tokens. */
  readonly metadataUrl: string;
  /** The same for the tokens of the Bot Framework Emulator, which Microsoft Entra ID issues. */
  readonly emulatorMetadataUrl: string;
  readonly loginUrl: string;
  readonly scope: string;
  readonly oauthUrl: string;
  readonly callerId: string;
}

/** The Bot Service of a cloud, for a bot registered in the tenant (Microsoft's "how to deploy" pages for each). */
export function botService(cloud: Cloud, tenantId: string): BotService {
  switch (cloud) {
    case 'public':
    case 'germany': // had no Bot Service of its own: its partners' bots lived in the public one
      return {
        tokenIssuer: 'https://api.botframework.com',
        metadataUrl: 'https://login.botframework.com/v1/.well-known/openidconfiguration',
        emulatorMetadataUrl: 'https://login.microsoftonline.com/common/v2.0/.well-known/openid-configuration',
        loginUrl: `https://login.microsoftonline.com/${tenantId}`,
        scope: 'https://api.botframework.com',
        oauthUrl: 'https://token.botframework.com/',
        callerId: 'urn:botframework:azure',
      };
    case 'usGovernment':
      return {
        tokenIssuer: 'https://api.botframework.us',
        metadataUrl: 'https://login.botframework.azure.us/v1/.well-known/openidconfiguration',
        emulatorMetadataUrl:
          'https://login.microsoftonline.us/cab8a31a-1906-4287-a0d8-4eef66b95f6e/v2.0/.well-known/openid-configuration',
        loginUrl: `https://login.microsoftonline.us/${tenantId}`,
        scope: 'https://api.botframework.us',
        oauthUrl: 'https://token.botframework.azure.us/',
        callerId: 'urn:botframework:azureusgov',
      };
    case 'china':
      return {
        tokenIssuer: 'https://api.botframework.azure.cn',
        metadataUrl: 'https://login.botframework.azure.cn/v1/.well-known/openidconfiguration',
        emulatorMetadataUrl:
          'https://login.partner.microsoftonline.cn/a55a4d5b-9241-49b1-b4ff-befa8db00269/v2.0/.well-known/openid-configuration',
        loginUrl: `https://login.partner.microsoftonline.cn/${tenantId}`,
        scope: 'https://api.botframework.azure.cn',
        oauthUrl: 'https://token.botframework.azure.cn/',
        callerId: 'urn:botframework:azurechina',
      };
  }
}
