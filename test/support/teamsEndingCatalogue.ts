import type { KnownCustomer } from '../../src/application/findCustomers';
import { statementsShown } from '../../src/application/endings';
import type { EndablePartnership } from '../../src/application/showPartnershipEnding';
import type { EndableRelationship } from '../../src/application/showRelationshipEnding';
import { writeCourtesy } from '../../src/application/writeCourtesy';
import type { Acknowledgement, EndingKind } from '../../src/domain/acknowledgement';
import { acknowledgementVersion, statementsFor } from '../../src/domain/acknowledgement';
import type { Subscription } from '../../src/domain/subscription';
import { choiceCard } from '../../src/teams/cards/choiceCard';
import { endableCard } from '../../src/teams/cards/endableCard';
import { courtesyCard, endedCard } from '../../src/teams/cards/endedCards';
import {
  endingCustomersCard,
  endingPartnersCard,
  endingTypesCard,
} from '../../src/teams/cards/endingChoiceCards';
import { statementsCard } from '../../src/teams/cards/statementsCard';
import type { Card } from '../../src/teams/cards/template';
import type { Voice } from '../../src/teams/voice';

const endingId = 'c0000000-0000-4000-8000-000000000001';
const tenantId = '20000000-0000-4000-8000-000000000002';
const partner = { tenantId: '10000000-0000-4000-8000-000000000001', name: 'Northwind Conseil' };
const at = '2026-11-21T09:00:00.000Z';

/** Every card on the way to an ending and after it, by name. */
export function endingCards(voice: Voice, name: string): readonly (readonly [string, Card])[] {
  const { language, texts } = voice;
  const other = { tenantId, name };
  const sold = (offer: string, quantity: number): Subscription => ({
    id: endingId,
    offer,
    quantity,
    version: 1,
    provider: partner,
    supportContact: partner,
    state: 'active',
    since: at,
  });
  const relationship: EndableRelationship = {
    kind: 'relationship',
    customer: other,
    type: 'reseller',
    delegatedAdmin: true,
    since: at,
    version: 1,
    blockedBy: [],
  };
  const blockedBy = [sold('Microsoft 365 Business Premium', 25), sold(name, 1)];
  const partnership: EndablePartnership = {
    kind: 'partnership',
    side: 'provider',
    counterpart: other,
    since: at,
    version: 1,
  };
  const stated = (kind: EndingKind) => ({
    endingId,
    confirmable: true,
    statements: statementsShown(kind, language),
    acknowledgementVersion,
  });
  const ended = (kind: EndingKind) => ({
    id: endingId,
    statements: statementsFor(kind).map((id) => ({ id, textHash: 'a'.repeat(64) })),
    version: acknowledgementVersion,
    language,
    by: { objectId: endingId, name: name.slice(0, 80), tenantId: partner.tenantId },
    at,
  });
  const relationshipEnded: Acknowledgement = {
    ...ended('relationship'),
    kind: 'relationship',
    partner,
    customer: other,
    type: 'reseller',
  };
  const partnershipEnded: Acknowledgement = {
    ...ended('partnership'),
    kind: 'partnership',
    provider: partner,
    reseller: other,
  };
  const actor = {
    person: { objectId: endingId, name: 'Chloé Martin', email: '', locale: 'fr-FR', roles: [] },
    partner: {
      ...partner,
      kind: 'indirectReseller' as const,
      cloud: 'public' as const,
      country: 'FR',
      domain: 'northwind.example',
      partnerId: '4100002',
    },
  };
  const courtesy = (acknowledged: Acknowledgement, reader: 'counterpart' | 'endCustomers') =>
    courtesyCard(voice, {
      endingId,
      reader,
      emailLanguage: language,
      email: writeCourtesy(actor, acknowledged, { reader, language }),
    });
  const selling = { type: 'reseller' as const, delegatedAdmin: true, since: at };
  const customer: KnownCustomer = {
    ...other,
    country: 'FR',
    domain: 'customer.example',
    relationships: [selling, { ...selling, type: 'advisor' }],
  };
  const missing = texts.statements.missing('1', false);
  return [
    ['endable-relationship', endableCard(voice, relationship)],
    ['endable-without-privileges', endableCard(voice, { ...relationship, delegatedAdmin: false })],
    ['endable-blocked', endableCard(voice, { ...relationship, blockedBy })],
    [
      'endable-blocked-by-many',
      endableCard(voice, { ...relationship, blockedBy: Array.from({ length: 40 }, () => sold(name, 3)) }),
    ],
    ['endable-changed', endableCard(voice, relationship, texts.endable.changed)],
    ['endable-partnership', endableCard(voice, partnership)],
    ['endable-partnership-of-reseller', endableCard(voice, { ...partnership, side: 'reseller' })],
    ['statements-relationship', statementsCard(voice, { ...relationship, ...stated('relationship') })],
    ['statements-missing', statementsCard(voice, { ...relationship, ...stated('relationship') }, missing)],
    ['statements-partnership', statementsCard(voice, { ...partnership, ...stated('partnership') })],
    ['ended-relationship', endedCard(voice, relationshipEnded)],
    ['ended-partnership', endedCard(voice, partnershipEnded)],
    ['courtesy-relationship', courtesy(relationshipEnded, 'counterpart')],
    ['courtesy-partnership', courtesy(partnershipEnded, 'counterpart')],
    ['courtesy-customers', courtesy(partnershipEnded, 'endCustomers')],
    ['ending-customers-close', endingCustomersCard(voice, 'close', [customer], name)],
    ['ending-customers-several', endingCustomersCard(voice, 'several', [customer, customer], name)],
    ['ending-types', endingTypesCard(voice, customer)],
    ['ending-partners-several', endingPartnersCard(voice, 'several', [other, partner], undefined)],
    ['ending-partners-close', endingPartnersCard(voice, 'close', [other], name)],
    [
      'ending-kept',
      choiceCard(voice, { title: texts.endings.kept, text: texts.endings.keptText, buttons: [] }),
    ],
  ];
}
