import type { AuditEntry } from '../../domain/audit';

/** What the sentence about an audit entry may name. Which of it is there goes by what happened, and to whom. */
export type AuditFacts = AuditEntry['facts'] & {
  readonly customer?: string;
  readonly partner?: string;
  readonly provider?: string;
  readonly reseller?: string;
  readonly kind?: string;
  readonly role?: string;
  readonly delegatedAdmin?: string;
  readonly version?: string;
  readonly invitation?: string;
  readonly attempted?: string;
  readonly offer?: string;
  readonly quantity?: string;
  readonly supportContact?: string;
  /** Whom the organisation's own request was addressed to. */
  readonly addressee?: string;
};

/** The words for what was tried; what has none is named as it is recorded. */
export function attemptIn(attempts: Readonly<Record<string, string>>, attempted: string): string {
  const parts = attempted.split('.');
  const names = parts.map((_, index) => parts.slice(0, parts.length - index).join('.'));
  return names.flatMap((name) => attempts[name] ?? [])[0] ?? attempted;
}
