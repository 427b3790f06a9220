import { z } from 'zod';
import { cloudSchema } from './cloud';
import { countrySchema } from './country';
import { guidSchema, momentSchema } from './identifiers';
import { languageSchema } from './language';
import { roleSchema } from './roles';
import { organisationNameSchema } from './text';

const organisationSchema = z.object({
  tenantId: guidSchema,
  name: organisationNameSchema,
  cloud: cloudSchema,
  country: countrySchema,
  domain: z.string().toLowerCase().min(1).max(253),
});

/** The Partner ID of a location account, never of the global account (RULES). */
export const partnerIdSchema = z.string().regex(/^\d{7}$/);

/** An organisation in the CSP programme. */
export const partnerSchema = organisationSchema.extend({
  kind: z.enum(['indirectProvider', 'indirectReseller', 'directBill']),
  partnerId: partnerIdSchema,
});
export type Partner = z.infer<typeof partnerSchema>;

/** The Microsoft Customer Agreement as one Global admin signed it. Once is for good. */
export const agreementSchema = z.object({
  version: z.string(),
  signedAt: momentSchema,
  /** Absent when it was signed elsewhere, before the organisation came to Liaison. */
  signedBy: z.object({ objectId: guidSchema, name: z.string() }).optional(),
});
export type Agreement = z.infer<typeof agreementSchema>;

/** An organisation that buys. It decides who may sell to it and who may administer it. */
export const customerSchema = organisationSchema.extend({
  kind: z.literal('customer'),
  agreement: agreementSchema.optional(),
});
export type Customer = z.infer<typeof customerSchema>;

export const anyOrganisationSchema = z.discriminatedUnion('kind', [partnerSchema, customerSchema]);

/** Someone who works for a partner or for a customer. */
export const personSchema = z.object({
  objectId: guidSchema,
  name: z.string().min(1),
  email: z.string(),
  /** The language that the directory knows for this person. */
  locale: z.string(),
  roles: z.array(roleSchema),
  /** The language the person asked Liaison to talk in; wins over the locale. */
  language: languageSchema.optional(),
});
export type Person = z.infer<typeof personSchema>;
