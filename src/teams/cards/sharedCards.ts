import type { KnownCustomer } from '../../application/findCustomers';
import type { SentInvitation } from '../../domain/invitation';
import type { Voice } from '../voice';
import { nameOf, stateOf } from './invitationStateCard';
import { shown } from './shown';
import type { Card, CardFrame } from './template';
import { template } from './template';

// Others see these cards: they carry no link, no person's name or address, and no button.
const sharedTemplate = template<
  CardFrame & { notice: string; rows: readonly { label: string; value: string }[] }
>('customer');

/** A customer, as somebody who may see it puts it into a conversation. */
export function sharedCustomerCard({ language, texts, dates }: Voice, customer: KnownCustomer): Card {
  const t = texts.customer;
  const name = shown(customer.name);
  const rows = customer.relationships.flatMap(({ type, delegatedAdmin, since }) => [
    { label: t.relationship, value: texts.customers.details(texts.customers.types[type], delegatedAdmin) },
    { label: t.since, value: dates.day(since) },
  ]);
  const domain = { label: t.domain, value: shown(customer.domain, 253) };
  const summary = t.summary(name);
  return sharedTemplate({ language, title: name, summary, notice: '', rows: [...rows, domain], buttons: [] });
}

/** An invitation and its state, as somebody who may see it puts it into a conversation. */
export function sharedInvitationCard({ language, texts, dates }: Voice, invitation: SentInvitation): Card {
  const t = texts.state;
  const title = t.titles[stateOf(invitation)];
  const name = nameOf(invitation, texts);
  const rows = [
    { label: texts.search.to, value: name },
    { label: t.sent, value: dates.day(invitation.sentAt) },
    ...('decidedAt' in invitation
      ? [{ label: t[invitation.state], value: dates.day(invitation.decidedAt) }]
      : []),
  ];
  return sharedTemplate({ language, title, summary: t.summary(title, name), notice: '', rows, buttons: [] });
}
