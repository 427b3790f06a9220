import type { Dependencies } from '../../application/dependencies';
import { CommitConflict } from '../../application/documentStore';
import type { SignInUnderway } from '../../application/records/sessions';
import { digestOf, signInPartition, signInRecord } from '../../application/records/sessions';
import { momentOf } from '../../domain/identifiers';
import type { Language } from '../../domain/language';
import { sameSecret } from '../sessions';
import type { SignInChecks } from './client';

/** Sign-ins that were begun and not yet answered, kept on the server. */
export interface SignInsUnderway {
  /** @param browser the secret of the browser's cookie, which alone can finish this sign-in */
  begin(checks: SignInChecks, browser: string, returnPath: string, language: Language): Promise<void>;
  /** Takes a sign-in out, so that its answer counts once. Null when it is over, was answered, or is another browser's. */
  take(state: string, browser: string | undefined): Promise<SignInUnderway | null>;
}

export function signInsUnderwayIn({ store, clock }: Pick<Dependencies, 'store' | 'clock'>): SignInsUnderway {
  return {
    async begin({ state, nonce, codeVerifier }, browser, returnPath, language) {
      const startedAt = momentOf(clock());
      const kept = { browser: digestOf(browser), nonce, codeVerifier, returnPath, language, startedAt };
      await store.commit(signInPartition(state), [signInRecord.create(kept)]);
    },

    async take(state, browser) {
      const found = await signInRecord.read(store, signInPartition(state));
      if (!found || browser === undefined || !sameSecret(digestOf(browser), found.value.browser)) return null;
      try {
        await store.commit(signInPartition(state), [signInRecord.remove(found)]);
      } catch (error) {
        if (error instanceof CommitConflict) return null;
        throw error;
      }
      return found.value;
    },
  };
}

/** A path of ours to come back to: plain segments alone, so that no address of another site can be one. */
export function returnPathOf(text: string | null): string {
  return text !== null && text.length <= 512 && /^(?:\/[A-Za-z0-9_-]+)+$/.test(text) ? text : '/';
}
