import type { EndablePartnership } from '../../application/showPartnershipEnding';
import type { EndableRelationship } from '../../application/showRelationshipEnding';
import type { Subscription } from '../../domain/subscription';
import type { Voice } from '../voice';
import { plainButton } from './buttons';
import { shown } from './shown';
import type { Button, Card, CardFrame } from './template';
import { template } from './template';

interface Row {
  readonly label: string;
  readonly value: string;
}

interface Section {
  readonly heading: string;
  readonly lines: readonly { readonly line: string }[];
}

const endableTemplate = template<
  CardFrame & {
    notice: string;
    rows: readonly Row[];
    blocked: string;
    blockedBy: readonly { what: string; details: string }[];
    sections: readonly Section[];
  }
>('endable');

/** How many of the subscriptions that stand in the way are listed: a card must stay readable on a phone. */
const mostListed = 10;

/**
 * What ending a relationship or a partnership does and does not do, and what stands in its way. Nothing is ended yet;
 * as long as anything stands in the way there is no button that goes on.
 * @param notice why it is shown once more
 */
export function endableCard(
  voice: Voice,
  endable: EndableRelationship | EndablePartnership,
  notice = '',
): Card {
  const { language, texts } = voice;
  const t = texts.endable;
  const title = t.titles[endable.kind];
  const blockedBy = endable.kind === 'relationship' ? endable.blockedBy : [];
  const who = nameOf(endable);
  return endableTemplate({
    language,
    title,
    summary: notice === '' ? t.summary(title, who) : notice,
    notice,
    rows: whichRows(voice, endable),
    blocked: blockedBy.length === 0 ? '' : t.blocked,
    blockedBy: inTheWay(voice, blockedBy),
    sections: blockedBy.length > 0 ? [] : sectionsFor(voice, endable, who),
    buttons: [goOnButton(voice, endable, blockedBy.length > 0), keepButton(voice, endable)],
  });
}

/** What may be ended, as rows at the head of a card. */
export function whichRows(
  { texts, dates }: Voice,
  endable: EndableRelationship | EndablePartnership,
): readonly Row[] {
  const t = texts.endable;
  const since = { label: t.since, value: dates.day(endable.since) };
  if (endable.kind === 'partnership') {
    const side = endable.side === 'provider' ? 'reseller' : 'provider';
    return [{ label: t.counterpart[side], value: nameOf(endable) }, since];
  }
  const { details, types } = texts.customers;
  return [
    { label: t.customer, value: nameOf(endable) },
    { label: t.relationship, value: details(types[endable.type], endable.delegatedAdmin) },
    since,
  ];
}

/** The button that puts a card away without ending anything. */
export function keepButton(
  { language, texts }: Voice,
  endable: EndableRelationship | EndablePartnership,
): Button {
  const about = endable.kind === 'relationship' ? { customerId: endable.customer.tenantId } : {};
  return plainButton(texts.endings.keep, { verb: 'ending.keep', language, ...about });
}

/** Whom it is with, ready to be shown. */
export function nameOf(endable: EndableRelationship | EndablePartnership): string {
  return shown((endable.kind === 'relationship' ? endable.customer : endable.counterpart).name);
}

function goOnButton(
  { language, texts }: Voice,
  endable: EndableRelationship | EndablePartnership,
  blocked: boolean,
): Button {
  const { goOn } = texts.endings;
  const { version } = endable;
  if (endable.kind === 'partnership') {
    const counterpartTenantId = endable.counterpart.tenantId;
    return plainButton(goOn, { verb: 'partnership.end.continue', language, counterpartTenantId, version });
  }
  const which = { language, customerId: endable.customer.tenantId, type: endable.type };
  return blocked
    ? plainButton(texts.endable.again, { verb: 'relationship.end.start', ...which })
    : plainButton(goOn, { verb: 'relationship.end.continue', ...which, version });
}

function inTheWay({ texts }: Voice, blockedBy: readonly Subscription[]) {
  const { licences, more } = texts.endable;
  const listed = blockedBy.slice(0, mostListed).map(({ offer, quantity }) => ({
    what: shown(offer),
    details: ` · ${licences(quantity)}`,
  }));
  const left = blockedBy.length - listed.length;
  return left === 0 ? listed : [...listed, { what: '', details: more(left) }];
}

function sectionsFor(
  { texts: { endable: t } }: Voice,
  endable: EndableRelationship | EndablePartnership,
  who: string,
): readonly Section[] {
  const section = (heading: string, lines: readonly string[]): Section => ({
    heading,
    lines: lines.map((line) => ({ line })),
  });
  if (endable.kind === 'relationship') {
    return [
      section(t.does, [t.customerLeaves(who), t.customerReturns]),
      section(t.keeps, [t.privileges(endable.delegatedAdmin), t.noNotice(who)]),
    ];
  }
  const leaves = endable.side === 'provider' ? t.resellerLeaves(who) : t.providerLeaves(who);
  return [
    section(t.does, [leaves, t.jointEnds, t.partnershipReturns]),
    section(t.keeps, [t.customersStay, t.privilegesStay, t.noNotice(who)]),
  ];
}
