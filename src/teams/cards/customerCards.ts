import type { FoundCustomers, KnownCustomer } from '../../application/findCustomers';
import type { ReaderLanguage } from '../../domain/language';
import type { Known } from '../known';
import type { Meant } from '../meant';
import { providerOf } from '../known';
import type { PressOf } from '../pressData';
import type { Voice } from '../voice';
import { plainButton } from './buttons';
import { choiceCard } from './choiceCard';
import { resellerRows } from './customerDetailsCard';
import { shown } from './shown';
import type { Button, Card, CardFrame } from './template';
import { template } from './template';

/** The card of one organisation. */
export const customerTemplate = template<
  CardFrame & { notice: string; rows: readonly { label: string; value: string }[] }
>('customer');

/** What a card of a customer may offer to this person, beside what everybody may. */
export interface Offers {
  /** The form that a request from this card is; absent when the person may not request. */
  readonly formId?: string | undefined;
  /** Whether the person may end a relationship. */
  readonly mayEnd?: boolean;
  /** The form that an order from this card is; absent when the person may not order. */
  readonly orderFormId?: string | undefined;
}

/**
 * One customer of the partner: what is between the two, and what can be done next.
 * @param notice a sentence above it: what has just happened
 */
export function customerCard(
  voice: Voice,
  customer: KnownCustomer,
  { formId, mayEnd = false, orderFormId }: Offers,
  notice = '',
): Card {
  const { language, texts } = voice;
  const { name, relationships, tenantId: customerId } = customer;
  const buttons: Button[] = [];
  const selling = relationships.find(({ type }) => type === 'reseller');
  if (orderFormId !== undefined && selling) {
    const order = { verb: 'order.start', language, formId: orderFormId, customerId } as const;
    buttons.push(plainButton(texts.customerDetails.order, order));
  }
  if (formId !== undefined) {
    const request = { language, formId, customer: name };
    if (!selling) buttons.push(plainButton(texts.actions.request, { verb: 'request.start', ...request }));
    else if (!selling.delegatedAdmin) {
      const asked = { ...request, emailLanguage: language, privileges: 'with' } as const;
      buttons.push(plainButton(texts.customer.privileges, { verb: 'request.draft', ...asked }));
    }
  }
  buttons.push(plainButton(texts.customerDetails.details, { verb: 'customer.show', language, customerId }));
  buttons.push(
    plainButton(texts.customer.invitations, { verb: 'invitations.list', language, customer: name }),
  );
  buttons.push(plainButton(texts.actions.customers, { verb: 'customers.list', language }));
  if (mayEnd) {
    buttons.push(plainButton(texts.endings.remove, { verb: 'relationship.end.start', language, customerId }));
  }
  return drawn(voice, customer, notice, buttons);
}

/** A request that is to be confirmed: as much of it as is known. */
export interface Asked extends Known {
  readonly formId: string;
  readonly emailLanguage: ReaderLanguage;
}

/** A request for somebody who is a customer already: that customer, and how to go on all the same. */
export function knownCustomerCard(voice: Voice, customer: KnownCustomer, asked: Asked): Card {
  const { texts, language } = voice;
  return drawn(voice, customer, texts.customer.already(shown(customer.name)), [
    plainButton(texts.customer.anyway, { ...pressOf(voice, asked), asTyped: true }),
    plainButton(texts.actions.customers, { verb: 'customers.list', language }),
  ]);
}

/** A request for a name that is nearly a customer's: which of them is meant. */
export function nearCustomerCard(
  voice: Voice,
  customers: readonly KnownCustomer[],
  typed: string,
  asked: Asked,
): Card {
  const t = voice.texts.customer;
  const buttons = customers
    .slice(0, 5)
    .map((one) => plainButton(titleOf(one, customers), pressOf(voice, { ...asked, customer: one.name })));
  const keep = plainButton(t.asTyped(shown(typed, 24)), { ...pressOf(voice, asked), asTyped: true });
  return choiceCard(voice, {
    title: t.close,
    text: t.closeRequestText(shown(typed)),
    buttons: [...buttons, keep],
  });
}

