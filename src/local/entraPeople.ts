import { globalAdminRoleTemplate } from '../domain/roles';
import type { Directory } from '../application/directory';

type Organisation = Directory['customers'][number] | Directory['partners'][number];
type DirectoryPerson = Organisation['users'][number];

/** The people of a directory as the stand-in for Microsoft Entra ID knows them. */
export interface EntraPeople {
  /** Customers first: their people are the ones who sign in on the pages. */
  readonly organisations: readonly Organisation[];
  find(objectId: string): { readonly person: DirectoryPerson; readonly organisation: Organisation } | null;
}

export function entraPeople({ customers, partners }: Directory): EntraPeople {
  const organisations: readonly Organisation[] = [...customers, ...partners];
  const known = new Map(
    organisations.flatMap((organisation) =>
      organisation.users.map((person) => [person.objectId, { person, organisation }] as const),
    ),
  );
  return { organisations, find: (objectId) => known.get(objectId) ?? null };
}

/** The claims of an ID token as Entra ID writes them, the optional `tenant_ctry` and `wids` included. */
export function entraClaims(person: DirectoryPerson, { tenantId, country }: Organisation) {
  return {
    sub: person.objectId,
    oid: person.objectId,
    tid: tenantId,
    name: person.name,
    preferred_username: person.email,
    email: person.email,
    wids: person.roles.includes('globalAdmin') ? [globalAdminRoleTemplate] : [],
    tenant_ctry: country,
  };
}

/** The answer of Microsoft Graph to `GET /v1.0/organization`. */
export function graphOrganisation({ tenantId, name, domain }: Organisation) {
  return {
    value: [{ id: tenantId, displayName: name, verifiedDomains: [{ name: domain, isDefault: true }] }],
  };
}
