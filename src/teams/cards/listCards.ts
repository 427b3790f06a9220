import type { Page } from '../../application/documentStore';
import type { ListedState } from '../../application/listInvitations';
import type { CustomerEntry } from '../../application/records/customers';
import type { ListedInvitation } from '../../application/records/invitations';
import type { AccountLink } from '../../domain/accountLink';
import type { SentInvitation } from '../../domain/invitation';
import type { PressOf } from '../pressData';
import type { Voice } from '../voice';
import { plainButton } from './buttons';
import { nameOf, stateOf } from './invitationStateCard';
import { listCard, opening, pageButtons } from './listCard';
import { beginningField, listSearch, orderField, privilegesField } from './listSearch';
import { shown } from './shown';
import type { Button, Card } from './template';

/** What a list of customers shows, as a card carries it from press to press. */
export interface CustomersShown {
  readonly beginning?: string | undefined;
  readonly order?: 'newest' | undefined;
  readonly privileges?: 'with' | 'without' | undefined;
  /** Only those that came with this reseller; never together with privileges. */
  readonly reseller?: { readonly tenantId: string; readonly name: string } | undefined;
  /** Whether pages came before it. */
  readonly continued: boolean;
  /** Something else to be said about it. */
  readonly notice?: string | undefined;
  /** Whether the person can add customers; for the reseller that the list is narrowed to. */
  readonly mayAdd?: boolean;
}

/** A page of the partner's customers. */
export function customersCard(voice: Voice, page: Page<CustomerEntry>, wanted: CustomersShown): Card {
  const { language, texts, dates } = voice;
  const t = texts.customers;
  const { only, all, noneSuch } = texts.looking;
  const { beginning, order, privileges, reseller, continued, notice, mayAdd = false } = wanted;
  const items = page.items.map(({ tenantId, name, type, delegatedAdmin, since }) => ({
    name: shown(name),
    details: `${t.details(t.types[type], delegatedAdmin)} · ${t.since(dates.day(since))}`,
    open: opening(voice, name, { verb: 'customer.show', language, customerId: tenantId }),
  }));
  const verb = 'customers.list' as const;
  const kept = {
    verb,
    language,
    ...(reseller && { resellerId: reseller.tenantId, reseller: reseller.name }),
  };
  const list: PressOf<typeof verb> = {
    ...kept,
    ...(beginning !== undefined && { beginning }),
    ...(order && { order }),
    ...(privileges && { privileges }),
  };
  const said = [
    ...(notice === undefined ? [] : [notice]),
    ...(reseller ? [only.reseller(shown(reseller.name))] : []),
    ...(privileges ? [only[privileges]] : []),
    ...(beginning === undefined ? [] : [only.beginning(shown(beginning, 60))]),
    ...(order ? [only[order]] : []),
  ];
  const narrowed = reseller !== undefined || privileges !== undefined || beginning !== undefined;
  const choices = [
    orderField(voice, ['name', 'newest'], order),
    ...(reseller ? [] : [privilegesField(voice, privileges)]),
  ];
  const fields = { texts: [beginningField(voice, beginning)], choices };
  const none = items.length === 0;
  const request = plainButton(texts.actions.request, { verb: 'request.start', language });
  const forWhom = reseller ? { resellerId: reseller.tenantId } : {};
  const add = plainButton(texts.orders.addCustomer, { verb: 'order.add', language, ...forWhom });
  return listCard(voice, items, {
    title: t.title,
    empty: narrowed ? noneSuch : t.empty,
    notice: said.join(' '),
    buttons: [
      ...pageButtons(voice, list, { ...page, continued }),
      ...(narrowed ? [plainButton(all.customers, { verb, language })] : none ? [request] : []),
      ...(mayAdd ? [add] : []),
    ],
    search: none && !narrowed ? undefined : listSearch(voice, kept, fields, none),
  });
}

/** What a list of invitations shows, as a card carries it from press to press. */
export interface InvitationsShown {
  readonly continued: boolean;
  readonly state?: ListedState | undefined;
  /** Only what is about the customer of this name. */
  readonly customer?: string | undefined;
  readonly order?: 'oldest' | undefined;
}

/** A page of the invitations the partner has sent. */
export function invitationsCard(voice: Voice, page: Page<ListedInvitation>, wanted: InvitationsShown): Card {
  const { language, texts } = voice;
  const t = texts.invitations;
  const items = page.items
    .filter((invitation) => invitation.state !== 'draft')
    .map((invitation) => {
      if (invitation.state === 'standing') {
        const sent = t.sent(voice.dates.day(invitation.lastSentAt));
        return {
          name: accountName(voice, invitation),
          details: `${t.used(invitation.acceptances)} · ${sent}`,
        };
      }
      const { id } = invitation;
      const sent = t.sent(voice.dates.day(invitation.sentAt));
      const name = nameOf(invitation, texts);
      return {
        name,
        details: [t.states[stateOf(invitation)], ...kindOf(voice, invitation), sent].join(' · '),
        open: opening(voice, name, { verb: 'invitation.show', language, id }),
      };
    });
  const { state, customer, order, continued } = wanted;
  const verb = 'invitations.list' as const;
  const kept = { verb, language, ...(state && { state }) };
  const list: PressOf<typeof verb> = {
    ...kept,
    ...(customer !== undefined && { customer }),
    ...(order && { order }),
  };
  const none = items.length === 0;
  const fields = {
    texts: [toField(voice, customer)],
    choices: [orderField(voice, ['newest', 'oldest'], order)],
  };
  const request = plainButton(texts.actions.request, { verb: 'request.start', language });
  const who = customer === undefined ? undefined : shown(customer);
  const to = who === undefined ? [] : [none ? t.noneTo(who) : t.to(who)];
  return listCard(voice, items, {
    title: t.titles[state ?? 'all'],
    empty: who !== undefined ? '' : state ? t.noneSuch : t.empty,
    notice: [...to, ...(order ? [texts.looking.only[order]] : [])].join(' '),
    buttons: [
      ...pageButtons(voice, list, { ...page, continued }),
      ...(none && state === undefined && customer === undefined ? [request] : []),
      ...(none && customer === undefined ? [] : stateButtons(voice, wanted)),
    ],
    search: none && customer === undefined ? undefined : listSearch(voice, kept, fields, none),
  });
}

function toField({ texts }: Voice, value = '') {
  const { to: label, toHint: hint, toError: error } = texts.looking;
  return { id: 'customer', label, hint, error, maximum: 200, value };
}

function accountName({ texts }: Voice, { provider, delegatedAdmin }: AccountLink): string {
  if (provider) return texts.joint.account(shown(provider.name), delegatedAdmin);
  return texts.invitations.account(delegatedAdmin);
}

/** What a row is marked with that is no invitation of the partner's alone. */
function kindOf({ texts }: Voice, invitation: SentInvitation): readonly string[] {
  if (invitation.kind === 'partnership') return [texts.partnershipRequest.listed];
  return invitation.kind === 'reseller' ? [] : [texts.joint.with(shown(invitation.provider.name, 60))];
}

/** How invitations can be narrowed by a press: to what most wants looking at; six buttons at most fit on a card. */
const narrowed = ['open', 'accepted', 'declined', 'expired'] as const;

function stateButtons({ language, texts }: Voice, { state, customer }: InvitationsShown): readonly Button[] {
  if (state !== undefined || customer !== undefined) {
    return [plainButton(texts.life.all, { verb: 'invitations.list', language })];
  }
  return narrowed.map((one) =>
    plainButton(texts.life.only[one], { verb: 'invitations.list', language, state: one }),
  );
}
