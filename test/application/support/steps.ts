import fc from 'fast-check';
import { decideInvitation } from '../../../src/application/decideInvitation';
import { decidePartnershipRequest } from '../../../src/application/decidePartnershipRequest';
import { draftInvitation } from '../../../src/application/draftInvitation';
import { draftPartnershipRequest } from '../../../src/application/draftPartnershipRequest';
import { endPartnership } from '../../../src/application/endPartnership';
import { endRelationship } from '../../../src/application/endRelationship';
import { openInvitation } from '../../../src/application/openInvitation';
import { resendInvitation } from '../../../src/application/resendInvitation';
import { revokeInvitation } from '../../../src/application/revokeInvitation';
import { showPartnershipEnding } from '../../../src/application/showPartnershipEnding';
import { showRelationshipEnding } from '../../../src/application/showRelationshipEnding';
import { acknowledgementVersion, statementIdSchema } from '../../../src/domain/acknowledgement';
import type { Office } from '../../support/office';
import { followerOf, people, visitors } from '../../support/office';
import type { openPost } from '../../support/post';

export type Staff = keyof typeof people;
export type Customers = keyof typeof visitors;

// Whoever can bring something about comes more often, so that the plays reach the states that matter.
const mostly = <T>(anybody: readonly T[], ...likely: readonly T[]) =>
  fc.oneof(
    { weight: 1, arbitrary: fc.constantFrom(...anybody) },
    { weight: 3, arbitrary: fc.constantFrom(...likely) },
  );
const everybody = Object.keys(people) as Staff[];
const resellerStaff = mostly(everybody, 'chloe', 'grace');
const providerStaff = mostly(everybody, 'paul', 'nadia');
const staff = mostly(everybody, 'chloe', 'paul');
const customer = mostly(Object.keys(visitors) as Customers[], 'alain', 'hugo');
const [fabrikam, northwind, litware] = [people.nadia[0], people.chloe[0], people.omar[0]];
const [fourth, tailspin, woodgrove] = [visitors.alain[0], visitors.hugo[0], visitors.claire[0]];
/** Who looks at the ending of what. */
const endingOf = mostly<readonly [Staff, 'relationship' | 'partnership', string]>(
  everybody.flatMap((who) =>
    [fabrikam, northwind, litware, fourth, tailspin, woodgrove].flatMap((tenant) => [
      [who, 'relationship', tenant] as const,
      [who, 'partnership', tenant] as const,
    ]),
  ),
  ['chloe', 'relationship', tailspin],
  ['grace', 'relationship', fourth],
  ['chloe', 'relationship', woodgrove],
  ['nadia', 'relationship', fourth],
  ['paul', 'partnership', northwind],
  ['paul', 'partnership', litware],
  ['chloe', 'partnership', fabrikam],
);
/** Most of what is drafted is sent at once, by whoever drafted it. */
const atOnce = fc.constantFrom(true, true, true, false);
const which = fc.nat(5);
const outcome = fc.constantFrom('accepted' as const, 'accepted' as const, 'declined' as const);
const ticked = fc.oneof(
  { weight: 3, arbitrary: fc.constant(statementIdSchema.options) },
  { weight: 1, arbitrary: fc.subarray(statementIdSchema.options) },
);
const language = fc.constantFrom('en' as const, 'en' as const, 'en' as const, 'fr' as const);
const version = fc.constantFrom(acknowledgementVersion, acknowledgementVersion, '2025-01');
const of = <K extends string>(kind: K) => fc.constant(kind);

export const step = fc.oneof(
  fc.record({
    do: of('invite'),
    who: resellerStaff,
    joint: fc.boolean(),
    named: fc.boolean(),
    delegatedAdmin: fc.boolean(),
    atOnce,
  }),
  { weight: 2, arbitrary: fc.record({ do: of('ask'), who: providerStaff, atOnce }) },
  fc.record({ do: of('send'), who: staff, which }),
  fc.record({ do: of('decide'), who: customer, which, outcome, ticked: atOnce }),
  {
    weight: 2,
    arbitrary: fc.record({
      do: of('answer'),
      who: mostly(everybody, 'omar', 'grace'),
      which,
      outcome,
      ticked: atOnce,
    }),
  },
  { weight: 3, arbitrary: fc.record({ do: of('showEnding'), ending: endingOf }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: of('end'),
      who: staff,
      bySame: atOnce,
      which: fc.nat(2),
      ticked,
      language,
      version,
    }),
  },
  fc.record({
    do: of('resend'),
    who: staff,
    which,
    link: fc.constantFrom('kept' as const, 'replaced' as const),
    atOnce,
  }),
  fc.record({ do: of('revoke'), who: staff, which }),
  fc.record({ do: of('deliver') }),
  fc.record({ do: of('wait'), days: fc.integer({ min: 1, max: 12 }) }),
);
export type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

