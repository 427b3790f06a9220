import type { CustomerDetails } from '../../src/application/showCustomer';
import { builtInCatalogue } from '../../src/application/offers/catalogue';
import type { News } from '../../src/domain/news';
import type { Subscription } from '../../src/domain/subscription';
import { customerDetailsCard, customerHistoryCard } from '../../src/teams/cards/customerDetailsCard';
import { meantCustomersCard } from '../../src/teams/cards/customerCards';
import { resellerNewsCard } from '../../src/teams/cards/newsCards';
import { subscriptionAskCard } from '../../src/teams/cards/subscriptionAskCard';
import {
  subscriptionCard,
  subscriptionChoiceCard,
  subscriptionsCard,
} from '../../src/teams/cards/subscriptionCards';
import type { Card } from '../../src/teams/cards/template';
import { subscriptionChangeSchema } from '../../src/teams/presses/subscriptionPresses';
import type { Voice } from '../../src/teams/voice';

const id = 'c0000000-0000-4000-8000-000000000001';
const at = '2026-11-21T09:00:00.000Z';
const tenantOf = (index: number) => `20000000-0000-4000-8000-00000000001${String(index)}`;

/** Every card about subscriptions, about a customer with all that is known, and the news of a provider's work. */
export function subscriptionCards(voice: Voice, name: string): readonly (readonly [string, Card])[] {
  const customer = { tenantId: tenantOf(0), name };
  const reseller = { tenantId: tenantOf(1), name };
  const provider = { tenantId: tenantOf(2), name: 'Fabrikam Distribution' };
  const offers = builtInCatalogue();
  const active: Subscription = {
    id,
    offer: 'Microsoft 365 Business Premium',
    offerId: 'm365-business-premium',
    quantity: 1250,
    provider,
    reseller,
    supportContact: provider,
    since: at,
    version: 3,
    state: 'active',
  };
  const suspended: Subscription = {
    ...active,
    state: 'suspended',
    suspendedAt: at,
    supportContact: reseller,
  };
  const { reseller: _, ...alone } = active;
  const ended: Subscription = { ...alone, state: 'ended', endedAt: at };
  const many = Array.from({ length: 8 }, () => active);
  const facts = { customer, subscription: active, offers };
  const continuation = 'c'.repeat(300);
  const by = { objectId: id, name: 'Paul Okafor' };
  const named = { offer: active.offer, quantity: 12 };
  const told = { customer, provider, by, at };
  const news: Exclude<News, { about: 'expiring' | 'providerCustomer' }>[] = [
    { about: 'customerAdded', ...told, subscriptions: [named] },
    { about: 'ordered', ...told, subscriptions: [named, { offer: 'Microsoft 365 Copilot', quantity: 1 }] },
    { about: 'subscription', ...told, change: 'supportGiven', subscription: named },
  ];
  const details: CustomerDetails = {
    customer: { ...customer, country: 'FR', domain: 'fourthcoffee.example' },
    relationships: [{ type: 'reseller', delegatedAdmin: false, since: at }],
    resellers: [reseller],
    agreement: { signedAt: at },
    subscriptions: {
      items: [active, suspended].map((subscription) => ({ subscription, actions: [] })),
      continuation,
    },
    history: null,
    actions: ['orderSubscription', 'requestRelationship', 'listSubscriptions', 'removeCustomer'],
  };
  const offered = { offers, formId: id, mayReadHistory: true };
  const entry = {
    sequence: 1,
    at,
    action: 'subscriptionSuspended' as const,
    actor: { tenantId: tenantOf(2), ...by },
    facts: { customer: name },
    previousHash: '',
    hash: '',
  };
  const all = [
    'changeLicences',
    'suspendSubscription',
    'cancelSubscription',
    'associateReseller',
    'setSupportContact',
  ] as const;
  const shownList = { customer, offers, continued: true };
  const known = { ...details.customer, relationships: details.relationships };
  return [
    ['customer-details', customerDetailsCard(voice, details, offered)],
    [
      'customer-details-reseller',
      customerDetailsCard(
        voice,
        {
          ...details,
          resellers: [],
          agreement: null,
          subscriptions: { items: [] },
          actions: ['requestRelationship', 'inviteWithProvider', 'listSubscriptions', 'removeCustomer'],
        },
        { ...offered, mayReadHistory: false },
      ),
    ],
    ['customer-history', customerHistoryCard(voice, customer, [{ entry }])],
    ['customer-history-empty', customerHistoryCard(voice, customer, [])],
    [
      'customers-meant',
      meantCustomersCard(voice, { kind: 'several', customers: [known, known] }, name, {
        intent: 'associateReseller',
        entities: { reseller: name },
        formId: id,
      }),
    ],
    ['subscriptions', subscriptionsCard(voice, { items: many, continuation }, shownList)],
    [
      'subscriptions-narrowed',
      subscriptionsCard(voice, { items: [suspended] }, { ...shownList, state: 'suspended', beginning: name }),
    ],
    ['subscriptions-empty', subscriptionsCard(voice, { items: [] }, { ...shownList, continued: false })],
    [
      'subscription',
      subscriptionCard(voice, facts, all, voice.texts.subscriptions.done.licences(active.quantity)),
    ],
    [
      'subscription-suspended',
      subscriptionCard(voice, { ...facts, subscription: suspended }, [
        'resumeSubscription',
        'cancelSubscription',
      ]),
    ],
    ['subscription-ended', subscriptionCard(voice, { ...facts, subscription: ended }, [])],
    [
      'subscription-choice',
      subscriptionChoiceCard(voice, { customer, subscriptions: many, offers }, 'reseller', name),
    ],
    ...subscriptionChangeSchema.options.map(
      (change) => [`subscription-ask-${change}`, subscriptionAskCard(voice, facts, change)] as const,
    ),
    [
      'subscription-ask-again',
      subscriptionAskCard(voice, facts, 'reseller', {
        reseller: name,
        notice: voice.texts.refusals.resellerPartnershipEnded({}),
      }),
    ],
    ...news.map((one) => [`news-${one.about}`, resellerNewsCard(voice, one)] as const),
  ];
}
