import type { Page } from '../../application/documentStore';
import type { ShownAuditEntry } from '../../application/showAudit';
import type { Visitor } from '../../application/visitor';
import { AuditEntry } from '../parts/AuditEntry';
import { Layout } from '../parts/Layout';
import { Message } from '../parts/Message';
import { SignInLink } from '../parts/SignInLink';
import type { Visit } from '../visit';
import { NotYouPage } from './NotYouPages';

/** The addresses of the audit record. */
export const auditPaths = {
  newest: '/audit',
  from: (continuation: string) => `/audit/from/${encodeURIComponent(continuation)}`,
  export: (format: 'csv' | 'jsonLines') => `/audit/export?format=${format}`,
} as const;

interface AuditPageProps {
  readonly visit: Visit;
  readonly visitor: Visitor;
  readonly page: Page<ShownAuditEntry>;
  /** Whether it begins with the newest entry. */
  readonly isFirst: boolean;
}

/** The audit record of the reader's organisation, a page of it. */
export function AuditPage({ visit, visitor, page, isFirst }: AuditPageProps) {
  const { audit } = visit.texts;
  const { organisation } = visitor;
  const { items, continuation } = page;
  const title = audit.title(organisation.name);
  return (
    <Layout visit={visit} title={title}>
      <article>
        <h1>{title}</h1>
        <p>{audit.text}</p>
        {items.length === 0 ? (
          <p>{audit.empty}</p>
        ) : (
          <>
            <ExportLinks visit={visit} />
            <ul class="record">
              {items.map((shown) => (
                <AuditEntry
                  key={shown.entry.sequence}
                  visit={visit}
                  shown={shown}
                  tenantId={organisation.tenantId}
                />
              ))}
            </ul>
          </>
        )}
        {(!isFirst || continuation !== undefined) && (
          <nav class="buttons" aria-label={audit.pages}>
            {!isFirst && (
              <a class="button secondary" href={auditPaths.newest}>
                {audit.newest}
              </a>
            )}
            {continuation !== undefined && (
              <a class="button secondary" href={auditPaths.from(continuation)}>
                {audit.older}
              </a>
            )}
          </nav>
        )}
      </article>
    </Layout>
  );
}

function ExportLinks({ visit: { texts } }: { readonly visit: Visit }) {
  const { audit } = texts;
  return (
    <p class="exports">
      <span>{audit.exportAs}</span>
      <a href={auditPaths.export('csv')}>{audit.csv}</a>
      <a href={auditPaths.export('jsonLines')}>{audit.jsonLines}</a>
    </p>
  );
}

/** For whoever comes from the chat and is not signed in here. */
export function AuditSignInPage({
  visit,
  returnPath,
}: {
  readonly visit: Visit;
  readonly returnPath: string;
}) {
  const { audit, signIn } = visit.texts;
  return (
    <Message visit={visit} title={audit.signIn.title} tone="plain">
      <p>{audit.signIn.text}</p>
      <SignInLink returnPath={returnPath} look="primary">
        {signIn.button}
      </SignInLink>
    </Message>
  );
}

interface AuditNotAllowedPageProps {
  readonly visit: Visit;
  readonly visitor: Visitor;
  /** Who of the organisation can, as far as it is known. */
  readonly names: string;
}

/** Signed in without the role that may read the record. */
export function AuditNotAllowedPage({ visit, visitor, names }: AuditNotAllowedPageProps) {
  const { audit, notGlobalAdmin } = visit.texts;
  const { notAllowed } = audit;
  return (
    <NotYouPage
      visit={visit}
      title={notAllowed.title}
      returnPath={auditPaths.newest}
      text={
        <>
          <p>{notGlobalAdmin.text(visitor.name, visitor.organisation.name)}</p>
          <p>{names === '' ? notAllowed.nobodyKnown : notAllowed.whoCan(names)}</p>
        </>
      }
    />
  );
}
