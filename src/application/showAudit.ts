import type { Acknowledgement, StatementId } from '../domain/acknowledgement';
import { textHash } from '../domain/acknowledgement';
import type { AuditEntry } from '../domain/audit';
import type { Language } from '../domain/language';
import { statementText } from '../i18n/acknowledgement';
import type { AuditReader } from './auditReader';
import { auditedTenant } from './auditReader';
import type { Dependencies } from './dependencies';
import type { Page } from './documentStore';
import type { AuditPageWanted } from './listAudit';
import { listAudit } from './listAudit';
import { acknowledgementRecord } from './records/acknowledgements';
import { invitationRecord } from './records/invitations';

/** What was stated with an ending, in the words that were read. */
export interface Stated {
  readonly version: string;
  readonly language: Language;
  /** The words are null when the statement has other ones by now: the record holds their hash alone. */
  readonly statements: readonly { readonly id: StatementId; readonly words: string | null }[];
}

/** An entry of the audit record with what it points to. */
export interface ShownAuditEntry {
  readonly entry: AuditEntry;
  /** Whom the organisation's own request was addressed to, where the entry names the request by its id alone. */
  readonly addressee?: string;
  readonly stated?: Stated;
}

/**
 * The audit record of the reader's own organisation as people read it, newest first, a page at a time: at most ten
 * entries, so that what they point to is one more request.
 * @throws Refusal roleMissing; MalformedContinuation
 */
export async function showAudit(
  dependencies: Pick<Dependencies, 'store'>,
  reader: AuditReader,
  wanted: AuditPageWanted,
): Promise<Page<ShownAuditEntry>> {
  const page = await listAudit(dependencies, reader, { ...wanted, limit: 10 });
  const tenantId = await auditedTenant(dependencies, reader);
  const pointedTo = await readPointedTo(dependencies, tenantId, page.items);
  return { ...page, items: page.items.map((entry) => ({ entry, ...pointedTo(entry) })) };
}

async function readPointedTo(
  { store }: Pick<Dependencies, 'store'>,
  tenantId: string,
  entries: readonly AuditEntry[],
) {
  const ids = [...new Set(entries.flatMap(({ facts }) => idsIn(facts)))];
  const found = ids.length > 0 ? await store.readMany(tenantId, ids) : [];
  const documents = new Map(ids.map((id, index) => [id, found[index]]));

  return ({ facts }: AuditEntry): Omit<ShownAuditEntry, 'entry'> => {
    const [invitationId, acknowledgementId] = [facts['invitation'], facts['acknowledgement']];
    const invitation =
      invitationId === undefined
        ? null
        : invitationRecord.parseOrNull(documents.get(invitationRecord.id(invitationId)));
    const acknowledgement =
      acknowledgementId === undefined
        ? null
        : acknowledgementRecord.parseOrNull(documents.get(acknowledgementRecord.id(acknowledgementId)));
    const { name, email, partnerId } = invitation?.value.addressee ?? {};
    const addressee = name ?? email ?? partnerId;
    return {
      ...(addressee === undefined ? {} : { addressee }),
      ...(acknowledgement ? { stated: statedIn(acknowledgement.value) } : {}),
    };
  };
}

const idsIn = ({ invitation, acknowledgement }: AuditEntry['facts']) => [
  ...(invitation === undefined ? [] : [invitationRecord.id(invitation)]),
  ...(acknowledgement === undefined ? [] : [acknowledgementRecord.id(acknowledgement)]),
];

function statedIn({ version, language, statements }: Acknowledgement): Stated {
  return {
    version,
    language,
    statements: statements.map(({ id, textHash: hash }) => {
      const words = statementText(id, language);
      return { id, words: textHash(words) === hash ? words : null };
    }),
  };
}
