import { agreementVersion } from '../domain/agreement';
import { momentOf } from '../domain/identifiers';
import type { Agreement } from '../domain/organisation';
import { Refusal } from '../domain/refusal';
import { requireCustomer, requireCustomerAdmin } from './customerActor';
import type { Dependencies } from './dependencies';
import { globalAdminsOf } from './globalAdmins';
import { auditHeadId, auditOperations } from './records/audit';
import { organisationRecord } from './records/organisations';
import { retryOnConflict } from './retryOnConflict';
import type { Visitor } from './visitor';

/** How it stands with a customer's Microsoft Customer Agreement. */
export interface AgreementView {
  readonly organisation: string;
  /** Null as long as nobody has signed it. */
  readonly agreement: Agreement | null;
  readonly maySign: boolean;
  /** Who can sign, for a reader who cannot. */
  readonly whoCan: readonly string[];
}

/** The agreement of the visitor's own organisation, for anybody of it. @throws Refusal onlyCustomers */
export async function showAgreement(
  dependencies: Pick<Dependencies, 'store'>,
  visitor: Visitor,
): Promise<AgreementView> {
  const { name, tenantId, agreement } = requireCustomer(visitor);
  const maySign = agreement === undefined && visitor.isGlobalAdmin;
  const whoCan = agreement || maySign ? [] : await globalAdminsOf(dependencies, tenantId);
  return { organisation: name, agreement: agreement ?? null, maySign, whoCan };
}

/**
 * Signs the Microsoft Customer Agreement without any invitation (S4): by whom, when and in which version is on record
 * for good. An organisation that has signed it stays with that.
 * @throws Refusal onlyCustomers, roleMissing, agreementNotTicked
 */
export async function signAgreement(
  dependencies: Pick<Dependencies, 'store' | 'clock'>,
  visitor: Visitor,
  { agreementTicked }: { readonly agreementTicked: boolean },
): Promise<Agreement> {
  const { tenantId } = await requireCustomerAdmin(dependencies, visitor, 'signAgreement');
  const { store, clock } = dependencies;
  return retryOnConflict(async () => {
    const [stored, head] = await store.readMany(tenantId, [organisationRecord.id(), auditHeadId]);
    const kept = organisationRecord.parseOrNull(stored);
    if (kept?.value.kind !== 'customer') throw new Refusal('onlyCustomers');
    if (kept.value.agreement) return kept.value.agreement;
    if (!agreementTicked) throw new Refusal('agreementNotTicked');
    const at = momentOf(clock());
    const signedBy = { objectId: visitor.objectId, name: visitor.name };
    const agreement = { version: agreementVersion, signedAt: at, signedBy };
    await store.commit(tenantId, [
      organisationRecord.replace({ ...kept.value, agreement }, kept.etag),
      ...auditOperations(head, [
        {
          at,
          action: 'agreementSigned',
          actor: { tenantId, ...signedBy },
          facts: { version: agreementVersion },
        },
      ]),
    ]);
    return agreement;
  });
}
