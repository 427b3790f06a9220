import { auditEntryRecord } from '../../../src/application/records/audit';
import { verifyAudit } from '../../../src/application/verifyAudit';
import type { AuditAction } from '../../../src/domain/audit';
import { Refusal } from '../../../src/domain/refusal';
import { Crash, crashing } from '../../support/crashing';
import type { Office } from '../../support/office';
import { openOffice } from '../../support/office';
import { openPost } from '../../support/post';

/**
 * Plays a scene in a process that dies right after its first commit, its second, and so on, until it no longer dies.
 * Each time the process is started anew, the person tries the last step again, and the outbox is emptied.
 */
export async function throughEveryCrash(
  scene: { before: (office: Office) => Promise<unknown>; press: (office: Office) => Promise<unknown> },
  holds: (office: Office) => Promise<void>,
): Promise<number> {
  for (let commits = 1; ; commits += 1) {
    const machine = crashing();
    const office = await openOffice(machine.wrap);
    try {
      await scene.before(office);
      machine.dieAfter(commits);
      try {
        await scene.press(office);
        await openPost(office).deliver();
      } catch (error) {
        if (!(error instanceof Crash)) throw error;
      }
      const died = machine.restart();
      const post = openPost(office);
      await post.takeOver();
      await scene.press(office).catch((error: unknown) => {
        if (!(error instanceof Refusal)) throw error;
      });
      await post.deliver();
      await holds(office);
      if (!died) return commits;
    } finally {
      await office.close();
    }
  }
}

/** A tenant's audit record has these entries, in this order, and is sound. */
export async function audited(office: Office, tenantId: string, ...actions: AuditAction[]): Promise<void> {
  const page = await auditEntryRecord.page(office.store, tenantId, { order: 'ascending', limit: 100 });
  expect(page.items.map(({ value }) => value.action)).toEqual(actions);
  expect((await verifyAudit(office, tenantId)).faults).toEqual([]);
}
