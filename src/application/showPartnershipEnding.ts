import { acknowledgementVersion } from '../domain/acknowledgement';
import type { NamedOrganisation } from '../domain/invitation';
import type { Language } from '../domain/language';
import { Refusal } from '../domain/refusal';
import type { Actor } from './actor';
import { requireRole } from './actor';
import type { Dependencies } from './dependencies';
import type { Statements } from './endings';
import { rememberEnding, statementsShown } from './endings';
import { partnershipRecord, providerEntryRecord } from './records/partnerships';

export type PartnershipSide = 'provider' | 'reseller';

/** A partnership that may be ended, as it stands now. Customers and their privileges are no part of it (S3). */
export interface EndablePartnership {
  readonly kind: 'partnership';
  /** Which of the two the actor's organisation is. */
  readonly side: PartnershipSide;
  readonly counterpart: NamedOrganisation;
  readonly since: string;
  readonly version: number;
}

/** The same, with what has to be stated. */
export interface PartnershipEnding extends EndablePartnership, Statements {}

/** Which partnership, and in which language its ending is read. */
export interface PartnershipEndingRequest {
  /** Chosen by the caller from what it answers, so that the same press shows the same ending. */
  readonly endingId: string;
  readonly counterpartTenantId: string;
  readonly language: Language;
  /** The version that the person has seen before, if any: another one has to be seen first. */
  readonly seenVersion?: number;
}

/**
 * What ending a partnership is about, from either side (S3). Nothing is written.
 * @throws Refusal roleMissing, partnershipNotFound (not in the actor's own list), alreadyEnded
 */
export async function lookAtPartnership(
  dependencies: Pick<Dependencies, 'store'>,
  actor: Actor,
  counterpartTenantId: string,
): Promise<EndablePartnership> {
  const side = await requireSide(dependencies, actor);
  const { store } = dependencies;
  // Nothing of a tenant is looked at unless it is in the actor's own list.
  if (side === 'reseller') {
    const entry = await providerEntryRecord.read(store, actor.partner.tenantId, counterpartTenantId);
    if (!entry) throw new Refusal('partnershipNotFound');
  }
  const { providerTenantId, resellerTenantId } = tenantsOf(actor, side, counterpartTenantId);
  const found = await partnershipRecord.read(store, providerTenantId, resellerTenantId);
  if (!found) throw new Refusal('partnershipNotFound');
  const { value } = found;
  if (value.state !== 'active') throw new Refusal('alreadyEnded');
  const { version, since } = value;
  const { tenantId, name } = side === 'provider' ? value.reseller : value.provider;
  return { kind: 'partnership', side, counterpart: { tenantId, name }, since, version };
}

/**
 * The same with what has to be stated. It can be confirmed for a day, by this person, as long as nothing changes
 * meanwhile.
 * @throws Refusal as lookAtPartnership, notYours
 */
export async function showPartnershipEnding(
  dependencies: Pick<Dependencies, 'store' | 'clock'>,
  actor: Actor,
  { endingId, counterpartTenantId, language, seenVersion }: PartnershipEndingRequest,
): Promise<PartnershipEnding> {
  const partnership = await lookAtPartnership(dependencies, actor, counterpartTenantId);
  const { version } = partnership;
  const confirmable = version === (seenVersion ?? version);
  if (confirmable) {
    const facts = { kind: 'partnership' as const, id: endingId, counterpartTenantId, version, language };
    await rememberEnding(dependencies, actor, facts);
  }
  const statements = statementsShown('partnership', language);
  return { ...partnership, endingId, confirmable, statements, acknowledgementVersion };
}

/**
 * Which side of a partnership the actor's organisation can be on, its role allowing to end one.
 * @throws Refusal partnershipNotFound for a partner that can have none, roleMissing
 */
export async function requireSide(
  dependencies: Pick<Dependencies, 'store'>,
  actor: Actor,
): Promise<PartnershipSide> {
  switch (actor.partner.kind) {
    case 'indirectProvider':
      await requireRole(dependencies, actor, 'removePartnership');
      return 'provider';
    case 'indirectReseller':
      await requireRole(dependencies, actor, 'leavePartnership');
      return 'reseller';
    case 'directBill':
      throw new Refusal('partnershipNotFound');
  }
}

/** The two tenants of a partnership, seen from one side. */
export function tenantsOf({ partner }: Actor, side: PartnershipSide, counterpartTenantId: string) {
  return side === 'provider'
    ? { providerTenantId: partner.tenantId, resellerTenantId: counterpartTenantId }
    : { providerTenantId: counterpartTenantId, resellerTenantId: partner.tenantId };
}
