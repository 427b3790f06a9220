import type { PartnershipOffer } from '../../application/partnershipView';
import { otherAddressee } from '../addressee';
import { Message } from '../parts/Message';
import { Mismatch } from '../parts/Mismatch';
import { PartnershipFacts, PartnershipSummary } from '../parts/PartnershipSummary';
import { Allowed } from '../parts/Points';
import { RequestDecidePage, RequestSignInPage } from '../parts/RequestPage';
import { TickBox } from '../parts/TickBox';
import type { OpenSession } from '../sessions';
import type { Visit } from '../visit';
import { AcceptedElsewherePage } from './AnsweredPages';

interface PartnershipPageProps {
  readonly visit: Visit;
  readonly offer: PartnershipOffer;
}

/** The partnership request as anybody with the link may read it. */
export function PartnershipSignInPage({
  visit,
  offer,
  path,
}: PartnershipPageProps & { readonly path: string }) {
  const { partnership, signIn } = visit.texts;
  return (
    <RequestSignInPage
      visit={visit}
      title={partnership.title(offer.provider.name)}
      whoAnswers={signIn.text}
      returnPath={path}
    >
      <PartnershipSummary visit={visit} offer={offer} />
    </RequestSignInPage>
  );
}

interface PartnershipDecidePageProps extends PartnershipPageProps {
  readonly path: string;
  readonly session: OpenSession;
  /** The form was sent with *Accept* and without the tick. */
  readonly tickMissing: boolean;
}

const boxId = 'ordering';

/** The partnership request with the form that answers it, for a Global admin of the reseller. */
export function PartnershipDecidePage({
  visit,
  offer,
  path,
  session,
  tickMissing,
}: PartnershipDecidePageProps) {
  const { partnership, decide } = visit.texts;
  const { organisation } = session.visitor;
  const { name } = offer.provider;
  const problem = partnership.tickMissing;
  return (
    <RequestDecidePage
      visit={visit}
      title={partnership.title(name)}
      session={session}
      action={`${path}/decision`}
      missing={tickMissing ? { boxId, problem } : null}
      tickBox={
        <TickBox
          id={boxId}
          name="ordering"
          value="authorised"
          label={partnership.tick(name, organisation.name)}
          problem={tickMissing ? problem : null}
        >
          {partnership.tickAbout(name)}
        </TickBox>
      }
      declineText={decide.declineAddressed(name)}
    >
      <Mismatch
        visit={visit}
        addressee={otherAddressee(offer.addressee, organisation)}
        organisation={organisation.name}
      />
      <PartnershipSummary visit={visit} offer={offer} />
    </RequestDecidePage>
  );
}

interface PartnershipAcceptedPageProps extends PartnershipPageProps {
  readonly at: string;
  /** Known to people of the organisation that accepted. */
  readonly by: string | undefined;
}

/** After the acceptance, at once and on every later visit. */
export function PartnershipAcceptedPage({ visit, offer, at, by }: PartnershipAcceptedPageProps) {
  const { partnership, accepted } = visit.texts;
  const { name } = offer.provider;
  if (by === undefined) return <AcceptedElsewherePage visit={visit} sender={name} at={at} />;
  return (
    <Message visit={visit} title={partnership.accepted.title(name)} tone="good">
      <p>{accepted.whenBy(at, by)}</p>
      <p>{partnership.accepted.next(name)}</p>
      <Allowed items={partnership.allows(name)} />
      <PartnershipFacts visit={visit} offer={offer} answered />
    </Message>
  );
}

/** The two work together already: accepting would change nothing. */
export function PartnershipAlreadyPage({
  visit,
  offer,
  since,
}: PartnershipPageProps & { readonly since: string }) {
  const { already } = visit.texts.partnership;
  return (
    <Message visit={visit} title={already.title(offer.provider.name)} tone="good">
      <p>{already.text(since)}</p>
      <PartnershipFacts visit={visit} offer={offer} answered />
    </Message>
  );
}
