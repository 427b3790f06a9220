import { auditEntryRecord } from '../../src/application/records/audit';
import type { AuditEntry } from '../../src/domain/audit';
import type { EndingKind, StatementId } from '../../src/domain/acknowledgement';
import { statementsFor } from '../../src/domain/acknowledgement';
import { everyDocument } from './documents';
import type { Office } from './office';
import { people, visitors } from './office';
import type { Chat } from './teams';
import type { ShownCard } from './teamsCards';

/** What is said and pressed on the way to an ending, in each language. */
export const endingWords = {
  en: {
    relationship: 'end the relationship with Tailspin Toys',
    partnership: 'remove the partnership with Northwind Conseil',
    leave: 'remove the partnership with Fabrikam Distribution',
    goOn: 'Continue',
    keep: 'Keep it',
    endRelationship: 'End the relationship',
    endPartnership: 'End the partnership',
    statement: 'The decision to end this relationship was made in good faith',
    relationshipEnded: 'Relationship ended',
    partnershipEnded: 'Partnership ended',
    nothing: 'nothing was ended',
  },
  fr: {
    relationship: 'mets fin à la relation avec Tailspin Toys',
    partnership: 'supprime le partenariat avec Northwind Conseil',
    leave: 'supprime le partenariat avec Fabrikam Distribution',
    goOn: 'Continuer',
    keep: 'Ne rien changer',
    endRelationship: 'Mettre fin à la relation',
    endPartnership: 'Mettre fin au partenariat',
    statement: 'La décision de mettre fin à cette relation a été prise de bonne foi',
    relationshipEnded: 'Relation résiliée',
    partnershipEnded: 'Partenariat résilié',
    nothing: 'rien n’a été résilié',
  },
} as const;
export type Words = (typeof endingWords)[keyof typeof endingWords];

/** Every box of an ending ticked, but for those left out. */
export function ticks(kind: EndingKind, ...but: readonly StatementId[]): Readonly<Record<string, string>> {
  return Object.fromEntries(statementsFor(kind).map((id) => [id, String(!but.includes(id))]));
}

/** The card with the statements for ending what a sentence names. */
export async function statementsOf(chat: Chat, said: string, { goOn }: Words): Promise<ShownCard> {
  return chat.pressForCard(await chat.sayForCard(said), goOn);
}

export const customerTenants = [...new Set(Object.values(visitors).map(([tenantId]) => tenantId))];
const partnerTenants = [...new Set(Object.values(people).map(([tenantId]) => tenantId))];

/** Everything on record that an ending could change, to the byte: all tenants, but for what is merely shown. */
export async function onRecord({ store }: Office, tenants = [...customerTenants, ...partnerTenants]) {
  const all = await Promise.all(tenants.map((tenantId) => everyDocument(store, tenantId)));
  const shown = new Set(['ending', 'chat', 'audit', 'auditHead']);
  return JSON.stringify(all.flat().filter(({ type }) => !shown.has(type)));
}

/** A tenant's audit entries, in their order. */
export async function auditOf({ store }: Office, tenantId: string): Promise<readonly AuditEntry[]> {
  const page = await auditEntryRecord.page(store, tenantId, { order: 'ascending', limit: 100 });
  return page.items.map(({ value }) => value);
}
