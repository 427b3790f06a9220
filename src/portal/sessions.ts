import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { Dependencies } from '../application/dependencies';
import { CommitConflict } from '../application/documentStore';
import { organisationRecord } from '../application/records/organisations';
import type { Session } from '../application/records/sessions';
import { digestOf, sessionPartition, sessionRecord } from '../application/records/sessions';
import type { Visitor } from '../application/visitor';
import { momentOf } from '../domain/identifiers';

/** A session as a request finds it, with the organisation as it is on record now. */
export interface OpenSession {
  readonly visitor: Visitor;
  readonly formToken: string;
}

export interface Sessions {
  /** Begins a session. @returns the secret for the browser's cookie; only its hash is stored */
  start(visitor: Visitor): Promise<string>;
  /** The session a cookie opens, or null: never begun, over, or ended. */
  find(secret: string | undefined): Promise<OpenSession | null>;
  /** Ends a session for good, whoever still holds its cookie. */
  end(secret: string | undefined): Promise<void>;
}

/** 256 random bits as they travel in a cookie, an address or a form. */
export const newSecret = (): string => randomBytes(32).toString('base64url');

const looksLikeSecret = (text: string) => /^[A-Za-z0-9_-]{43}$/.test(text);

/** Sessions of a fixed life, kept in the store under the hash of what the browser holds. */
export function sessionsIn({ store, clock }: Pick<Dependencies, 'store' | 'clock'>): Sessions {
  return {
    async start({ organisation, objectId, name, email, isGlobalAdmin }) {
      const secret = newSecret();
      const known = { tenantId: organisation.tenantId, objectId, name, email, isGlobalAdmin };
      const session: Session = { ...known, formToken: newSecret(), startedAt: momentOf(clock()) };
      await store.commit(sessionPartition(secret), [sessionRecord.create(session)]);
      return secret;
    },

    async find(secret) {
      if (secret === undefined || !looksLikeSecret(secret)) return null;
      const session = (await sessionRecord.read(store, sessionPartition(secret)))?.value;
      if (!session) return null;
      const organisation = (await organisationRecord.read(store, session.tenantId))?.value;
      if (!organisation) return null;
      const { objectId, name, email, isGlobalAdmin, formToken } = session;
      return { visitor: { objectId, name, email, isGlobalAdmin, organisation }, formToken };
    },

    async end(secret) {
      if (secret === undefined || !looksLikeSecret(secret)) return;
      const partition = sessionPartition(secret);
      const session = await sessionRecord.read(store, partition);
      if (!session) return;
      await store.commit(partition, [sessionRecord.remove(session)]).catch((error: unknown) => {
        // Ended by another request in between: what was wanted is so.
        if (!(error instanceof CommitConflict)) throw error;
      });
    },
  };
}

/** Compares two secrets in a time that tells nothing about either. */
export function sameSecret(one: string, other: string): boolean {
  return timingSafeEqual(Buffer.from(digestOf(one)), Buffer.from(digestOf(other)));
}
