import type { KnownCustomer } from '../../src/application/findCustomers';
import type { NewCustomer } from '../../src/application/notifier';
import type { CustomerEntry } from '../../src/application/records/customers';
import type { ListedInvitation } from '../../src/application/records/invitations';
import type { AccountLink } from '../../src/domain/accountLink';
import type { Cloud } from '../../src/domain/cloud';
import type { DraftInvitation, OpenInvitation, SentInvitation } from '../../src/domain/invitation';
import type { Language } from '../../src/domain/language';
import { invitationEmail } from '../../src/i18n/invitationEmail';
import { meantCard } from '../../src/teams/cards/choiceCard';
import {
  customerCard,
  customersChoiceCard,
  knownCustomerCard,
  nearCustomerCard,
  nearInvitationsCard,
} from '../../src/teams/cards/customerCards';
import { draftCard, editDraftCard } from '../../src/teams/cards/draftCard';
import { invitationStateCard, newCustomerCard } from '../../src/teams/cards/invitationStateCard';
import { customersCard, invitationsCard } from '../../src/teams/cards/listCards';
import { requestFormCard } from '../../src/teams/cards/requestFormCard';
import type { Card } from '../../src/teams/cards/template';
import { helpCard, welcomeCard } from '../../src/teams/cards/welcomeCard';
import { voiceIn } from '../../src/teams/voice';
import { chinaCards } from './teamsCloudCatalogue';
import { endingCards } from './teamsEndingCatalogue';
import { lifeCards } from './teamsLifeCatalogue';
import { orderCards } from './teamsOrderCatalogue';
import { partnerCards } from './teamsPartnerCatalogue';
import { subscriptionCards } from './teamsSubscriptionCatalogue';

/** What people have typed into the cards of a catalogue. */
export interface Typed {
  readonly name: string;
  readonly email: string;
  readonly subject?: string;
  readonly body?: string;
}

const id = 'c0000000-0000-4000-8000-000000000001';
const tenantId = '20000000-0000-4000-8000-000000000002';
const at = '2026-11-21T09:00:00.000Z';
const link = `https://liaison.example/i/${'a'.repeat(90)}`;
const continuation = 'c'.repeat(300);

