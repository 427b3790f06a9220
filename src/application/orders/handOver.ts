import { momentOf } from '../../domain/identifiers';
import { Refusal } from '../../domain/refusal';
import { temporaryPassword } from '../../domain/temporaryPassword';
import type { Actor } from '../actor';
import type { Dependencies } from '../dependencies';
import { requireProviderWork } from '../providerWork';
import { auditHeadId, auditOperations } from '../records/audit';
import { organisationRecord } from '../records/organisations';
import { handoverRecord } from '../records/orders';
import { post } from '../records/outbox';
import { retryOnConflict } from '../retryOnConflict';

/** Which temporary password: all of it is a claim, and is checked. */
export interface HandoverPress {
  readonly customerTenantId: string;
  readonly orderId: string;
}

/** How a temporary password stands; nothing of the password is in it. */
export interface Handover {
  readonly userName: string;
  /** Which of the passwords asked for so far; 1 is the first. */
  readonly issue: number;
  readonly state: 'waiting' | 'shown';
}

/** What the customer needs to sign in for the first time. It exists here and nowhere else. */
export interface Credentials {
  readonly userName: string;
  readonly password: string;
}

/**
 * How the temporary password of a customer that this person added stands: to be looked at as often as one likes.
 * @throws Refusal onlyProvidersOrder, roleMissing, passwordGone
 */
export async function showHandover(
  dependencies: Pick<Dependencies, 'store'>,
  actor: Actor,
  press: HandoverPress,
): Promise<Handover> {
  const { handover } = await ownHandover(dependencies, actor, press);
  const { userName, issue, shownAt } = handover.value;
  return { userName, issue, state: shownAt === undefined ? 'waiting' : 'shown' };
}

/**
 * Makes the temporary password and gives it to the person who added the customer, once. That it was shown is committed
 * first: whatever happens after that, this issue is never shown again.
 * @param press with the issue as it was offered
 * @throws Refusal onlyProvidersOrder, roleMissing, passwordGone, passwordShown, tenantCreationMissing
 */
export async function showTemporaryPassword(
  dependencies: Pick<Dependencies, 'store' | 'clock' | 'tenants' | 'randomBytes'>,
  actor: Actor,
  press: HandoverPress & { readonly issue: number },
): Promise<Credentials> {
  const { tenants, randomBytes } = dependencies;
  if (!tenants) throw new Refusal('tenantCreationMissing');
  const userName = await retryOnConflict(async () => {
    const found = await ownHandover(dependencies, actor, press);
    const { value } = found.handover;
    if (value.shownAt !== undefined || value.issue !== press.issue) throw new Refusal('passwordShown');
    const shownAt = momentOf(dependencies.clock());
    await commit(dependencies, actor, found, { ...value, shownAt }, 'temporaryPasswordShown');
    return value.userName;
  });
  const password = temporaryPassword(randomBytes);
  await tenants.setTemporaryPassword(press.customerTenantId, userName, password);
  return { userName, password };
}

/**
 * Lets a new temporary password be shown, where the former was lost. The former one works until then.
 * @throws Refusal onlyProvidersOrder, roleMissing, passwordGone, passwordWaiting
 */
export async function renewTemporaryPassword(
  dependencies: Pick<Dependencies, 'store' | 'clock'>,
  actor: Actor,
  press: HandoverPress & { readonly issue: number },
): Promise<Handover> {
  return retryOnConflict(async () => {
    const found = await ownHandover(dependencies, actor, press);
    const { shownAt, ...waiting } = found.handover.value;
    const { userName, issue } = waiting;
    // The same press came before.
    if (issue === press.issue + 1 && shownAt === undefined) return { userName, issue, state: 'waiting' };
    if (shownAt === undefined || issue !== press.issue) throw new Refusal('passwordWaiting');
    const renewed = { ...waiting, issue: issue + 1 };
    await commit(dependencies, actor, found, renewed, 'temporaryPasswordRenewed');
    return { userName, issue: renewed.issue, state: 'waiting' };
  });
}

type Found = Awaited<ReturnType<typeof ownHandover>>;

async function ownHandover(
  dependencies: Pick<Dependencies, 'store'>,
  actor: Actor,
  { customerTenantId, orderId }: HandoverPress,
) {
  await requireProviderWork(dependencies, actor, 'addCustomer');
  const [stored, organisation, head] = await dependencies.store.readMany(customerTenantId, [
    handoverRecord.id(orderId),
    organisationRecord.id(),
    auditHeadId,
  ]);
  const handover = handoverRecord.parseOrNull(stored);
  const customer = organisationRecord.parseOrNull(organisation)?.value;
  const isOurs =
    handover?.value.providerTenantId === actor.partner.tenantId &&
    handover.value.for.objectId === actor.person.objectId;
  if (!handover || !isOurs || !customer) throw new Refusal('passwordGone');
  return { handover, customer, head };
}

async function commit(
  { store, clock }: Pick<Dependencies, 'store' | 'clock'>,
  { partner, person }: Actor,
  { handover, customer, head }: Found,
  after: Found['handover']['value'],
  action: 'temporaryPasswordShown' | 'temporaryPasswordRenewed',
): Promise<void> {
  const facts = {
    order: after.orderId,
    customer: customer.name,
    customerTenant: customer.tenantId,
    userName: after.userName,
    issue: String(after.issue),
  };
  const at = momentOf(clock());
  const { tenantId, name, country, domain } = customer;
  const provider = { tenantId: partner.tenantId, name: partner.name };
  const by = { objectId: person.objectId, name: person.name };
  const key = `handover:${after.orderId}:${String(after.issue)}:${action}`;
  const work = { key, provider, customer: { tenantId, name, country, domain }, by, at };
  await store.commit(tenantId, [
    handoverRecord.replace(after, handover.etag),
    post(key, { kind: 'providerRecord', ...work, events: [{ action, facts }] }, at),
    ...auditOperations(head, [{ at, action, actor: { tenantId: partner.tenantId, ...by }, facts }]),
  ]);
}
