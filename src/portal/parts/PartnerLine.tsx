import type { Partner } from '../../domain/organisation';
import type { Visit } from '../visit';

interface PartnerLineProps {
  readonly visit: Visit;
  readonly partner: Partner;
}

/** A partner as one of a request's facts: what the programme has on record of it. */
export function PartnerLine({ visit: { texts }, partner }: PartnerLineProps) {
  return (
    <dd>
      <strong>{partner.name}</strong>
      <span class="detail">{`${partner.domain} · ${texts.country(partner.country)}`}</span>
      <span class="detail">
        {`${texts.partnerKinds[partner.kind]} · ${texts.offer.partnerId(partner.partnerId)}`}
      </span>
    </dd>
  );
}
