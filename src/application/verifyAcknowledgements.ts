import { acknowledgementHash, acknowledgementSchema } from '../domain/acknowledgement';
import type { AuditEntry } from '../domain/audit';
import type { AuditFault } from '../domain/auditCheck';
import type { Dependencies } from './dependencies';
import { acknowledgementRecord } from './records/acknowledgements';

/** How many documents one request brings. */
const step = 20;

/** The entries whose acknowledgement is gone, or is not what was stated. */
export async function faultyAcknowledgements(
  { store }: Pick<Dependencies, 'store'>,
  tenantId: string,
  entries: readonly AuditEntry[],
): Promise<readonly AuditFault[]> {
  const named = entries.flatMap(({ sequence, facts: { acknowledgement: id, acknowledgementHash: hash } }) =>
    id === undefined ? [] : [{ sequence, id, hash }],
  );
  const faults: AuditFault[] = [];
  for (let first = 0; first < named.length; first += step) {
    const part = named.slice(first, first + step);
    const stored = await store.readMany(
      tenantId,
      part.map(({ id }) => acknowledgementRecord.id(id)),
    );
    part.forEach(({ sequence, hash }, index) => {
      const parsed = acknowledgementSchema.safeParse(stored[index]?.body);
      const sound = parsed.success && acknowledgementHash(parsed.data) === hash;
      if (!sound) faults.push({ kind: 'acknowledgement', sequence });
    });
  }
  return faults;
}
