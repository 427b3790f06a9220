import { z } from 'zod';
import type { Dependencies } from './dependencies';
import { directoryOperations } from './directoryOperations';
import { CommitConflict } from './documentStore';
import { guidSchema } from '../domain/identifiers';
import { relationshipTypeSchema } from '../domain/relationship';
import { customerSchema, partnerSchema, personSchema } from '../domain/organisation';

const people = z.array(personSchema);

/** Organisations, their people, and what is between them: the form of the demo directory and of an operator's own. */
export const directorySchema = z.object({
  partners: z.array(partnerSchema.extend({ users: people })),
  customers: z.array(
    customerSchema
      .omit({ kind: true, agreement: true })
      .extend({ agreementAccepted: z.boolean(), users: people }),
  ),
  partnerships: z.array(z.object({ provider: guidSchema, reseller: guidSchema })),
  relationships: z.array(
    z.object({
      partner: guidSchema,
      customer: guidSchema,
      type: relationshipTypeSchema,
      delegatedAdmin: z.boolean(),
    }),
  ),
  subscriptions: z.array(
    z.object({
      customer: guidSchema,
      offer: z.string(),
      quantity: z.number().int().positive(),
      provider: guidSchema,
      reseller: guidSchema,
      supportContact: guidSchema,
    }),
  ),
});
export type Directory = z.infer<typeof directorySchema>;

/**
 * An operator's directory, from the text of its file.
 * @throws ZodError or SyntaxError when it has not the form of a directory; Error as directoryOperations
 */
export function parseDirectory(text: string): Directory {
  const directory = directorySchema.parse(JSON.parse(text));
  directoryOperations(directory);
  return directory;
}

const marker = { partition: 'liaison', id: 'directory' };

/**
 * Loads a directory into a store that has none yet. A load that was cut off is taken up again: what is there is left
 * as it is, and the mark that says the directory is loaded is written last.
 * @returns whether anything had to be loaded
 */
export async function loadDirectory(
  { store }: Pick<Dependencies, 'store'>,
  directory: Directory,
): Promise<boolean> {
  if (await store.read(marker.partition, marker.id)) return false;
  for (const [tenantId, operations] of directoryOperations(directory)) {
    for (const operation of operations) {
      await store.commit(tenantId, [operation]).catch((error: unknown) => {
        if (!(error instanceof CommitConflict)) throw error;
      });
    }
  }
  await store.commit(marker.partition, [
    { kind: 'put', document: { id: marker.id, type: 'marker', sort: '', facets: {}, body: {} } },
  ]);
  return true;
}
