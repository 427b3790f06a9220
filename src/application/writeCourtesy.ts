import type { Acknowledgement } from '../domain/acknowledgement';
import type { EmailDraft } from '../domain/emailDraft';
import type { NamedOrganisation } from '../domain/invitation';
import type { Language } from '../domain/language';
import { courtesyDraft, unnamedCustomer } from '../i18n/courtesyDraft';
import type { Actor } from './actor';

/** Whom a courtesy message is for: whoever the ended relationship or partnership was with, or end customers of both. */
export type CourtesyReader = 'counterpart' | 'endCustomers';

/** Whom a relationship or partnership was with, seen from the side that ended it. */
export function counterpartOf(ended: Acknowledgement): NamedOrganisation {
  if (ended.kind === 'relationship') return ended.customer;
  return ended.by.tenantId === ended.provider.tenantId ? ended.reseller : ended.provider;
}

/**
 * A courtesy message after an ending, which is no legal notice (S2, S3). Which end customers the two partners share is
 * on no record, so the message for them leaves the name open.
 */
export function writeCourtesy(
  { person, partner }: Actor,
  ended: Acknowledgement,
  { reader, language }: { readonly reader: CourtesyReader; readonly language: Language },
): EmailDraft {
  const { name } = counterpartOf(ended);
  const facts = { from: partner.name, sender: person.name };
  return ended.kind === 'partnership' && reader === 'endCustomers'
    ? courtesyDraft('endCustomer', language, { ...facts, to: unnamedCustomer[language], otherPartner: name })
    : courtesyDraft(ended.kind, language, { ...facts, to: name });
}
