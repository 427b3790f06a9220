import { z } from 'zod';
import type { Cloud } from './cloud';
import { rulesOf } from './cloud';
import { countrySchema } from './country';
import { emailAddressSchema, isAtDomain } from './emailAddress';
import type { ReaderLanguage } from './language';
import { readerLanguageSchema } from './language';
import type { Partner } from './organisation';
import { Refusal } from './refusal';
import { organisationNameSchema } from './text';

/** What precedes the cloud's suffix in a new tenant's domain: 1 to 27 letters and digits (RULES: Validation). */
const domainPrefixSchema = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^[a-z0-9]{1,27}$/);

/** A customer as a provider adds it (S3), checked. */
export const newCustomerSchema = z.object({
  name: organisationNameSchema,
  domainPrefix: domainPrefixSchema,
  country: countrySchema,
  /** Whom the tenant's first administrator account is for. */
  adminName: organisationNameSchema,
  adminEmail: emailAddressSchema,
  /** In which the customer is written to. */
  language: readerLanguageSchema,
});
export type NewCustomer = z.infer<typeof newCustomerSchema>;

/** The same as a person filled it in. */
export interface NewCustomerForm {
  readonly name: string;
  /** With or without the cloud's suffix. */
  readonly domainPrefix: string;
  /** Absent: the provider's own; there is no other that could be chosen. */
  readonly country?: string | undefined;
  readonly adminName: string;
  readonly adminEmail: string;
  readonly language: ReaderLanguage;
}

/**
 * The details of a new customer of this provider.
 * @throws Refusal customerNameInvalid, domainPrefixInvalid (with `suffix`), customerElsewhere (with `country`),
 *   adminNameInvalid, adminEmailInvalid, emailAtOwnDomain (with `domain`)
 */
export function checkedCustomer(provider: Partner, form: NewCustomerForm): NewCustomer {
  const { domainSuffix } = rulesOf(provider.cloud);
  const typed = form.domainPrefix.trim().toLowerCase();
  const prefix = typed.endsWith(domainSuffix) ? typed.slice(0, -domainSuffix.length) : typed;
  const adminEmail = checked(emailAddressSchema, form.adminEmail, new Refusal('adminEmailInvalid'));
  const customer = {
    name: checked(organisationNameSchema, form.name, new Refusal('customerNameInvalid')),
    domainPrefix: checked(
      domainPrefixSchema,
      prefix,
      new Refusal('domainPrefixInvalid', { suffix: domainSuffix }),
    ),
    country: form.country?.trim().toUpperCase() ?? provider.country,
    adminName: checked(organisationNameSchema, form.adminName, new Refusal('adminNameInvalid')),
    adminEmail,
    language: form.language,
  };
  if (customer.country !== provider.country) {
    throw new Refusal('customerElsewhere', { country: provider.country });
  }
  if (isAtDomain(adminEmail, provider.domain)) {
    throw new Refusal('emailAtOwnDomain', { domain: provider.domain });
  }
  return customer;
}

/** The first domain of a new tenant. */
export function domainOf({ domainPrefix }: Pick<NewCustomer, 'domainPrefix'>, cloud: Cloud): string {
  return `${domainPrefix}${rulesOf(cloud).domainSuffix}`;
}

/** The name of a new tenant's first administrator account. */
export function adminUserNameAt(domain: string): string {
  return `admin@${domain}`;
}

function checked<T>(schema: z.ZodType<T>, value: string, refusal: Refusal): T {
  const parsed = schema.safeParse(value);
  if (!parsed.success) throw refusal;
  return parsed.data;
}
