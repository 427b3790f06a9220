import type { PartnershipOffer } from '../../application/partnershipView';
import type { Visit } from '../visit';
import { AnswerBy } from './AnswerBy';
import { PartnerLine } from './PartnerLine';
import { Meaning } from './Points';

interface PartnershipSummaryProps {
  readonly visit: Visit;
  readonly offer: PartnershipOffer;
}

/** Which provider asks for a partnership, until when, and what accepting it means (S3). */
export function PartnershipSummary({ visit, offer }: PartnershipSummaryProps) {
  const { partnership } = visit.texts;
  const { name } = offer.provider;
  return (
    <>
      <PartnershipFacts visit={visit} offer={offer} />
      <Meaning
        visit={visit}
        allows={partnership.allows(name)}
        limits={partnership.limits(name)}
        know={partnership.know(name)}
      />
    </>
  );
}

/** Who asks and for what, as plain facts; until when, as long as it is not answered. */
export function PartnershipFacts({
  visit,
  offer,
  answered = false,
}: PartnershipSummaryProps & { readonly answered?: boolean }) {
  const { offer: labels, partnership } = visit.texts;
  return (
    <dl class="facts">
      <dt>{labels.whoAsks}</dt>
      <PartnerLine visit={visit} partner={offer.provider} />
      <dt>{labels.whatFor}</dt>
      <dd>{partnership.what}</dd>
      {!answered && <AnswerBy visit={visit} expiresAt={offer.expiresAt} />}
    </dl>
  );
}
