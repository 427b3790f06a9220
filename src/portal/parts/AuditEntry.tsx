import type { ShownAuditEntry, Stated } from '../../application/showAudit';
import type { AuditEntry as Entry } from '../../domain/audit';
import { languageTags } from '../../domain/language';
import type { ForbiddenCode } from '../../domain/refusal';
import { refusalFamilies } from '../../domain/refusal';
import type { PageTexts } from '../../i18n/pages/pageTexts';
import type { Visit } from '../visit';

interface AuditEntryProps {
  readonly visit: Visit;
  readonly shown: ShownAuditEntry;
  /** The organisation whose record it is. */
  readonly tenantId: string;
}

/** One entry of an audit record: what happened, who did it and when, what was stated. */
export function AuditEntry({ visit: { texts }, shown, tenantId }: AuditEntryProps) {
  const { entry, addressee, stated } = shown;
  const { audit } = texts;
  const facts = { ...entry.facts, ...(addressee === undefined ? {} : { addressee }) };
  const code = entry.facts['code'];
  return (
    <li>
      <p class="what">{audit.actions[entry.action](facts)}</p>
      {code !== undefined && isForbidden(code) && <p>{audit.reason(code)}</p>}
      {stated && <StatedThen texts={texts} stated={stated} />}
      <p class="detail">
        {`${byWhom(texts, entry, tenantId)} · `}
        <time dateTime={entry.at}>{texts.moment(entry.at)}</time>
        {` · ${audit.number(entry.sequence)}`}
      </p>
    </li>
  );
}

/** What was stated with an ending, in the words and the language that were read. */
function StatedThen({ texts, stated }: { readonly texts: PageTexts; readonly stated: Stated }) {
  const { version, language, statements } = stated;
  return (
    <>
      <p>{texts.audit.stated(version, language)}</p>
      <ul>
        {statements.map(({ id, words }) => (
          <li key={id} lang={words === null ? undefined : languageTags[language]}>
            {words ?? texts.audit.wordsChanged(id)}
          </li>
        ))}
      </ul>
    </>
  );
}

function byWhom({ audit }: PageTexts, { actor, action, facts }: Entry, tenantId: string): string {
  if (!actor) return action === 'invitationOpened' ? audit.bySomebody : audit.byLiaison;
  if (actor.tenantId === tenantId) return audit.by(actor.name);
  // The facts name an organisation beside its tenant's id.
  const [key] = Object.entries(facts).find(([, value]) => value === actor.tenantId) ?? [];
  const organization = facts[key?.replace(/Tenant$/, '') ?? ''];
  return organization === undefined ? audit.by(actor.name) : audit.byOf(actor.name, organization);
}

const isForbidden = (code: string): code is ForbiddenCode =>
  Object.entries(refusalFamilies).some(([known, family]) => known === code && family === 'forbidden');
