import type { Half, Offer } from '../../application/invitationView';
import type { Visit } from '../visit';
import { AnswerBy } from './AnswerBy';
import { flavourOf } from './flavour';
import { offerWords } from './offerWords';
import { PartnerLine } from './PartnerLine';
import { Meaning } from './Points';

interface OfferProps {
  readonly visit: Visit;
  readonly offer: Offer;
}

interface OfferFactsProps extends OfferProps {
  /** What is on record of each relationship, once it is known who reads. */
  readonly halves?: readonly Half[];
  readonly answered?: boolean;
}

/** Who asks and for what, as plain facts; until when, as long as it is not answered. */
export function OfferFacts({ visit, offer, halves = [], answered = false }: OfferFactsProps) {
  const { texts } = visit;
  const { partner, provider, expiresAt } = offer;
  const what = texts.offer.what[flavourOf(offer)];
  const isThere = (role: Half['role']) => halves.some((half) => half.role === role && half.existing);
  return (
    <dl class="facts">
      <dt>{texts.offer.whoAsks}</dt>
      <PartnerLine visit={visit} partner={partner} />
      {provider && <PartnerLine visit={visit} partner={provider} />}
      <dt>{texts.offer.whatFor}</dt>
      {provider ? (
        <>
          <HalfLine visit={visit} name={partner.name} what={what} existing={isThere('reseller')} />
          <HalfLine
            visit={visit}
            name={provider.name}
            what={texts.joint.whatProvider}
            existing={isThere('provider')}
          />
        </>
      ) : (
        <dd>{what}</dd>
      )}
      {!answered && <AnswerBy visit={visit} expiresAt={expiresAt} />}
    </dl>
  );
}

interface HalfLineProps {
  readonly visit: Visit;
  readonly name: string;
  readonly what: string;
  readonly existing: boolean;
}

/** What one of two partners asks for, and whether it is there already. */
function HalfLine({ visit: { texts }, name, what, existing }: HalfLineProps) {
  return (
    <dd>
      <span class="detail">{name}</span>
      {what}
      {existing && <span class="there">{texts.joint.existing}</span>}
    </dd>
  );
}

/** What accepting allows and does not, no more than the rules say. */
export function OfferMeaning({ visit, offer }: OfferProps) {
  const { allows, limits, know } = offerWords(visit.texts, offer);
  return <Meaning visit={visit} allows={allows} limits={limits} know={know} />;
}
