import { z } from 'zod';

/** Microsoft's ids of tenants and people: GUIDs, kept in lower case so that one id is one string. */
export const guidSchema = z
  .string()
  .regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i)
  .transform((id) => id.toLowerCase());

/** A moment: ISO 8601 in UTC with milliseconds, so that text order is time order. */
export const momentSchema = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/);

/** Milliseconds since 1970 as a moment. */
export function momentOf(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}