/** Every card the bot shows, by name. */
export function everyCard(language: Language, typed: Typed): ReadonlyMap<string, Card> {
  const voice = voiceIn(language, 'Europe/Paris');
  const { refusals, answers } = voice.texts;
  const draft = draftOf(language, typed);
  const open: Extract<OpenInvitation, { kind: 'reseller' }> = {
    ...draft,
    state: 'open',
    link: 'addressed',
    sentAt: at,
    expiresAt: '2026-12-21T09:00:00.000Z',
    sendings: 1,
    followers: [],
  };
  const by = { objectId: id, name: typed.name.slice(0, 80) };
  const customer = { tenantId, name: typed.name };
  const decided = { ...open, customer, decidedBy: by, decidedAt: '2026-11-23T16:40:00.000Z' };
  const states: SentInvitation[] = [
    open,
    { ...open, openedAt: '2026-11-22T08:12:00.000Z' },
    { ...decided, state: 'accepted', customer: { tenantId, name: 'Tailspin Toys' } },
    { ...decided, state: 'declined' },
    { ...open, state: 'expired' },
    { ...open, state: 'revoked', revokedAt: at, revokedBy: by },
  ];
  const standing: AccountLink = {
    state: 'standing',
    partner: draft.partner,
    delegatedAdmin: true,
    firstSentAt: at,
    lastSentAt: at,
    acceptances: 3,
    followers: [],
  };
  const entry: CustomerEntry = {
    tenantId,
    name: typed.name,
    country: 'FR',
    domain: 'customer.example',
    type: 'reseller',
    delegatedAdmin: true,
    since: at,
    version: 1,
  };
  const customers = Array.from({ length: 8 }, () => entry);
  const invitations: ListedInvitation[] = [standing, ...states, open];
  const selling = { type: 'reseller', delegatedAdmin: false, since: at } as const;
  const known: KnownCustomer = { ...entry, relationships: [selling] };
  const similar = Array.from({ length: 7 }, (_, n) => ({
    ...known,
    domain: `${String(n)}.customer.example`,
  }));
  const asked = {
    formId: id,
    customer: typed.name,
    email: typed.email,
    emailLanguage: language,
    delegatedAdmin: true,
  };
  const news: NewCustomer = { customer, by, at, delegatedAdmin: true };
  const made = { draft, link, pageUrl: 'https://liaison.example/d/'.padEnd(150, 'b'), invitationDays: 30 };
  const account: DraftInvitation = { ...draft, link: 'account', addressee: {} };
  const form = (cloud: Cloud, over = {}) =>
    requestFormCard(voice, { formId: id, cloud, emailLanguage: language, ...over });
  const editing = { id, link, to: typed.email, ...draft.email };
  const filled = {
    customer: typed.name,
    email: typed.email,
    delegatedAdmin: false,
    notice: refusals.emailAtOwnDomain({ domain: 'northwind.example' }),
  };
  return new Map<string, Card>([
    ['welcome', welcomeCard(voice)],
    ['welcome-stranger', welcomeCard(voice, refusals.personUnknown({}))],
    ['help', helpCard(voice)],
    ['help-provider', helpCard(voice, '', { adds: true })],
    ['help-dropped', helpCard(voice, answers.dropped)],
    ['form', form('public')],
    ['form-again', form('public', filled)],
    ['form-government', form('usGovernment')],
    ['form-china', form('china', filled)],
    ['draft', draftCard(voice, made)],
    ['draft-account', draftCard(voice, { ...made, draft: account })],
    ['edit', editDraftCard(voice, editing)],
    ['edit-again', editDraftCard(voice, { ...editing, notice: refusals.linkMissing({}) })],
    ...states.map(
      (one) =>
        [`state-${one.state}${'openedAt' in one ? '-opened' : ''}`, invitationStateCard(voice, one)] as const,
    ),
    ['state-standing', invitationStateCard(voice, standing)],
    ['state-already', invitationStateCard(voice, open, voice.texts.state.already)],
    [
      'news-accepted',
      invitationStateCard(
        voice,
        { ...decided, state: 'accepted' },
        voice.texts.news.accepted('Fourth Coffee'),
      ),
    ],
    ['news-customer', newCustomerCard(voice, news)],
    ['customers', customersCard(voice, { items: customers, continuation }, { continued: true })],
    ['customers-empty', customersCard(voice, { items: [] }, { continued: false })],
    [
      'customers-narrowed',
      customersCard(
        voice,
        { items: customers.slice(0, 1), continuation },
        { continued: true, reseller: { tenantId, name: typed.name }, order: 'newest' },
      ),
    ],
    [
      'customers-none-such',
      customersCard(voice, { items: [] }, { continued: false, beginning: typed.name, privileges: 'with' }),
    ],
    ['invitations', invitationsCard(voice, { items: invitations, continuation }, { continued: true })],
    [
      'invitations-to',
      invitationsCard(
        voice,
        { items: invitations.slice(1, 3), continuation },
        { continued: false, customer: typed.name },
      ),
    ],
    [
      'invitations-to-none',
      invitationsCard(voice, { items: [] }, { continued: false, customer: typed.name }),
    ],
    ['invitations-near', nearInvitationsCard(voice, similar, typed.name)],
    ['customer', customerCard(voice, known, { formId: id, mayEnd: true, orderFormId: id })],
    [
      'customer-advisor-too',
      customerCard(voice, { ...known, relationships: [selling, { ...selling, type: 'advisor' }] }, {}),
    ],
    ['customer-already', knownCustomerCard(voice, known, asked)],
    ['customer-near', nearCustomerCard(voice, similar, typed.name, asked)],
    ['customers-several', customersChoiceCard(voice, 'several', similar, typed.name)],
    ['customers-close', customersChoiceCard(voice, 'close', similar.slice(0, 1), typed.name)],
    [
      'meant',
      meantCard(
        voice,
        [
          { intent: 'removeCustomer', entities: { customer: typed.name } },
          { intent: 'removePartnership', entities: { partner: typed.name } },
          { intent: 'requestRelationship', entities: { customer: typed.name, email: typed.email } },
        ],
        id,
      ),
    ],
    [
      'draft-replaced',
      draftCard(voice, {
        ...made,
        notice: voice.texts.change.replaced(voice.texts.change.customer('Fourth Coffee')),
      }),
    ],
    ...lifeCards(voice, { ...open, sendings: 2, followers: [{ person: by, language, conversation: {} }] }),
    ...endingCards(voice, typed.name),
    ...partnerCards(voice, draft, typed),
    ...orderCards(voice, typed),
    ...subscriptionCards(voice, typed.name),
    ...chinaCards(language, draft, typed.name),
    ['invitations-empty', invitationsCard(voice, { items: [] }, { continued: false, state: 'declined' })],
  ]);
}

function draftOf(
  language: Language,
  { name, email, subject, body }: Typed,
): Extract<DraftInvitation, { kind: 'reseller' }> {
  const facts = {
    partner: 'Northwind Conseil',
    sender: 'Chloé Martin',
    delegatedAdmin: true,
    cloud: 'public',
    link,
    days: 30,
  } as const;
  const written = invitationEmail(language, facts);
  return {
    id,
    kind: 'reseller',
    state: 'draft',
    partner: { tenantId, name: 'Northwind Conseil' },
    delegatedAdmin: true,
    linkVersion: 1,
    language,
    link: 'addressed',
    addressee: { name, email },
    email: { subject: subject ?? written.subject, body: body ?? written.body },
    requestedBy: { objectId: id, name: 'Chloé Martin' },
    createdAt: at,
  };
}
