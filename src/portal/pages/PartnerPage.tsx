import type { PartnerDetails, RelationshipShown } from '../../application/showPartner';
import type { Visitor } from '../../application/visitor';
import { AuditEntry } from '../parts/AuditEntry';
import { Layout } from '../parts/Layout';
import { PartnerLine } from '../parts/PartnerLine';
import { Allowed } from '../parts/Points';
import { partnerPaths } from '../partnerPaths';
import type { Visit } from '../visit';

interface PartnerPageProps {
  readonly visit: Visit;
  readonly visitor: Visitor;
  readonly details: PartnerDetails;
}

/** One partner of the reader's organisation: what is and was between the two, and what can be done about it (S4). */
export function PartnerPage({ visit, visitor, details }: PartnerPageProps) {
  const t = visit.texts.partners.details;
  const { partner, organisation, relationships, history, mayAct, whoCan } = details;
  const canBeChanged = relationships.some(({ actions }) => actions.length > 0);
  return (
    <Layout visit={visit} title={partner.name}>
      <article>
        <p>
          <a href={partnerPaths.list}>{t.all}</a>
        </p>
        <h1>{partner.name}</h1>
        <dl class="facts">
          <dt>{t.about}</dt>
          {organisation ? <PartnerLine visit={visit} partner={organisation} /> : <dd>{t.nothingKnown}</dd>}
        </dl>
        {!mayAct && canBeChanged && (
          <div class="notice plain" role="note">
            <p>{t.readOnly}</p>
            {whoCan.length > 0 && <p>{t.whoCan(whoCan.join(', '))}</p>}
          </div>
        )}
        {relationships.map((relationship) => (
          <RelationshipSection
            key={relationship.type}
            visit={visit}
            relationship={relationship}
            mayAct={mayAct}
          />
        ))}
        {history && (
          <section class="history" aria-labelledby="history">
            <h2 id="history">{t.history}</h2>
            {history.length === 0 ? (
              <p class="detail">{t.noHistory}</p>
            ) : (
              <ul class="record">
                {history.map((entry) => (
                  <AuditEntry
                    key={entry.sequence}
                    visit={visit}
                    shown={{ entry }}
                    tenantId={visitor.organisation.tenantId}
                  />
                ))}
              </ul>
            )}
          </section>
        )}
      </article>
    </Layout>
  );
}

interface RelationshipSectionProps {
  readonly visit: Visit;
  readonly relationship: RelationshipShown;
  readonly mayAct: boolean;
}

function RelationshipSection({ visit, relationship, mayAct }: RelationshipSectionProps) {
  const t = visit.texts.partners;
  const { type, partner, kind, may, ended, delegatedAdmin, askedToEnd, actions } = relationship;
  // What was asked for stays asked for a week.
  const offered = askedToEnd ? actions.filter((action) => action !== 'askToEnd') : actions;
  return (
    <section class="relationship" aria-labelledby={type}>
      <h2 id={type}>{t.kinds[kind]}</h2>
      <RelationshipFacts visit={visit} relationship={relationship} />
      {ended && delegatedAdmin && <p class="notice warn">{t.details.privilegesLeft}</p>}
      {(!ended || delegatedAdmin) && (
        <>
          <h3>{t.details.mayTitle}</h3>
          {may.length > 0 ? <Allowed items={may.map((one) => t.may[one])} /> : <p>{t.details.mayNothing}</p>}
        </>
      )}
      {askedToEnd && <p>{t.details.asked(askedToEnd.at, askedToEnd.againFrom)}</p>}
      {mayAct && offered.length > 0 && (
        <p class="buttons">
          {offered.map((action) => (
            <a key={action} class="button secondary" href={partnerPaths.act(partner.tenantId, type, action)}>
              {t.actions[action]}
            </a>
          ))}
        </p>
      )}
    </section>
  );
}

function RelationshipFacts({
  visit: { texts },
  relationship,
}: Pick<RelationshipSectionProps, 'visit' | 'relationship'>) {
  const { details, date, sinceBefore } = texts.partners;
  const { since, through, acceptedBy, ended } = relationship;
  return (
    <dl class="facts bare">
      <dt>{details.since}</dt>
      <dd>{since === undefined ? sinceBefore : date(since)}</dd>
      {through !== 'before' && (
        <>
          <dt>{details.through}</dt>
          <dd>{details.ways[through]}</dd>
        </>
      )}
      {acceptedBy !== undefined && (
        <>
          <dt>{details.acceptedBy}</dt>
          <dd>{acceptedBy}</dd>
        </>
      )}
      {ended && (
        <>
          <dt>{details.ended}</dt>
          <dd>{details.endedBy[ended.by](ended.at)}</dd>
        </>
      )}
    </dl>
  );
}
