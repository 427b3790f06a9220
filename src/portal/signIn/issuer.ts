import { decodeJwt } from 'jose';
import type { AuthorizationServer } from 'oauth4webapi';
import { z } from 'zod';
import { guidSchema } from '../../domain/identifiers';
import { SignInFailed } from './failure';

/** Hosts that are one and the same sign-in service under two names. */
const sameService: readonly (readonly string[])[] = [
  ['login.partner.microsoftonline.cn', 'login.chinacloudapi.cn'],
];

/** Entra ID's place for the tenant in the issuer of an authority that serves many tenants. */
const placeholder = '{tenantid}';

/**
 * Whether an authority may call itself by this issuer: its own address, or, when it serves many tenants, a template
 * with one place for the tenant at the same service.
 */
export function mayBeIssuer(issuer: string, authority: string): boolean {
  if (issuer === authority) return true;
  if (issuer.split(placeholder).length !== 2 || !URL.canParse(issuer)) return false;
  const { protocol, host } = new URL(issuer);
  const expected = new URL(authority);
  const sameHost =
    host === expected.host ||
    sameService.some((names) => names.includes(host) && names.includes(expected.host));
  return sameHost && protocol === expected.protocol;
}

/** The issuer an authority's metadata names, the response being left readable. */
export async function issuerOf(metadata: Response): Promise<string> {
  return metadataSchema.parse(await metadata.clone().json()).issuer;
}

/**
 * The authority as the issuer of one answer of its token endpoint. Where the issuer has a place for the tenant, the
 * tenant is the one the ID token names: its issuer must then be that tenant's, by the check that follows. The
 * response is left readable.
 */
export async function namingItsTenant(
  server: AuthorizationServer,
  tokens: Response,
): Promise<AuthorizationServer> {
  if (!server.issuer.includes(placeholder) || !tokens.ok) return server;
  const answer = tokensSchema.safeParse(await tokens.clone().json());
  const tenant = answer.success ? guidSchema.safeParse(decodeJwt(answer.data.id_token)['tid']) : answer;
  if (!tenant.success) throw new SignInFailed('refused', 'token without a tenant');
  return { ...server, issuer: server.issuer.replace(placeholder, tenant.data) };
}

const metadataSchema = z.object({ issuer: z.string() });
const tokensSchema = z.object({ id_token: z.string() });
