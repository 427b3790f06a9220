import { scrypt } from 'node:crypto';
import { promisify } from 'node:util';
import { z } from 'zod';
import type { Dependencies } from '../application/dependencies';
import { defineRecord } from '../application/records/record';
import { retryOnConflict } from '../application/retryOnConflict';
import type { TenantCreation } from '../application/tenantCreation';
import { DomainTaken } from '../application/tenantCreation';
import { guidSchema, momentOf, momentSchema } from '../domain/identifiers';

/** How long a domain is held for an order that was confirmed and has not been carried out, in milliseconds. */
const holdLife = 24 * 3_600_000;

/** Which order a domain belongs to, in a partition of the domain's own. */
const domainRecord = defineRecord({
  type: 'domain',
  schema: z.object({
    orderId: guidSchema,
    tenantId: guidSchema,
    /** Until then it is only held; absent: for good. */
    heldUntil: momentSchema.optional(),
  }),
  id: () => 'domain',
  keyOf: () => [],
  expiresAt: ({ heldUntil }) => (heldUntil === undefined ? undefined : Date.parse(heldUntil)),
});

/** What a password is checked against, in the tenant's partition; the password itself is kept nowhere. */
const credentialRecord = defineRecord({
  type: 'credential',
  schema: z.object({ userName: z.string(), salt: z.string(), hash: z.string(), since: momentSchema }),
  id: (userName: string) => `credential:${userName}`,
  keyOf: ({ userName }) => [userName],
});

const partitionOf = (domain: string) => `domain:${domain}`;
const derive = promisify<string, Uint8Array, number, Buffer>(scrypt);

/**
 * What stands for Microsoft's creation of tenants in the local mode: domains and salted password hashes in the store.
 * Nothing outside Liaison knows of these tenants.
 */
export function storedTenants({
  store,
  clock,
  newId,
  randomBytes,
}: Pick<Dependencies, 'store' | 'clock' | 'newId' | 'randomBytes'>): TenantCreation {
  return {
    async isFree(domain, orderId) {
      const found = await domainRecord.read(store, partitionOf(domain));
      return found === null || found.value.orderId === orderId;
    },

    create: ({ orderId, domain }) =>
      retryOnConflict(async () => {
        const found = await domainRecord.read(store, partitionOf(domain));
        if (found && found.value.orderId !== orderId) throw new DomainTaken(domain);
        if (found && found.value.heldUntil === undefined) return { tenantId: found.value.tenantId };
        const tenantId = found?.value.tenantId ?? newId();
        const heldUntil = momentOf(clock() + holdLife);
        await store.commit(partitionOf(domain), [domainRecord.save({ orderId, tenantId, heldUntil }, found)]);
        return { tenantId };
      }),

    keep: ({ orderId, domain }) =>
      retryOnConflict(async () => {
        const found = await domainRecord.read(store, partitionOf(domain));
        if (found?.value.orderId !== orderId || found.value.heldUntil === undefined) return;
        const { tenantId } = found.value;
        await store.commit(partitionOf(domain), [domainRecord.replace({ orderId, tenantId }, found.etag)]);
      }),

    async setTemporaryPassword(tenantId, userName, password) {
      const salt = randomBytes(16);
      const hash = await derive(password, salt, 32);
      const kept = {
        userName,
        salt: Buffer.from(salt).toString('base64'),
        hash: hash.toString('base64'),
        since: momentOf(clock()),
      };
      await store.commit(tenantId, [credentialRecord.put(kept)]);
    },
  };
}
