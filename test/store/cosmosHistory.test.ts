import fc from 'fast-check';
import { type Operation, StoreUnavailable } from '../../src/application/documentStore';
import { newDocument } from '../contract/contractTools';
import type { Fault } from '../support/cosmosServer/faults';
import { closeAll, openRig, type Rig } from './cosmosTools';

let rig: Rig;
beforeAll(async () => {
  rig = await openRig();
});
afterAll(closeAll);

const fault: fc.Arbitrary<Fault | undefined> = fc.oneof(
  fc.constant(undefined),
  fc.constantFrom<Fault>(
    { kind: 'drop', when: 'before' },
    { kind: 'drop', when: 'after' },
    { kind: 'status', status: 503 },
    { kind: 'status', status: 429, retryAfterMs: 10 },
  ),
);

/** One writer, so that every conflict it met would be a false one; each step adds one to a count, with an entry. */
describe('a lone writer on a bad line', () => {
  let histories = 0;

  it('never meets a conflict, loses no acknowledged commit, and writes none twice', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(fault, { maxLength: 5 }), { minLength: 1, maxLength: 6 }),
        async (steps) => {
          histories += 1;
          const partition = `writer${histories}`;
          let acknowledged = 0;
          let unknown = 0;
          for (const faults of steps) {
            const before = await rig.store.read(partition, 'count');
            const count = typeof before?.body === 'number' ? before.body : 0;
            // What was told to be unknown may have been written; nothing else may have.
            expect(count).toBeGreaterThanOrEqual(acknowledged);
            expect(count).toBeLessThanOrEqual(acknowledged + unknown);
            const document = newDocument({ id: 'count', body: count + 1 });
            const operations: readonly Operation[] = [
              before ? { kind: 'replace', document, etag: before.etag } : { kind: 'create', document },
              { kind: 'create', document: newDocument({ id: `entry${count + 1}`, type: 'entry' }) },
            ];
            for (const planned of faults) if (planned) rig.server.fail('batch', planned);
            try {
              await rig.store.commit(partition, operations);
              acknowledged += 1;
            } catch (error) {
              expect(error).toBeInstanceOf(StoreUnavailable);
              unknown += 1;
            }
            rig.server.mend();
          }
          const count = (await rig.store.read(partition, 'count'))?.body ?? 0;
          const entries = await rig.store.query(partition, { type: 'entry', order: 'ascending', limit: 100 });
          expect(entries.items).toHaveLength(Number(count));
          expect(count).toBeGreaterThanOrEqual(acknowledged);
          expect(count).toBeLessThanOrEqual(acknowledged + unknown);
        },
      ),
      { numRuns: 60 },
    );
  });
});
