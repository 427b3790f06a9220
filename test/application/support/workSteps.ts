import fc from 'fast-check';
import { endPartnership } from '../../../src/application/endPartnership';
import { endRelationship } from '../../../src/application/endRelationship';
import { cancelOrder, changeOrder } from '../../../src/application/orders/changeOrder';
import { confirmOrder } from '../../../src/application/orders/confirmOrder';
import { renewTemporaryPassword, showTemporaryPassword } from '../../../src/application/orders/handOver';
import { startNewCustomer, startOrder } from '../../../src/application/orders/startOrder';
import { showPartnershipEnding } from '../../../src/application/showPartnershipEnding';
import { showRelationshipEnding } from '../../../src/application/showRelationshipEnding';
import { associateReseller } from '../../../src/application/subscriptions/associateReseller';
import { changeLicences } from '../../../src/application/subscriptions/changeLicences';
import { setSupportContact } from '../../../src/application/subscriptions/setSupportContact';
import {
  cancelSubscription,
  resumeSubscription,
  suspendSubscription,
} from '../../../src/application/subscriptions/subscriptionState';
import { acknowledgementVersion, statementIdSchema } from '../../../src/domain/acknowledgement';
import type { Office } from '../../support/office';
import { visitors } from '../../support/office';
import type { openPost } from '../../support/post';
import { contoso, copilot, e3, litware, northwind, subscriptionsOf, woodgrove } from './providerWork';

const who = fc.constantFrom('paul' as const, 'paul' as const, 'nadia' as const, 'chloe' as const);
const which = fc.nat(4);
const version = fc.constantFrom(1, 1, 1, 2);
const reseller = fc.constantFrom(undefined, undefined, { tenantId: northwind }, { tenantId: litware });
const lines = fc.constantFrom([e3], [copilot], [e3, copilot], []);
const of = <K extends string>(kind: K) => fc.constant(kind);
const changeKind = fc.constantFrom('licences', 'suspend', 'resume', 'cancel', 'reseller', 'support');

export const workStep = fc.oneof(
  fc.record({ do: of('order'), who, which, reseller, lines }),
  fc.record({ do: of('add'), who, prefix: fc.constantFrom('a', 'b', 'c'), reseller, lines }),
  fc.record({ do: of('edit'), who, which, version, lines }),
  { weight: 4, arbitrary: fc.record({ do: of('confirm'), who, which, version, atOnce: fc.boolean() }) },
  fc.record({ do: of('cancelOrder'), who, which }),
  {
    weight: 3,
    arbitrary: fc.record({
      do: of('change'),
      who,
      which,
      tenant: fc.nat(3),
      kind: changeKind,
      stale: fc.constantFrom(0, 0, 0, 1),
    }),
  },
  fc.record({
    do: of('endRelationship'),
    who: fc.constantFrom('nadia' as const, 'chloe' as const),
    tenant: fc.nat(3),
    /** An order is confirmed at the same moment. */
    against: fc.option(which, { nil: undefined }),
  }),
  fc.record({ do: of('endPartnership') }),
  fc.record({ do: of('password'), who, which, issue: fc.constantFrom(1, 1, 2) }),
  fc.record({ do: of('renew'), who, which }),
  fc.record({ do: of('deliver') }),
  fc.record({ do: of('wait'), hours: fc.integer({ min: 1, max: 9 }) }),
);
export type WorkStep = typeof workStep extends fc.Arbitrary<infer S> ? S : never;

/** What has come about in one play. */
export interface Worked {
  readonly orders: string[];
  readonly tenants: string[];
  /** Each confirmation that said it did it. */
  readonly done: { readonly orderId: string; readonly tenantId: string }[];
  readonly cancelled: string[];
  readonly passwords: { readonly orderId: string; readonly issue: number; readonly password: string }[];
}

export const nothingYet = (): Worked => ({
  orders: [],
  tenants: [woodgrove, visitors.hugo[0]],
  done: [],
  cancelled: [],
  passwords: [],
});

