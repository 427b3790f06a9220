import { z } from 'zod';
import { countrySchema } from '../../domain/country';
import { guidSchema } from '../../domain/identifiers';

/** What the portal takes from an ID token of Microsoft Entra ID, once it is validated. */
export const idTokenClaimsSchema = z
  .object({
    tid: guidSchema,
    oid: guidSchema,
    name: z.string().trim().min(1).optional(),
    preferred_username: z.string().trim().min(1).optional(),
    email: z.string().trim().min(1).optional(),
    /** Role template ids of the roles the person holds in the whole tenant. */
    wids: z.array(z.string().toLowerCase()).default([]),
    /** The tenant's country: an optional claim that the app registration must ask for. */
    tenant_ctry: z.string().toUpperCase().pipe(countrySchema).optional(),
  })
  .transform(({ tid, oid, name, preferred_username: userName, email, wids, tenant_ctry: country }) => ({
    tenantId: tid,
    objectId: oid,
    name: name ?? userName ?? oid,
    email: email ?? userName ?? '',
    roleTemplates: wids,
    country: country ?? null,
  }));
export type Identity = z.infer<typeof idTokenClaimsSchema>;
