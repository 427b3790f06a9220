import { createHash } from 'node:crypto';
import { z } from 'zod';
import { guidSchema, momentSchema } from './identifiers';
import { namedOrganisationSchema, namedPersonSchema } from './invitation';
import { languageSchema } from './language';
import { Refusal } from './refusal';
import { relationshipTypeSchema } from './relationship';

/** What a person states, each on its own, when it ends a relationship or a partnership (S2, S3). */
export const statementIdSchema = z.enum([
  'privilegesUnchanged',
  'customersUnchanged',
  'goodFaith',
  'noticeIsOurs',
]);
export type StatementId = z.infer<typeof statementIdSchema>;

/** What can be ended. */
export type EndingKind = 'relationship' | 'partnership';

/** The statements that each ending needs, in the order they are shown. Every one of them must be ticked. */
const needed: Readonly<Record<EndingKind, readonly StatementId[]>> = {
  relationship: ['privilegesUnchanged', 'goodFaith', 'noticeIsOurs'],
  partnership: ['customersUnchanged', 'privilegesUnchanged', 'goodFaith', 'noticeIsOurs'],
};

/** The version of the statements' texts, in every language. A changed word is a new version. */
export const acknowledgementVersion = '2026-11';

/** The statements to be ticked for an ending. */
export function statementsFor(kind: EndingKind): readonly StatementId[] {
  return needed[kind];
}

/**
 * Lets pass whoever ticked every statement of the text that is in force.
 * @param versionRead the version of the text that was on the card
 * @throws Refusal acknowledgementOutdated, acknowledgementIncomplete (with how many are missing)
 */
export function checkAcknowledged(
  kind: EndingKind,
  ticked: readonly StatementId[],
  versionRead: string,
): void {
  if (versionRead !== acknowledgementVersion) throw new Refusal('acknowledgementOutdated');
  const missing = needed[kind].filter((statement) => !ticked.includes(statement));
  if (missing.length > 0) throw new Refusal('acknowledgementIncomplete', { missing: String(missing.length) });
}

const statedSchema = z.object({
  id: guidSchema,
  statements: z.array(z.object({ id: statementIdSchema, textHash: z.string().length(64) })),
  version: z.string(),
  language: languageSchema,
  by: namedPersonSchema.extend({ tenantId: guidSchema }),
  at: momentSchema,
});

export const relationshipAcknowledgementSchema = statedSchema.extend({
  kind: z.literal('relationship'),
  partner: namedOrganisationSchema,
  customer: namedOrganisationSchema,
  type: relationshipTypeSchema,
});

export const partnershipAcknowledgementSchema = statedSchema.extend({
  kind: z.literal('partnership'),
  provider: namedOrganisationSchema,
  reseller: namedOrganisationSchema,
});

/** What was stated, about what, by whom, in which words: kept for good, never changed. */
export const acknowledgementSchema = z.discriminatedUnion('kind', [
  relationshipAcknowledgementSchema,
  partnershipAcknowledgementSchema,
]);
export type Acknowledgement = z.infer<typeof acknowledgementSchema>;
export type AcknowledgementOf<K extends EndingKind> = Extract<Acknowledgement, { kind: K }>;

/** SHA-256 of a statement's text as it was read, in hexadecimal. */
export function textHash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** SHA-256 of all that was stated, in one fixed order, in hexadecimal: what the audit record says of it. */
export function acknowledgementHash(acknowledgement: Acknowledgement): string {
  const { id, kind, version, language, at, by, statements } = acknowledgement;
  const organisations =
    acknowledgement.kind === 'relationship'
      ? [acknowledgement.partner, acknowledgement.customer]
      : [acknowledgement.provider, acknowledgement.reseller];
  const content = [
    [id, kind, version, language, at],
    [by.tenantId, by.objectId, by.name],
    statements.map((statement) => [statement.id, statement.textHash]),
    organisations.map(({ tenantId, name }) => [tenantId, name]),
    acknowledgement.kind === 'relationship' ? acknowledgement.type : null,
  ];
  return textHash(JSON.stringify(content));
}
