import type { Cloud } from '../../domain/cloud';

/** Where and as whom the portal asks Microsoft Entra ID to sign people in. */
export interface SignInSettings {
  /** The OpenID issuer's address, e.g. https://login.microsoftonline.com/organizations/v2.0. */
  readonly authority: string;
  readonly clientId: string;
  /** Absent for a public client. */
  readonly clientSecret?: string;
  /** The cloud that the authority's tenants are in. */
  readonly cloud: Cloud;
  /** Base address of Microsoft Graph in that cloud, without a slash at its end. */
  readonly graphUrl: string;
}
