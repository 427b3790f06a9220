import type { AuditEntry } from '../domain/audit';

export type AuditFormat = 'csv' | 'jsonLines';

const columns = [
  'sequence',
  'at',
  'action',
  'actorName',
  'actorObjectId',
  'actorTenantId',
  'facts',
  'previousHash',
  'hash',
] as const;

/** What stands before the first entry. */
export function formatHeading(format: AuditFormat): string {
  return format === 'csv' ? csvRow(columns) : '';
}

/** One entry: a row of CSV (RFC 4180, safe to open in a spreadsheet), or a line of JSON, whole and exact. */
export function formatEntry(format: AuditFormat, entry: AuditEntry): string {
  if (format === 'jsonLines') return `${JSON.stringify(entry)}\n`;
  const { sequence, at, action, actor, facts, previousHash, hash } = entry;
  const who = [actor?.name ?? '', actor?.objectId ?? '', actor?.tenantId ?? ''];
  return csvRow([String(sequence), at, action, ...who, JSON.stringify(facts), previousHash, hash]);
}

const csvRow = (cells: readonly string[]) => `${cells.map(csvCell).join(',')}\r\n`;

/** Quoted where RFC 4180 asks for it; what a spreadsheet would take for a formula gets an apostrophe before it. */
function csvCell(text: string): string {
  const plain = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
