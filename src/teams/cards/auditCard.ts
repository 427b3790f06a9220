import type { Page } from '../../application/documentStore';
import type { ShownAuditEntry } from '../../application/showAudit';
import type { AuditEntry } from '../../domain/audit';
import type { Voice } from '../voice';
import { plainButton } from './buttons';
import { shown } from './shown';
import type { Button, Card, CardFrame } from './template';
import { template } from './template';

const auditTemplate = template<
  CardFrame & {
    notice: string;
    items: readonly { readonly name: string; readonly details: string }[];
    empty: string;
    webTitle: string;
    webUrl: string;
  }
>('list');

/** A page of the audit record: what happened, when, by whom, and with which acknowledgement. */
export function auditCard(
  voice: Voice,
  page: Page<ShownAuditEntry>,
  { continued, webUrl }: { readonly continued: boolean; readonly webUrl: string },
): Card {
  const { language, texts } = voice;
  const { title, empty, web, lead } = texts.audit;
  const items = page.items.map((one) => auditItem(voice, one));
  return auditTemplate({
    language,
    title,
    summary: items.length === 0 ? `${title}. ${empty}` : title,
    notice: items.length === 0 ? '' : lead,
    items,
    empty: items.length === 0 ? empty : '',
    buttons: pageButtons(voice, page, continued),
    webTitle: web,
    webUrl,
  });
}

/** One entry as a row of a list. */
export const auditItem = (voice: Voice, one: ShownAuditEntry) => ({
  name: whatOf(voice, one),
  details: detailsOf(voice, one),
});

function pageButtons(
  { language, texts }: Voice,
  { continuation }: Page<unknown>,
  continued: boolean,
): Button[] {
  const list = { verb: 'audit.list', language } as const;
  const { next, first } = texts.actions;
  return [
    ...(continuation === undefined ? [] : [plainButton(next, { ...list, continuation })]),
    ...(continued ? [plainButton(first, list)] : []),
  ];
}

function whatOf({ texts }: Voice, { entry, addressee }: ShownAuditEntry): string {
  const { customer, reseller, partner, provider } = entry.facts;
  const t = texts.audit;
  const what = t.actions[entry.action];
  if (entry.action === 'refused') return t.about(what, attemptIn(texts, entry.facts));
  const who = customer ?? reseller ?? partner ?? provider ?? addressee;
  return who === undefined ? what : t.about(what, shown(who, 100));
}

/** What was tried: a wish by its words, a button by what it belongs to. */
function attemptIn({ audit, meanings }: Voice['texts'], { attempted = '' }: AuditEntry['facts']): string {
  const wish = Object.entries(meanings).find(([intent]) => intent === attempted)?.[1];
  if (wish) return wish();
  const topic = Object.entries(audit.attempts).find(([name]) => attempted.startsWith(`${name}.`))?.[1];
  return topic ?? audit.button;
}

function detailsOf({ texts, dates }: Voice, { entry, stated }: ShownAuditEntry): string {
  const { at, actor, facts } = entry;
  const t = texts.audit;
  const reason = Object.entries(t.reasons).find(([code]) => code === facts['code'])?.[1];
  const privileges = facts['delegatedAdmin'];
  const statements = stated?.statements.map(({ id }) => t.statements[id]).join(', ');
  return [
    dates.moment(at),
    actor === undefined ? t.liaison : shown(actor.name, 80),
    ...(privileges === undefined ? [] : [texts.change.privileges(privileges === 'true')]),
    ...(reason === undefined ? [] : [reason]),
    ...(stated === undefined || statements === undefined
      ? []
      : [t.stated(statements, stated.version, texts.language[stated.language])]),
  ].join(' · ');
}