/** Invitations to a name that none has, though a customer's is nearly the same. */
export function nearInvitationsCard(voice: Voice, customers: readonly KnownCustomer[], typed: string): Card {
  const { language, texts } = voice;
  const buttons = customers
    .slice(0, 5)
    .map(({ name }) => plainButton(shown(name, 36), { verb: 'invitations.list', language, customer: name }));
  const all = plainButton(texts.actions.invitations, { verb: 'invitations.list', language });
  const text = texts.invitations.noneTo(shown(typed));
  return choiceCard(voice, { title: texts.customer.close, text, buttons: [...buttons, all] });
}

/** Customers that a typed name may mean: five at most, and the way to all of them. */
export function customersChoiceCard(
  voice: Voice,
  kind: 'several' | 'close',
  customers: readonly KnownCustomer[],
  typed: string,
): Card {
  const { language, texts } = voice;
  const t = texts.customer;
  const buttons = customers
    .slice(0, 5)
    .map((one) =>
      plainButton(titleOf(one, customers), { verb: 'customer.show', language, customerId: one.tenantId }),
    );
  const all = plainButton(t.all, { verb: 'customers.list', language });
  const text = (kind === 'several' ? t.severalText : t.closeText)(shown(typed));
  return choiceCard(voice, { title: t[kind], text, buttons: [...buttons, all] });
}

/** Customers that a typed name may mean, of which one is wanted for something: the wish goes on at the press. */
export function meantCustomersCard(
  voice: Voice,
  { kind, customers }: Extract<FoundCustomers, { kind: 'several' | 'close' }>,
  typed: string,
  { intent, entities, formId }: Meant & { readonly formId: string },
): Card {
  const { language, texts } = voice;
  const t = texts.customer;
  const buttons = customers.slice(0, 5).map((one) =>
    plainButton(titleOf(one, customers), {
      ...{ verb: 'meant', language, formId, intent },
      entities: { ...entities, domain: one.domain },
    }),
  );
  const all = plainButton(t.all, { verb: 'customers.list', language });
  const text = (kind === 'several' ? t.severalText : t.closeText)(shown(typed));
  return choiceCard(voice, { title: t[kind], text, buttons: [...buttons, all] });
}

/** The same name twice is told apart by the domain. Longer titles than this do not fit on a phone. */
export function titleOf({ name, domain }: KnownCustomer, among: readonly KnownCustomer[]): string {
  const twins = among.filter((one) => one.name === name).length > 1;
  return shown(twins ? domain : name, 36);
}

/** The press that makes a request as much as it is known. */
export function pressOf({ language }: Voice, asked: Asked): PressOf<'request.draft'> {
  const { customer, email, delegatedAdmin, emailLanguage, formId } = asked;
  const provider = providerOf(asked);
  return {
    verb: 'request.draft',
    language,
    formId,
    emailLanguage,
    ...(customer === undefined ? {} : { customer }),
    ...(email === undefined ? {} : { email }),
    ...(delegatedAdmin === undefined ? {} : { privileges: delegatedAdmin ? 'with' : 'without' }),
    ...(provider === undefined ? {} : { providerId: provider.tenantId ?? 'open' }),
  };
}

function drawn(voice: Voice, customer: KnownCustomer, notice: string, buttons: readonly Button[]): Card {
  const { language, texts, dates } = voice;
  const t = texts.customer;
  const name = shown(customer.name);
  const between = customer.relationships.flatMap(({ type, delegatedAdmin, since }) => [
    { label: t.relationship, value: texts.customers.details(texts.customers.types[type], delegatedAdmin) },
    { label: t.since, value: dates.day(since) },
  ]);
  const country =
    new Intl.DisplayNames(language, { type: 'region' }).of(customer.country) ?? customer.country;
  return customerTemplate({
    language,
    title: name,
    summary: notice === '' ? t.summary(name) : notice,
    notice,
    rows: [
      ...between,
      ...resellerRows(voice, customer.resellers ?? []),
      { label: t.domain, value: shown(customer.domain, 253) },
      { label: t.country, value: country },
    ],
    buttons,
  });
}
