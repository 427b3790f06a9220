import { createRemoteJWKSet, errors, type JWTVerifyGetKey } from 'jose';
import { z } from 'zod';
import { unavailable } from './refused';

const metadataSchema = z.object({ jwks_uri: z.url() });
const patience = 5_000;
const day = 24 * 60 * 60 * 1000;

/**
 * The keys that OpenID metadata names, fetched when first needed and kept for a day; an unknown key id asks again,
 * at most every thirty seconds, so that a flood of forged tokens costs no flood of requests.
 * @throws RequestRefused 503 when they cannot be had, jose's errors when the token names none of them
 */
export function signingKeys(metadataUrl: string): JWTVerifyGetKey {
  let keySet: Promise<JWTVerifyGetKey> | undefined;
  return async (header, token) => {
    keySet ??= fetchKeySet(metadataUrl);
    try {
      return await (
        await keySet
      )(header, token);
    } catch (error) {
      if (error instanceof errors.JWKSNoMatchingKey || error instanceof errors.JWKSMultipleMatchingKeys)
        throw error;
      if (error instanceof errors.JOSENotSupported) throw error;
      keySet = undefined; // the next token tries from the metadata on
      throw unavailable('The signing keys cannot be fetched.', error);
    }
  };
}

async function fetchKeySet(metadataUrl: string): Promise<JWTVerifyGetKey> {
  const response = await fetch(metadataUrl, { signal: AbortSignal.timeout(patience) });
  if (!response.ok) throw new Error(`the metadata answered ${response.status}`);
  const { jwks_uri: address } = metadataSchema.parse(await response.json());
  return createRemoteJWKSet(new URL(address), { timeoutDuration: patience, cacheMaxAge: day });
}
