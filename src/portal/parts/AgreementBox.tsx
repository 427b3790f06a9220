import { agreementUrl } from '../../domain/agreement';
import type { Visit } from '../visit';
import { TickBox } from './TickBox';

/** The tick box's id, for links to it. */
export const agreementBoxId = 'agreement';

interface AgreementBoxProps {
  readonly visit: Visit;
  readonly organisation: string;
  readonly agreementSigned: boolean;
  readonly tickMissing: boolean;
}

/** The Microsoft Customer Agreement: its link and tick box as long as the organisation has not signed it (S4). */
export function AgreementBox({ visit, organisation, agreementSigned, tickMissing }: AgreementBoxProps) {
  const { decide } = visit.texts;
  if (agreementSigned) return <p>{decide.agreementSigned}</p>;
  return (
    <TickBox
      id={agreementBoxId}
      name="agreement"
      value="read"
      label={decide.agreementTick(organisation)}
      problem={tickMissing ? decide.agreementMissing : null}
    >
      {`${decide.agreementNeeded} `}
      <a href={agreementUrl} target="_blank" rel="noopener noreferrer">
        {`${decide.agreementRead} ${decide.agreementReadWhere}`}
      </a>
    </TickBox>
  );
}
