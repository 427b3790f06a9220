import type { Customer } from '../domain/organisation';
import { Refusal } from '../domain/refusal';
import type { Dependencies } from './dependencies';
import { globalAdminsOf } from './globalAdmins';
import type { Visitor } from './visitor';

/** What only a Global admin of a customer may do on its pages (S4); the names stand in the audit record of refusals. */
export type CustomerAdminAction = 'removeAdminRoles' | 'deletePartner' | 'askPartnerToEnd' | 'signAgreement';

/** The customer that somebody signed in for. @throws Refusal onlyCustomers */
export function requireCustomer({ organisation }: Visitor): Customer {
  if (organisation.kind !== 'customer') throw new Refusal('onlyCustomers');
  return organisation;
}

/**
 * The customer that its Global admin acts for.
 * @throws Refusal onlyCustomers; roleMissing, with `names`: who can
 */
export async function requireCustomerAdmin(
  dependencies: Pick<Dependencies, 'store'>,
  visitor: Visitor,
  action: CustomerAdminAction,
): Promise<Customer> {
  const customer = requireCustomer(visitor);
  if (visitor.isGlobalAdmin) return customer;
  const names = await globalAdminsOf(dependencies, customer.tenantId);
  throw new Refusal('roleMissing', { action, names: names.join(', ') });
}
