import type { Page } from '../../application/documentStore';
import type { ListedState } from '../../application/listInvitations';
import type { CustomerEntry } from '../../application/records/customers';
import type { ListedInvitation } from '../../application/records/invitations';
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
  const items = page.items.map(({ name, type, delegatedAdmin, since }) => ({
    name: shown(name),
    details: `${t.details(t.types[type], delegatedAdmin)} · ${t.since(voice.dates.day(since))}`,
  }));
  const verb = { verb: 'customers.list' as const, language: voice.language };
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
          name: t.account(invitation.delegatedAdmin),
          details: `${t.used(invitation.acceptances)} · ${sent}`,
        };
      }
      const sent = t.sent(voice.dates.day(invitation.sentAt));
      return {
        name: nameOf(invitation, voice.texts),
        details: `${t.states[stateOf(invitation)]} · ${sent}`,
      };
    });
  const { state, customer } = facts;
  const only = { ...(state && { state }), ...(customer !== undefined && { customer }) };
  const verb = { verb: 'invitations.list' as const, language: voice.language, ...only };
  const buttons = pageButtons(voice, page, facts, verb);
  const title = t.titles[state ?? 'all'];
  if (customer === undefined) return listCard(voice, title, items, state ? t.noneSuch : t.empty, buttons);
  const who = shown(customer);
  return listCard(voice, title, items, '', buttons, items.length === 0 ? t.noneTo(who) : t.to(who));
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

function listCard(
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