/** What has come about in one play: links by their order, and the endings that were shown. */
export interface Played {
  readonly links: { readonly id: string; readonly token: string }[];
  readonly endings: { readonly id: string; readonly kind: string; readonly shownTo: Staff }[];
}

const tokenOf = (link: string) => link.split('/').at(-1) ?? '';

/** Plays one step; what it throws is for the caller to judge. */
export async function play(
  office: Office,
  post: ReturnType<typeof openPost>,
  { links, endings }: Played,
  step: Step,
): Promise<void> {
  const at = <T>(list: readonly T[]) =>
    'which' in step ? list.at(-1 - (step.which % Math.max(list.length, 1))) : undefined;
  const link = at(links);
  const id = office.newId();
  const drafted = async (who: Staff, link: string, sent: boolean) => {
    links.push({ id, token: tokenOf(link) });
    const actor = await office.actor(who);
    if (sent) await openInvitation(office, actor, { invitationId: id, follower: followerOf(actor) });
  };
  switch (step.do) {
    case 'invite': {
      const named = step.named ? { customerName: 'Some Customer' } : {};
      const joint = step.joint ? { provider: {} } : {};
      const { delegatedAdmin, who } = step;
      const request = { id, language: 'en' as const, delegatedAdmin, ...named, ...joint };
      const { link } = await draftInvitation(office, await office.actor(who), request);
      return drafted(who, link, step.atOnce);
    }
    case 'ask': {
      const request = { id, resellerName: 'Some Reseller', language: 'fr' as const };
      const { link } = await draftPartnershipRequest(office, await office.actor(step.who), request);
      return drafted(step.who, link, step.atOnce);
    }
    case 'resend': {
      if (!link) return;
      const again = { id, invitationId: link.id, link: step.link };
      const draft = await resendInvitation(office, await office.actor(step.who), again);
      return drafted(step.who, draft.link, step.atOnce);
    }
    case 'send': {
      const actor = await office.actor(step.who);
      if (link) await openInvitation(office, actor, { invitationId: link.id, follower: followerOf(actor) });
      return;
    }
    case 'decide': {
      const choice = { outcome: step.outcome, agreementTicked: step.ticked };
      if (link) await decideInvitation(office, link.token, await office.visitor(step.who), choice);
      return;
    }
    case 'answer': {
      const choice = { outcome: step.outcome, authorisesOrdering: step.ticked };
      const visitor = await office.partnerVisitor(step.who);
      if (link) await decidePartnershipRequest(office, link.token, visitor, choice);
      return;
    }
    case 'showEnding': {
      const [who, kind, tenantId] = step.ending;
      const shown = { endingId: id, language: 'en' as const };
      const actor = await office.actor(who);
      await (kind === 'relationship'
        ? showRelationshipEnding(office, actor, { ...shown, customerTenantId: tenantId })
        : showPartnershipEnding(office, actor, { ...shown, counterpartTenantId: tenantId }));
      endings.push({ id, kind, shownTo: who });
      return;
    }
    case 'end': {
      const ending = at(endings);
      if (!ending) return;
      const { ticked, language, version } = step;
      const press = { endingId: ending.id, ticked, language, acknowledgementVersion: version };
      const actor = await office.actor(step.bySame ? ending.shownTo : step.who);
      await (ending.kind === 'relationship' ? endRelationship : endPartnership)(office, actor, press);
      return;
    }
    case 'revoke':
      if (link) await revokeInvitation(office, await office.actor(step.who), link.id);
      return;
    case 'deliver':
      return post.deliver();
    case 'wait':
      office.later(step.days * 86_400_000);
  }
}
