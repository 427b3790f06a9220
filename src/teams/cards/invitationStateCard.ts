import type { NewCustomer } from '../../application/notifier';
import type { AccountLink } from '../../domain/accountLink';
import type { NamedOrganisation, SentInvitation } from '../../domain/invitation';
import type { ChatTexts } from '../../i18n/chat/texts';
import { clearlyOther } from '../clearlyOther';
import type { Voice } from '../voice';
import { addresseeName } from './addressee';
import type { Row } from './halves';
import { linkRequestRows, requestRows } from './halves';
import { nextButtons } from './nextButtons';
import { shown } from './shown';
import type { Button, Card, CardFrame } from './template';
import { template } from './template';

export type { Row };

/** What an invitation's state is called; an open one by whether the customer has seen it. */
export type ShownState = keyof ChatTexts['state']['titles'];

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

/** The card of what something has come to. */
export const stateTemplate = template<
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
  const { title, note } = wordsFor(invitation, state, texts);
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
    note: more.note ?? note,
    buttons: more.buttons ?? (invitation.state === 'standing' ? [] : nextButtons(voice, invitation)),
  });
}

/** A request for a partnership is spoken of in words of its own: it asks a reseller, and no customer. */
function wordsFor(
  invitation: SentInvitation | AccountLink,
  state: ShownState,
  { state: t, partnershipRequest }: ChatTexts,
): { readonly title: string; readonly note: string } {
  if (invitation.state === 'standing' || invitation.kind !== 'partnership' || state === 'standing') {
    return { title: t.titles[state], note: t.notes[state] };
  }
  return { title: partnershipRequest.titles[state], note: partnershipRequest.notes[state] };
}

/** That a customer came through the account link. */
export function newCustomerCard(voice: Voice, news: NewCustomer): Card {
  const { customer, by, at, delegatedAdmin, provider } = news;
  const { language, texts, dates } = voice;
  const { half, may, provider: ordering } = texts.joint;
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
      ...(provider ? [{ label: half(shown(provider.name, 100)), value: may(ordering) }] : []),
    ],
    warning: '',
    note: t.notes.accepted,
    buttons: [],
  });
}

/** Whom an invitation is for, or from whom the answer came, ready to be shown. */
export function nameOf(invitation: SentInvitation | AccountLink, texts: ChatTexts): string {
  if (invitation.state === 'standing') return linkNameOf(invitation, texts);
  const decider = deciderOf(invitation);
  return decider ? shown(decider.name) : addresseeName(invitation, texts);
}

function linkNameOf({ delegatedAdmin, provider }: AccountLink, texts: ChatTexts): string {
  if (provider === undefined) return texts.privileges(delegatedAdmin);
  return texts.joint.account(shown(provider.name), delegatedAdmin);
}

function linkRows({ texts, dates }: Voice, link: AccountLink): readonly Row[] {
  const t = texts.state;
  return [
    ...linkRequestRows(link, texts),
    { label: t.lastSent, value: dates.moment(link.lastSentAt) },
    { label: t.acceptances, value: link.acceptances === 0 ? t.never : t.times(link.acceptances) },
  ];
}

function invitationRows(voice: Voice, invitation: SentInvitation): readonly Row[] {
  const { texts, dates } = voice;
  const t = texts.state;
  const { addressee, sentAt, openedAt } = invitation;
  const { toReseller, id } = texts.partnershipRequest;
  const label = invitation.kind === 'partnership' ? toReseller : t.customer;
  const rows = [{ label, value: nameOf(invitation, texts) }];
  if (addressee.email !== undefined && (addressee.name !== undefined || deciderOf(invitation))) {
    rows.push({ label: t.email, value: shown(addressee.email, 254) });
  }
  if (addressee.partnerId !== undefined) rows.push({ label: id, value: shown(addressee.partnerId) });
  rows.push(...requestRows(invitation, texts));
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
  if (invitation.state === 'standing') return '';
  const decider = deciderOf(invitation);
  const named = invitation.addressee.name;
  if (named === undefined || !decider || !clearlyOther(named, decider.name)) return '';
  return texts.state.otherCustomer(shown(named), shown(decider.name));
}

/** The organisation that answered, once one has. */
function deciderOf(invitation: SentInvitation): NamedOrganisation | undefined {
  if ('customer' in invitation) return invitation.customer;
  return 'reseller' in invitation ? invitation.reseller : undefined;
}
