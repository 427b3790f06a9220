import type { AccountLink } from '../../src/domain/accountLink';
import type { DraftInvitation, SentInvitation } from '../../src/domain/invitation';
import type { ActivePartnership } from '../../src/domain/partnership';
import { invitationEmail } from '../../src/i18n/invitationEmail';
import { partnershipEmail } from '../../src/i18n/partnershipEmail';
import { draftCard } from '../../src/teams/cards/draftCard';
import { invitationStateCard, newCustomerCard } from '../../src/teams/cards/invitationStateCard';
import { providerCustomerCard } from '../../src/teams/cards/newsCards';
import {
  knownResellerCard,
  partnerCard,
  providerChoiceCard,
  providersCard,
  resellersCard,
} from '../../src/teams/cards/partnerCards';
import { partnershipFormCard } from '../../src/teams/cards/partnershipFormCard';
import { requestFormCard } from '../../src/teams/cards/requestFormCard';
import type { Card } from '../../src/teams/cards/template';
import type { Voice } from '../../src/teams/voice';
import type { Typed } from './teamsCatalogue';

const id = 'c0000000-0000-4000-8000-000000000001';
const at = '2026-11-21T09:00:00.000Z';
const link = `https://liaison.example/p/${'a'.repeat(90)}`;
const tenantOf = (index: number) => `10000000-0000-4000-8000-0000000000${10 + index}`;

type ResellerDraft = Extract<DraftInvitation, { kind: 'reseller' }>;

/** Every card about partners that work together, and about what they ask for together, by name. */
export function partnerCards(
  voice: Voice,
  draft: ResellerDraft,
  { name, email }: Typed,
): readonly (readonly [string, Card])[] {
  const { language, texts } = voice;
  const provider = { tenantId: tenantOf(0), name };
  const made = { link, pageUrl: 'https://liaison.example/d/'.padEnd(150, 'b'), invitationDays: 30 };
  const joint = jointDraft(draft, provider);
  const partnership = partnershipDraft(draft);
  const [jointStates, partnershipStates] = [statesOf(joint), statesOf(partnership)];
  const standing: AccountLink = {
    state: 'standing',
    partner: draft.partner,
    provider,
    delegatedAdmin: false,
    firstSentAt: at,
    lastSentAt: at,
    acceptances: 1,
    followers: [],
  };
  const entries = Array.from({ length: 8 }, (_, index) => ({
    tenantId: tenantOf(index),
    name,
    since: at,
    state: 'active' as const,
    version: 1,
  }));
  const resellers = entries.map(({ tenantId, version }): ActivePartnership => ({
    state: 'active',
    provider,
    reseller: { tenantId, name, partnerId: '4100002' },
    since: at,
    version,
  }));
  const by = { objectId: id, name: name.slice(0, 80) };
  const customer = { tenantId: tenantOf(1), name };
  const asked = { formId: id, customer: name, email, emailLanguage: language, delegatedAdmin: false };
  const filled = { reseller: name, email, partnerId: '41000', emailLanguage: language };
  const known = { tenantId: tenantOf(0), name, since: at };
  const page = { continuation: 'c'.repeat(300) };
  return [
    ['form-provider', requestFormCard(voice, { ...asked, cloud: 'public', providers: entries })],
    ['provider-choice', providerChoiceCard(voice, entries.slice(0, 6), texts.joint.whichText, asked)],
    ['draft-joint', draftCard(voice, { ...made, draft: joint })],
    ['draft-partnership', draftCard(voice, { ...made, draft: partnership })],
    ...jointStates.map((one) => [`joint-${one.state}`, invitationStateCard(voice, one)] as const),
    ['joint-standing', invitationStateCard(voice, standing)],
    ...partnershipStates.map((one) => [`partnership-${one.state}`, invitationStateCard(voice, one)] as const),
    [
      'news-provider',
      providerCustomerCard(voice, { about: 'providerCustomer', customer, reseller: provider, by, at }),
    ],
    ['news-customer-joint', newCustomerCard(voice, { customer, by, at, delegatedAdmin: true, provider })],
    ['partnership-form', partnershipFormCard(voice, { formId: id, emailLanguage: language })],
    [
      'partnership-form-again',
      partnershipFormCard(voice, { ...filled, formId: id, notice: texts.refusals.partnerIdInvalid({}) }),
    ],
    ['partnership-known', knownResellerCard(voice, name, { ...filled, formId: id })],
    ['providers', providersCard(voice, { items: entries.slice(0, 2) }, { continued: false })],
    ['providers-empty', providersCard(voice, { items: [] }, { continued: false })],
    ['resellers', resellersCard(voice, { ...page, items: resellers }, { continued: true, mayRequest: true })],
    [
      'resellers-none-such',
      resellersCard(voice, { items: [] }, { continued: false, mayRequest: true, beginning: name }),
    ],
    ['resellers-empty', resellersCard(voice, { items: [] }, { continued: false, mayRequest: true })],
    ['partner-provider', partnerCard(voice, { ...known, kind: 'provider' }, { formId: id, mayEnd: true })],
    [
      'partner-reseller',
      partnerCard(
        voice,
        { ...known, kind: 'reseller', partnerId: '4100002' },
        { mayEnd: true, mayAdd: true },
      ),
    ],
  ];
}

function jointDraft(draft: ResellerDraft, provider: { tenantId: string; name: string }) {
  const facts = {
    partner: 'Northwind Conseil',
    sender: 'Chloé Martin',
    delegatedAdmin: true,
    days: 30,
  } as const;
  const email = invitationEmail(draft.language, { ...facts, cloud: 'public', link, provider: 'Fabrikam' });
  return { ...draft, kind: 'resellerWithProvider' as const, provider, email };
}

function partnershipDraft({ delegatedAdmin: _, ...draft }: ResellerDraft) {
  const facts = { provider: 'Fabrikam Distribution', sender: 'Paul Okafor', link, days: 30 };
  const email = partnershipEmail(draft.language, facts);
  const addressee = { ...draft.addressee, partnerId: '4100003' };
  return { ...draft, kind: 'partnership' as const, addressee, email };
}

/** The draft in each state that it can come to. */
function statesOf(draft: Exclude<DraftInvitation, { kind: 'reseller' }>): readonly SentInvitation[] {
  const sent = { sentAt: at, expiresAt: '2026-12-21T09:00:00.000Z', sendings: 1, followers: [] };
  const by = { objectId: id, name: 'Alain Besson' };
  const decided = { decidedBy: by, decidedAt: '2026-11-23T16:40:00.000Z' };
  const organisation = { tenantId: tenantOf(1), name: 'Tailspin Toys' };
  const over = { revokedAt: at, revokedBy: by };
  if (draft.kind === 'partnership') {
    const open = { ...draft, ...sent, state: 'open' as const, link: 'addressed' as const };
    return [
      open,
      { ...open, ...decided, state: 'accepted', reseller: organisation },
      { ...open, ...decided, state: 'declined', reseller: organisation },
      { ...open, state: 'expired' },
      { ...open, ...over, state: 'revoked' },
    ];
  }
  const open = { ...draft, ...sent, state: 'open' as const, link: 'addressed' as const };
  return [
    open,
    { ...open, ...decided, state: 'accepted', customer: organisation, existing: ['reseller'] },
    { ...open, ...decided, state: 'declined', customer: organisation },
    { ...open, state: 'expired' },
    { ...open, ...over, state: 'revoked' },
  ];
}