/** Plays one step; what it throws is for the caller to judge. */
export async function work(
  office: Office,
  post: ReturnType<typeof openPost>,
  worked: Worked,
  step: WorkStep,
): Promise<void> {
  const pick = <T>(list: readonly T[], n: number) => list.at(-1 - (n % Math.max(list.length, 1)));
  const id = office.newId();
  const confirmed = async (actor: Parameters<typeof confirmOrder>[1], orderId: string, shown: number) => {
    const { placed, repeated } = await confirmOrder(office, actor, { orderId, version: shown });
    const { tenantId } = placed.customer;
    if (!repeated) worked.done.push({ orderId, tenantId });
    if (!worked.tenants.includes(tenantId)) worked.tenants.push(tenantId);
  };
  const actor = await office.actor('who' in step ? step.who : 'nadia');
  const order = 'which' in step ? pick(worked.orders, step.which) : undefined;
  switch (step.do) {
    case 'order': {
      const customerTenantId = pick(worked.tenants, step.which) ?? woodgrove;
      await startOrder(office, actor, { id, customerTenantId, reseller: step.reseller, lines: step.lines });
      worked.orders.push(id);
      return;
    }
    case 'add': {
      const details = { ...contoso, domainPrefix: step.prefix };
      await startNewCustomer(office, actor, { id, details, reseller: step.reseller, lines: step.lines });
      worked.orders.push(id);
      return;
    }
    case 'edit':
      if (order)
        await changeOrder(office, actor, { orderId: order, version: step.version, lines: step.lines });
      return;
    case 'confirm': {
      if (!order) return;
      const presses = step.atOnce ? [1, 2] : [1];
      const outcomes = await Promise.allSettled(presses.map(() => confirmed(actor, order, step.version)));
      for (const outcome of outcomes) if (outcome.status === 'rejected') throw outcome.reason;
      return;
    }
    case 'cancelOrder':
      if (!order) return;
      await cancelOrder(office, actor, order);
      worked.cancelled.push(order);
      return;
    case 'change': {
      const customerTenantId = pick(worked.tenants, step.tenant) ?? woodgrove;
      const one = pick(await subscriptionsOf(office, customerTenantId), step.which);
      if (!one) return;
      const press = { customerTenantId, subscriptionId: one.id, version: one.version + step.stale };
      const changes: Record<typeof step.kind, () => Promise<unknown>> = {
        licences: () => changeLicences(office, actor, { ...press, quantity: one.quantity + 1 }),
        suspend: () => suspendSubscription(office, actor, press),
        resume: () => resumeSubscription(office, actor, press),
        cancel: () => cancelSubscription(office, actor, press),
        reseller: () => associateReseller(office, actor, { ...press, reseller: { tenantId: litware } }),
        support: () => setSupportContact(office, actor, { ...press, contact: { tenantId: northwind } }),
      };
      await changes[step.kind]();
      return;
    }
    case 'endRelationship': {
      const customerTenantId = pick(worked.tenants, step.tenant) ?? woodgrove;
      await showRelationshipEnding(office, actor, { endingId: id, customerTenantId, language: 'en' });
      const press = {
        endingId: id,
        ticked: statementIdSchema.options,
        acknowledgementVersion,
        language: 'en' as const,
      };
      const paul = await office.actor('paul');
      const against = step.against === undefined ? undefined : pick(worked.orders, step.against);
      const [outcome] = await Promise.allSettled([
        endRelationship(office, actor, press),
        ...(against === undefined ? [] : [confirmed(paul, against, 1)]),
      ]);
      if (outcome.status === 'rejected') throw outcome.reason;
      return;
    }
    case 'endPartnership': {
      const shown = { endingId: id, counterpartTenantId: litware, language: 'en' as const };
      await showPartnershipEnding(office, actor, shown);
      const ticked = { ticked: statementIdSchema.options, acknowledgementVersion, language: 'en' as const };
      await endPartnership(office, actor, { endingId: id, ...ticked });
      return;
    }
    case 'password':
    case 'renew': {
      const made = pick(worked.done, step.which);
      if (!made) return;
      const press = { customerTenantId: made.tenantId, orderId: made.orderId };
      if (step.do === 'renew') {
        await renewTemporaryPassword(office, actor, { ...press, issue: 1 });
        return;
      }
      const { password } = await showTemporaryPassword(office, actor, { ...press, issue: step.issue });
      worked.passwords.push({ orderId: made.orderId, issue: step.issue, password });
      return;
    }
    case 'deliver':
      return post.deliver();
    case 'wait':
      office.later(step.hours * 3_600_000);
  }
}
