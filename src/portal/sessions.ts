import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { Dependencies } from '../application/dependencies';
import { CommitConflict } from '../application/documentStore';
import { organisationRecord } from '../application/records/organisations';
import type { Kept } from '../application/records/record';
import type { Session } from '../application/records/sessions';
import { digestOf, proofLife, sessionPartition, sessionRecord } from '../application/records/sessions';
import { retryOnConflict } from '../application/retryOnConflict';
import type { Visitor } from '../application/visitor';
import { welcomeBack } from '../application/visitor';
import { momentOf } from '../domain/identifiers';
import type { Proved, SignInClient } from './signIn/client';
import { SignInFailed } from './signIn/failure';
import { sealed, unsealed } from './signIn/sealed';

/** A session as a request finds it, with the organisation as it is on record now. */
export interface OpenSession {
  readonly visitor: Visitor;
  readonly formToken: string;
}

export interface Sessions {
  /**
   * Begins a session.
   * @param refreshToken what the directory can be asked again with; without it the session ends when its proof does
   * @returns the secret for the browser's cookie; only its hash is stored
   */
  start(visitor: Visitor, refreshToken?: string): Promise<string>;
  /**
   * The session a cookie opens, with the role as the directory has vouched for it within the last five minutes; null:
   * never begun, over, or ended, by whoever signed out or by the directory.
   * @throws SignInFailed unavailable, when the directory has to be asked and does not answer
   */
  find(secret: string | undefined): Promise<OpenSession | null>;
  /** Ends a session for good, whoever still holds its cookie. */
  end(secret: string | undefined): Promise<void>;
}

/** 256 random bits as they travel in a cookie, an address or a form. */
export const newSecret = (): string => randomBytes(32).toString('base64url');

const looksLikeSecret = (text: string) => /^[A-Za-z0-9_-]{43}$/.test(text);

/** Sessions of a fixed life, kept in the store under the hash of what the browser holds. */
export function sessionsIn(
  dependencies: Pick<Dependencies, 'store' | 'clock'>,
  { proveAgain }: Pick<SignInClient, 'proveAgain'>,
): Sessions {
  const { store, clock } = dependencies;
  const isProved = ({ provedAt }: Session) => clock() < Date.parse(provedAt) + proofLife;
  const kept = (secret: string) => sessionRecord.read(store, sessionPartition(secret));

  /** The session with the role as it is now; null, and the session over, when the directory no longer vouches for it. */
  async function renewed(secret: string, before: Kept<Session>): Promise<Session | null> {
    const proved = await provedAgain(secret, before.value);
    const visitor = proved && (await welcomeBack(dependencies, proved.identity));
    if (!proved || !visitor) {
      await endAsRead(secret, before);
      return null;
    }
    const { refreshToken } = proved;
    const renewal = refreshToken === undefined ? {} : { renewal: sealed(secret, refreshToken) };
    const provedAt = momentOf(clock());
    const session = { ...before.value, ...renewal, isGlobalAdmin: visitor.isGlobalAdmin, provedAt };
    try {
      await store.commit(sessionPartition(secret), [sessionRecord.replace(session, before.etag)]);
      return session;
    } catch (error) {
      if (!(error instanceof CommitConflict)) throw error;
      // Another request has renewed it meanwhile, or has ended it: what it wrote counts.
      const now = (await kept(secret))?.value;
      return now && isProved(now) ? now : null;
    }
  }

  async function provedAgain(secret: string, session: Session): Promise<Proved | null> {
    const refreshToken = session.renewal === undefined ? null : unsealed(secret, session.renewal);
    if (refreshToken === null) return null;
    try {
      const proved = await proveAgain(refreshToken);
      const { tenantId, objectId } = proved.identity;
      return tenantId === session.tenantId && objectId === session.objectId ? proved : null;
    } catch (error) {
      if (error instanceof SignInFailed && error.problem !== 'unavailable') return null;
      throw error;
    }
  }

  async function endAsRead(secret: string, session: Kept<Session>): Promise<void> {
    await store.commit(sessionPartition(secret), [sessionRecord.remove(session)]).catch((error: unknown) => {
      // Another request was quicker: it has ended the session too, or the directory has just vouched again.
      if (!(error instanceof CommitConflict)) throw error;
    });
  }

  return {
    async start({ organisation, objectId, name, email, isGlobalAdmin }, refreshToken) {
      const secret = newSecret();
      const at = momentOf(clock());
      const known = { tenantId: organisation.tenantId, objectId, name, email, isGlobalAdmin };
      const renewal = refreshToken === undefined ? {} : { renewal: sealed(secret, refreshToken) };
      const session = { ...known, formToken: newSecret(), startedAt: at, provedAt: at, ...renewal };
      await store.commit(sessionPartition(secret), [sessionRecord.create(session)]);
      return secret;
    },

    async find(secret) {
      if (secret === undefined || !looksLikeSecret(secret)) return null;
      const found = await kept(secret);
      if (!found) return null;
      const session = isProved(found.value) ? found.value : await renewed(secret, found);
      if (!session) return null;
      const organisation = (await organisationRecord.read(store, session.tenantId))?.value;
      if (!organisation) return null;
      const { objectId, name, email, isGlobalAdmin, formToken } = session;
      return { visitor: { objectId, name, email, isGlobalAdmin, organisation }, formToken };
    },

    async end(secret) {
      if (secret === undefined || !looksLikeSecret(secret)) return;
      // A renewal may come between: signing out wins.
      await retryOnConflict(async () => {
        const session = await kept(secret);
        if (session) await store.commit(sessionPartition(secret), [sessionRecord.remove(session)]);
      });
    },
  };
}

/** Compares two secrets in a time that tells nothing about either. */
export function sameSecret(one: string, other: string): boolean {
  return timingSafeEqual(Buffer.from(digestOf(one)), Buffer.from(digestOf(other)));
}
