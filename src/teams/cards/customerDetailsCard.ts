import type { CustomerDetails } from '../../application/showCustomer';
import type { ShownAuditEntry } from '../../application/showAudit';
import type { NamedOrganisation } from '../../domain/invitation';
import type { OfferCatalogue } from '../../domain/offer';
import type { Voice } from '../voice';
import { auditItem } from './auditCard';
import { plainButton } from './buttons';
import type { Item } from './listCard';
import { listCard } from './listCard';
import { shown } from './shown';
import { subscriptionItems } from './subscriptionCards';
import type { Button, Card, CardFrame } from './template';
import { template } from './template';

const detailsTemplate = template<
  CardFrame & {
    notice: string;
    rows: readonly { label: string; value: string }[];
    items: readonly Item[];
    empty: string;
  }
>('customerDetails');

/** What the card of a customer offers beside the actions that are open. */
export interface DetailsOffers {
  readonly offers: OfferCatalogue;
  /** The form that a request or an order from this card is. */
  readonly formId: string;
  readonly mayReadHistory: boolean;
}

/** Everything about one customer that this person may see, and exactly what can be done next: six buttons at most. */
export function customerDetailsCard(voice: Voice, details: CustomerDetails, facts: DetailsOffers): Card {
  const { language, texts, dates } = voice;
  const { customer: t, customerDetails: more, customers } = texts;
  const { customer, relationships, resellers, agreement, subscriptions } = details;
  const name = shown(customer.name);
  const between = relationships.flatMap(({ type, delegatedAdmin, since }) => [
    { label: t.relationship, value: customers.details(customers.types[type], delegatedAdmin) },
    { label: t.since, value: dates.day(since) },
  ]);
  const country =
    new Intl.DisplayNames(language, { type: 'region' }).of(customer.country) ?? customer.country;
  const items = subscriptionItems(
    voice,
    customer,
    subscriptions.items.map(({ subscription }) => subscription),
    facts.offers,
  );
  return detailsTemplate({
    language,
    title: name,
    summary: t.summary(name),
    notice: '',
    rows: [
      ...between,
      ...resellerRows(voice, resellers),
      {
        label: more.agreement,
        value: agreement ? more.signed(dates.day(agreement.signedAt)) : more.notSigned,
      },
      { label: t.domain, value: shown(customer.domain, 253) },
      { label: t.country, value: country },
    ],
    items,
    empty: items.length === 0 ? more.noSubscriptions : '',
    buttons: buttonsOf(voice, details, facts),
  });
}

/** The resellers that a provider's customer came with, or has on a subscription. */
export function resellerRows({ texts }: Voice, resellers: readonly NamedOrganisation[]) {
  if (resellers.length === 0) return [];
  const { reseller, resellers: several } = texts.customerDetails;
  const names = resellers.map(({ name }) => shown(name, 80)).join(', ');
  return [{ label: resellers.length === 1 ? reseller : several, value: names }];
}

function buttonsOf(
  voice: Voice,
  { customer, relationships, subscriptions, actions }: CustomerDetails,
  { formId, mayReadHistory }: DetailsOffers,
): readonly Button[] {
  const { language, texts } = voice;
  const t = texts.customerDetails;
  const { tenantId: customerId, name } = customer;
  const may = (action: CustomerDetails['actions'][number]) => actions.includes(action);
  const selling = relationships.some(({ type }) => type === 'reseller');
  const buttons: Button[] = [];
  if (may('orderSubscription')) {
    buttons.push(plainButton(t.order, { verb: 'order.start', language, formId, customerId }));
  }
  if (subscriptions.continuation !== undefined) {
    const all = { verb: 'subscriptions.list', language, customerId } as const;
    buttons.push(plainButton(texts.subscriptions.all, all));
  }
  if (may('requestRelationship')) {
    const request = { language, formId, customer: name };
    buttons.push(
      selling
        ? plainButton(texts.customer.privileges, {
            ...{ verb: 'request.draft', ...request },
            emailLanguage: language,
            privileges: 'with',
          })
        : plainButton(texts.actions.request, { verb: 'request.start', ...request }),
    );
  }
  if (may('inviteWithProvider')) {
    const entities = { customer: name };
    buttons.push(
      plainButton(t.invite, { verb: 'meant', language, formId, intent: 'inviteWithProvider', entities }),
    );
  }
  if (mayReadHistory) {
    buttons.push(plainButton(t.history, { verb: 'customer.history', language, customerId }));
  }
  const invitations = { verb: 'invitations.list', language, customer: name } as const;
  buttons.push(plainButton(texts.customer.invitations, invitations));
  const ending: readonly Button[] = may('removeCustomer')
    ? [plainButton(texts.endings.remove, { verb: 'relationship.end.start', language, customerId })]
    : [];
  const list = plainButton(texts.actions.customers, { verb: 'customers.list', language });
  return buttons.length + ending.length < mostButtons
    ? [...buttons, list, ...ending]
    : [...buttons, ...ending];
}

/** As many as fit on a card. */
const mostButtons = 6;

/** The latest entries of the audit record about one customer. */
export function customerHistoryCard(
  voice: Voice,
  { tenantId: customerId, name }: NamedOrganisation,
  entries: readonly ShownAuditEntry[],
): Card {
  const { language, texts } = voice;
  const t = texts.customerDetails;
  const back = plainButton(t.back, { verb: 'customer.show', language, customerId });
  return listCard(
    voice,
    entries.map((entry) => auditItem(voice, entry)),
    { title: t.historyTitle, notice: t.about(shown(name)), empty: t.historyEmpty, buttons: [back] },
  );
}
