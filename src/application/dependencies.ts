import type { DocumentStore } from './documentStore';
import type { Links } from './links';

/** What every use case stands on. Time and chance come from outside, so that a test can hold them. */
export interface Dependencies {
  readonly store: DocumentStore;
  readonly links: Links;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  /** A new random id: a GUID in lower case. */
  readonly newId: () => string;
  readonly invitationDays: number;
}
