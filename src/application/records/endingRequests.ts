import { z } from 'zod';
import { guidSchema, momentSchema } from '../../domain/identifiers';
import { namedPersonSchema } from '../../domain/invitation';
import { relationshipTypeSchema } from '../../domain/relationship';
import { defineRecord } from './record';

/** How long a partner that was asked to end a relationship is not asked again, in milliseconds. */
export const endingRequestLife = 7 * 24 * 3_600_000;

/** That a partner was asked to end a relationship: it is not asked again as long as this is there. */
export const endingRequestRecord = defineRecord({
  type: 'endingRequest',
  schema: z.object({
    partnerTenantId: guidSchema,
    type: relationshipTypeSchema,
    by: namedPersonSchema,
    at: momentSchema,
  }),
  id: (partnerTenantId: string, type: string) => `ending-request:${type}:${partnerTenantId}`,
  keyOf: (request) => [request.partnerTenantId, request.type],
  expiresAt: (request) => Date.parse(request.at) + endingRequestLife,
});
