import { createHash } from 'node:crypto';
import { z } from 'zod';
import { guidSchema, momentSchema } from '../../domain/identifiers';
import { languageSchema } from '../../domain/language';
import { defineRecord } from './record';

/** How long a session on the pages lasts, in milliseconds, however busy it is. */
export const sessionLife = 30 * 60_000;

/**
 * How long a role that the directory has vouched for is taken to be held, in milliseconds: then the directory is asked
 * again, so that a role taken away is gone within that time.
 */
export const proofLife = 5 * 60_000;

/** How long somebody may take on the sign-in page of the directory, in milliseconds. */
export const signInLife = 10 * 60_000;

/** Someone signed in on the pages, as the sign-in proved it. */
export const sessionSchema = z.object({
  tenantId: guidSchema,
  objectId: guidSchema,
  name: z.string(),
  email: z.string(),
  isGlobalAdmin: z.boolean(),
  /** Stands in every form of this session: a form that another site wrote cannot know it. */
  formToken: z.string(),
  startedAt: momentSchema,
  /** When the directory last vouched for the person and the role. */
  provedAt: momentSchema,
  /** What the directory is asked again with, sealed with the cookie's secret; absent when it gave nothing for that. */
  renewal: z.string().optional(),
});
export type Session = z.infer<typeof sessionSchema>;

export const sessionRecord = defineRecord({
  type: 'session',
  schema: sessionSchema,
  id: () => 'session',
  keyOf: () => [],
  expiresAt: ({ startedAt }) => Date.parse(startedAt) + sessionLife,
});

/** A sign-in that was begun, and what its answer must match. */
export const signInSchema = z.object({
  /** SHA-256 of the cookie of the browser that began it: nobody else may finish it. */
  browser: z.string(),
  nonce: z.string(),
  codeVerifier: z.string(),
  /** Where the reader goes afterwards: a path of ours. */
  returnPath: z.string(),
  language: languageSchema,
  startedAt: momentSchema,
});
export type SignInUnderway = z.infer<typeof signInSchema>;

export const signInRecord = defineRecord({
  type: 'signIn',
  schema: signInSchema,
  id: () => 'sign-in',
  keyOf: () => [],
  expiresAt: ({ startedAt }) => Date.parse(startedAt) + signInLife,
});

/** SHA-256, so that whoever reads the store learns no secret that opens anything. */
export const digestOf = (secret: string): string => createHash('sha256').update(secret).digest('base64url');

/** The partition of what one secret opens: only who holds the secret finds it. */
export const sessionPartition = (secret: string): string => `session:${digestOf(secret)}`;
export const signInPartition = (state: string): string => `sign-in:${digestOf(state)}`;
