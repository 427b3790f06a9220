import type { Page } from '../../application/documentStore';
import type { ListedState } from '../../application/listInvitations';
import type { CustomerEntry } from '../../application/records/customers';
import type { ListedInvitation } from '../../application/records/invitations';
import type { AccountLink } from '../../domain/accountLink';
import type { SentInvitation } from '../../domain/invitation';
import type { PressData } from '../pressData';
import type { Voice } from '../voice';
import { plainButton } from './buttons';
import { nameOf, stateOf } from './invitationStateCard';
import { shown } from './shown';
import type { Button, Card, CardFrame } from './template';
import { template } from './template';

interface Item {
  readonly name: string;
  readonly details: string;
  /** The button that shows it, where there is more to see; `hint` says of what to who does not see its row. */
  readonly open?: readonly (Button & { readonly hint: string })[];
}

const listTemplate = template<CardFrame & { notice: string; items: readonly Item[]; empty: string }>('list');

/** Which page of which list is shown, and what is to be said about it. */
export interface ListFacts {
  /** Whether pages came before it. */
  readonly continued: boolean;
  readonly state?: ListedState | undefined;
  /** Only what is about the customer of this name. */
  readonly customer?: string | undefined;
  readonly notice?: string | undefined;
}

/** A page of the partner's customers. */
export function customersCard(voice: Voice, page: Page<CustomerEntry>, facts: ListFacts): Card {
  const t = voice.texts.customers;
  const { language } = voice;
  const items = page.items.map(({ tenantId, name, type, delegatedAdmin, since }) => ({
    name: shown(name),
    details: `${t.details(t.types[type], delegatedAdmin)} · ${t.since(voice.dates.day(since))}`,
    open: opening(voice, name, { verb: 'customer.show', language, customerId: tenantId }),
  }));
  const verb = { verb: 'customers.list' as const, language };
  return listCard(voice, t.title, items, t.empty, pageButtons(voice, page, facts, verb), facts.notice);
}

/** A page of the invitations the partner has sent. */
export function invitationsCard(voice: Voice, page: Page<ListedInvitation>, facts: ListFacts): Card {
  const t = voice.texts.invitations;
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
      const sent = t.sent(voice.dates.day(invitation.sentAt));
      const name = nameOf(invitation, voice.texts);
      return {
        name,
        details: [t.states[stateOf(invitation)], ...kindOf(voice, invitation), sent].join(' · '),
        open: opening(voice, name, {
          verb: 'invitation.show',
          language: voice.language,
          id: invitation.id,
        }),
      };
    });
  const { state, customer } = facts;
  const only = { ...(state && { state }), ...(customer !== undefined && { customer }) };
  const verb = { verb: 'invitations.list' as const, language: voice.language, ...only };
  const pages = pageButtons(voice, page, facts, verb);
  const buttons = items.length > 0 ? [...pages, ...stateButtons(voice, facts)] : pages;
  const title = t.titles[state ?? 'all'];
  if (customer === undefined) return listCard(voice, title, items, state ? t.noneSuch : t.empty, buttons);
  const who = shown(customer);
  return listCard(voice, title, items, '', buttons, items.length === 0 ? t.noneTo(who) : t.to(who));
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

/** The button of a row. Longer names than this need not be heard to the end. */
export function opening({ texts }: Voice, name: string, data: PressData): NonNullable<Item['open']> {
  const hint = texts.life.hint(shown(name, 60));
  return [{ ...plainButton(texts.actions.show, data), hint }];
}

/** How invitations can be narrowed by a press: to what most wants looking at; six buttons at most fit on a card. */
const narrowed = ['open', 'accepted', 'declined', 'expired'] as const;

function stateButtons({ language, texts }: Voice, { state, customer }: ListFacts): readonly Button[] {
  if (customer !== undefined) return [];
  if (state !== undefined) {
    return [plainButton(texts.life.all, { verb: 'invitations.list', language })];
  }
  return narrowed.map((one) =>
    plainButton(texts.life.only[one], { verb: 'invitations.list', language, state: one }),
  );
}

type ListVerb = Extract<PressData, { verb: 'customers.list' | 'invitations.list' }>;

function pageButtons(
  { language, texts }: Voice,
  { items, continuation }: Page<unknown>,
  { continued, state, customer }: ListFacts,
  list: ListVerb,
): readonly Button[] {
  const { first, next, request } = texts.actions;
  const buttons: Button[] = [];
  if (continuation !== undefined) buttons.push(plainButton(next, { ...list, continuation }));
  if (continued) buttons.push(plainButton(first, list));
  if (items.length === 0 && state === undefined && customer === undefined) {
    buttons.push(plainButton(request, { verb: 'request.start', language }));
  }
  return buttons;
}

export function listCard(
  { language }: Voice,
  title: string,
  items: readonly Item[],
  empty: string,
  buttons: readonly Button[],
  notice = '',
): Card {
  const summary = items.length === 0 ? `${title}. ${empty}` : title;
  const whenEmpty = items.length === 0 ? empty : '';
  return listTemplate({ language, title, summary, notice, items, empty: whenEmpty, buttons });
}
