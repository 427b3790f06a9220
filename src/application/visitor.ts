import type { Cloud } from '../domain/cloud';
import type { Customer, Partner, Person } from '../domain/organisation';
import { anyOrganisationSchema, personSchema } from '../domain/organisation';
import type { Role } from '../domain/roles';
import { globalAdminRoleTemplate } from '../domain/roles';
import type { Dependencies } from './dependencies';
import type { Operation } from './documentStore';
import { organisationRecord, personRecord } from './records/organisations';
import { retryOnConflict } from './retryOnConflict';

/** What a sign-in proved: from the verified ID token, and from the directory that issued it. */
export interface SignedIn {
  readonly tenantId: string;
  readonly objectId: string;
  readonly name: string;
  readonly email: string;
  /** Role template ids of the `wids` claim. */
  readonly roleTemplates: readonly string[];
  /** What the directory says of the tenant; used when the tenant comes here for the first time. */
  readonly organisation: {
    readonly name: string;
    readonly cloud: Cloud;
    readonly country: string;
    readonly domain: string;
  };
}

/** Someone signed in on the pages, with the organisation their tenant is on record as. */
export interface Visitor {
  readonly objectId: string;
  readonly name: string;
  readonly email: string;
  readonly isGlobalAdmin: boolean;
  readonly organisation: Customer | Partner;
}

/**
 * Puts a signed-in person, and its organisation when it is new, on record, and says who they are here. What the
 * operator's directory says of an organisation is kept; the role is always that of the sign-in.
 */
export async function welcomeVisitor(
  { store }: Pick<Dependencies, 'store'>,
  signedIn: SignedIn,
): Promise<Visitor> {
  const isGlobalAdmin = signedIn.roleTemplates.includes(globalAdminRoleTemplate);
  return retryOnConflict(async () => {
    const [storedOrganisation, storedPerson] = await store.readMany(signedIn.tenantId, [
      organisationRecord.id(),
      personRecord.id(signedIn.objectId),
    ]);
    const before = organisationRecord.parseOrNull(storedOrganisation);
    const personBefore = personRecord.parseOrNull(storedPerson);
    const organisation =
      before?.value ??
      anyOrganisationSchema.parse({
        kind: 'customer',
        tenantId: signedIn.tenantId,
        ...signedIn.organisation,
      });
    const person = personAfter(personBefore?.value, signedIn, isGlobalAdmin);

    const operations: Operation[] = [];
    if (!before) operations.push(organisationRecord.create(organisation));
    if (organisation.kind === 'customer' && !sameRoles(personBefore?.value.roles, person.roles)) {
      operations.push(personRecord.save(person, personBefore));
    }
    if (operations.length > 0) await store.commit(signedIn.tenantId, operations);
    return {
      objectId: person.objectId,
      name: signedIn.name,
      email: signedIn.email,
      isGlobalAdmin,
      organisation,
    };
  });
}

/** The same for a person whose organisation is on record; null when it is not. */
export async function welcomeBack(
  dependencies: Pick<Dependencies, 'store'>,
  person: Omit<SignedIn, 'organisation'>,
): Promise<Visitor | null> {
  const known = (await organisationRecord.read(dependencies.store, person.tenantId))?.value;
  if (!known) return null;
  const { name, cloud, country, domain } = known;
  return welcomeVisitor(dependencies, { ...person, organisation: { name, cloud, country, domain } });
}

function personAfter(before: Person | undefined, signedIn: SignedIn, isGlobalAdmin: boolean): Person {
  const roles: Role[] = isGlobalAdmin ? ['globalAdmin'] : [];
  if (before) return { ...before, roles };
  const { objectId, name, email } = signedIn;
  return personSchema.parse({ objectId, name, email, locale: '', roles });
}

const sameRoles = (before: readonly Role[] | undefined, now: readonly Role[]) =>
  before?.join() === now.join();
