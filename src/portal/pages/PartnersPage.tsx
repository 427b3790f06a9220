import type { PartnerList } from '../../application/listPartners';
import type { PartnerRow } from '../../application/partnerView';
import type { PendingInvitation } from '../../application/receivedInvitations';
import type { Visitor } from '../../application/visitor';
import { flavourOf } from '../parts/flavour';
import { Layout } from '../parts/Layout';
import { partnerPaths } from '../partnerPaths';
import type { Visit } from '../visit';

/** Where Microsoft helps customers to find one (S4). */
const findPartnerUrl = 'https://www.microsoft.com/solution-providers/home';

interface PartnersPageProps {
  readonly visit: Visit;
  readonly visitor: Visitor;
  readonly list: PartnerList;
  readonly isFirst: boolean;
}

/** The partners of the reader's organisation, and the requests that wait for its answer (S4). */
export function PartnersPage({ visit, visitor, list, isFirst }: PartnersPageProps) {
  const t = visit.texts.partners.list;
  const { invitations, partners, continuation } = list;
  const title = t.title(visitor.organisation.name);
  return (
    <Layout visit={visit} title={title}>
      <article>
        <h1>{title}</h1>
        <p>{t.text}</p>
        {invitations.length > 0 && <Waiting visit={visit} visitor={visitor} invitations={invitations} />}
        {partners.length === 0 ? (
          <Nobody visit={visit} />
        ) : (
          <section aria-labelledby="partners">
            <h2 id="partners" class="quiet-title">
              {t.partners}
            </h2>
            <ul class="cards">
              {partners.map((row) => (
                <Row key={`${row.partner.tenantId} ${row.type}`} visit={visit} row={row} />
              ))}
            </ul>
          </section>
        )}
        {(!isFirst || continuation !== undefined) && (
          <nav class="buttons" aria-label={t.pages}>
            {!isFirst && (
              <a class="button secondary" href={partnerPaths.list}>
                {t.first}
              </a>
            )}
            {continuation !== undefined && (
              <a class="button secondary" href={partnerPaths.from(continuation)}>
                {t.more}
              </a>
            )}
          </nav>
        )}
      </article>
    </Layout>
  );
}

function Nobody({ visit: { texts } }: { readonly visit: Visit }) {
  const t = texts.partners.list;
  return (
    <div class="empty">
      <p>{t.empty}</p>
      <p>
        <a href={findPartnerUrl} target="_blank" rel="noopener noreferrer">
          {t.find}
        </a>
      </p>
    </div>
  );
}

function Row({ visit: { texts }, row }: { readonly visit: Visit; readonly row: PartnerRow }) {
  const t = texts.partners;
  const { partner, kind, delegatedAdmin, since, ended } = row;
  return (
    <li>
      <a class="name" href={partnerPaths.one(partner.tenantId)}>
        {partner.name}
      </a>
      <span>{t.kinds[kind]}</span>
      <span class="detail">{since === undefined ? t.sinceBefore : t.since(since)}</span>
      {ended ? (
        <span class="badge warn">{t.list.ended}</span>
      ) : (
        delegatedAdmin && <span class="badge">{t.list.privileges}</span>
      )}
    </li>
  );
}

interface WaitingProps {
  readonly visit: Visit;
  readonly visitor: Visitor;
  readonly invitations: readonly PendingInvitation[];
}

function Waiting({ visit: { texts }, visitor, invitations }: WaitingProps) {
  const t = texts.partners.list;
  return (
    <section class="waiting" aria-labelledby="waiting">
      <h2 id="waiting">{t.waiting}</h2>
      <p class="detail">{t.waitingText}</p>
      <ul class="cards">
        {invitations.map(({ partner, provider, delegatedAdmin, expiresAt, link }) => (
          <li key={link}>
            <a class="name" href={new URL(link).pathname} aria-label={t.read(partner.name)}>
              {t.asks(partner.name, provider?.name)}
            </a>
            <span>{texts.offer.what[flavourOf({ partner: visitor.organisation, delegatedAdmin })]}</span>
            <span class="detail">
              <time dateTime={expiresAt}>{t.until(expiresAt)}</time>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
