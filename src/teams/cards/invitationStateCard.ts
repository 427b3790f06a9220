import type { NewCustomer } from '../../application/notifier';
import type { AccountLink } from '../../domain/accountLink';
import type { SentInvitation } from '../../domain/invitation';
import type { ChatTexts } from '../../i18n/chat/texts';
import { clearlyOther } from '../clearlyOther';
import type { Voice } from '../voice';
import { nextButtons } from './nextButtons';
import { shown } from './shown';
import type { Button, Card, CardFrame } from './template';
import { template } from './template';

/** What an invitation's state is called; an open one by whether the customer has seen it. */
export type ShownState = keyof ChatTexts['state']['titles'];

export interface Row {
  readonly label: string;
  readonly value: string;
}

type Color = 'default' | 'accent' | 'good' | 'warning' | 'attention';

const colors: Readonly<Record<ShownState, Color>> = {
  sent: 'default',
  opened: 'accent',
  accepted: 'good',
  declined: 'attention',
  expired: 'warning',
  revoked: 'warning',
  standing: 'default',
};

const stateTemplate = template<
  CardFrame & {
    notice: string;
    color: Color;
    rows: readonly Row[];
    warning: string;
    note: string;
  }
>('invitationState');

export function stateOf(invitation: SentInvitation | AccountLink): ShownState {
  if (invitation.state !== 'open') return invitation.state;
  return invitation.openedAt === undefined ? 'sent' : 'opened';
}

/**
 * What became of an invitation, as it now is, and what can be done next.
 * @param notice a sentence above it: what has just happened, or why a press changed nothing
 * @param more further facts, and another note and other buttons than on the card that follows it
 */
export function invitationStateCard(
  voice: Voice,
  invitation: SentInvitation | AccountLink,
  notice = '',
  more: {
    readonly rows?: readonly Row[];
    readonly buttons?: readonly Button[];
    readonly note?: string | undefined;
  } = {},
): Card {
  const state = stateOf(invitation);
  const { language, texts } = voice;
  const title = texts.state.titles[state];
  return stateTemplate({
    language,
    title,
    summary: notice === '' ? texts.state.summary(title, nameOf(invitation, texts)) : notice,
    notice,
    color: colors[state],
    rows: [
      ...(invitation.state === 'standing' ? linkRows(voice, invitation) : invitationRows(voice, invitation)),
      ...(more.rows ?? []),
    ],
    warning: warningFor(invitation, texts),
    note: more.note ?? texts.state.notes[state],
    buttons: more.buttons ?? (invitation.state === 'standing' ? [] : nextButtons(voice, invitation)),
  });
}

/** That a customer came through the account link. */
export function newCustomerCard(voice: Voice, { customer, by, at, delegatedAdmin }: NewCustomer): Card {
  const { language, texts, dates } = voice;
  const t = texts.state;
  const notice = texts.news.newCustomer(shown(customer.name));
  return stateTemplate({
    language,
    title: t.titles.accepted,
    summary: notice,
    notice,
    color: colors.accepted,
    rows: [
      { label: t.customer, value: shown(customer.name) },
      { label: t.accepted, value: t.by(dates.moment(at), shown(by.name, 80)) },
      { label: texts.news.granted, value: texts.privileges(delegatedAdmin) },
    ],
    warning: '',
    note: t.notes.accepted,
    buttons: [],
  });
}

/** Whom an invitation is for, or from whom the answer came, ready to be shown. */
export function nameOf(invitation: SentInvitation | AccountLink, texts: ChatTexts): string {
  if (invitation.state === 'standing') return texts.privileges(invitation.delegatedAdmin);
  if ('customer' in invitation) return shown(invitation.customer.name);
  if ('reseller' in invitation) return shown(invitation.reseller.name);
  return shown(invitation.addressee.name ?? invitation.addressee.email ?? texts.draft.anyone);
}

function linkRows({ texts, dates }: Voice, link: AccountLink): readonly Row[] {
  const t = texts.state;
  return [
    { label: t.request, value: texts.privileges(link.delegatedAdmin) },
    { label: t.lastSent, value: dates.moment(link.lastSentAt) },
    { label: t.acceptances, value: link.acceptances === 0 ? t.never : t.times(link.acceptances) },
  ];
}

function invitationRows(voice: Voice, invitation: SentInvitation): readonly Row[] {
  const { texts, dates } = voice;
  const t = texts.state;
  const { addressee, sentAt, openedAt } = invitation;
  const rows = [{ label: t.customer, value: nameOf(invitation, texts) }];
  if (addressee.email !== undefined && (addressee.name !== undefined || 'customer' in invitation)) {
    rows.push({ label: t.email, value: shown(addressee.email, 254) });
  }
  const request =
    invitation.kind === 'partnership' ? texts.partnership : texts.privileges(invitation.delegatedAdmin);
  rows.push({ label: t.request, value: request });
  rows.push({ label: t.sent, value: dates.moment(sentAt) });
  if (openedAt !== undefined) rows.push({ label: t.opened, value: dates.moment(openedAt) });
  rows.push(lastRow(voice, invitation));
  return rows;
}

function lastRow({ texts, dates }: Voice, invitation: SentInvitation): Row {
  const t = texts.state;
  switch (invitation.state) {
    case 'open':
      return { label: t.expires, value: dates.moment(invitation.expiresAt) };
    case 'expired':
      return { label: t.expired, value: dates.moment(invitation.expiresAt) };
    case 'revoked':
      return {
        label: t.revoked,
        value: t.by(dates.moment(invitation.revokedAt), shown(invitation.revokedBy.name, 80)),
      };
    case 'accepted':
    case 'declined':
      return {
        label: t[invitation.state],
        value: t.by(dates.moment(invitation.decidedAt), shown(invitation.decidedBy.name, 80)),
      };
  }
}

function warningFor(invitation: SentInvitation | AccountLink, texts: ChatTexts): string {
  if (!('customer' in invitation)) return '';
  const named = invitation.addressee.name;
  if (named === undefined || !clearlyOther(named, invitation.customer.name)) return '';
  return texts.state.otherCustomer(shown(named), shown(invitation.customer.name));
}
