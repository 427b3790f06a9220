import { hash } from 'node:crypto';

/**
 * A GUID that is always the same for the same parts, so that an activity delivered twice, or a form pressed twice,
 * makes one draft.
 */
export function stableGuid(...parts: readonly string[]): string {
  const hex = hash('sha256', JSON.stringify(parts), 'hex');
  // Version 8 of RFC 9562: made by a rule of its own.
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** A short name for long or unsafe parts, fit for a document's id. */
export function stableKey(...parts: readonly string[]): string {
  return hash('sha256', JSON.stringify(parts), 'base64url');
}
