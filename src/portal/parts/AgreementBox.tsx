import { agreementUrl } from '../../domain/agreement';
import type { Visit } from '../visit';

/** The id of the tick box, for links to it. */
export const agreementProblemId = 'agreement';

interface AgreementBoxProps {
  readonly visit: Visit;
  readonly organisation: string;
  readonly agreementSigned: boolean;
  readonly tickMissing: boolean;
}

/** The Microsoft Customer Agreement: its link and tick box as long as the organisation has not signed it (S4). */
export function AgreementBox({ visit: { texts }, organisation, ...agreement }: AgreementBoxProps) {
  if (agreement.agreementSigned) return <p>{texts.decide.agreementSigned}</p>;
  const { tickMissing } = agreement;
  return (
    <div class={tickMissing ? 'agreement bad' : 'agreement'}>
      <p id="agreement-about">
        {`${texts.decide.agreementNeeded} `}
        <a href={agreementUrl} target="_blank" rel="noopener noreferrer">
          {`${texts.decide.agreementRead} ${texts.decide.agreementReadWhere}`}
        </a>
      </p>
      <label class="tick">
        <input
          id={agreementProblemId}
          type="checkbox"
          name="agreement"
          value="read"
          aria-describedby={tickMissing ? 'agreement-problem agreement-about' : 'agreement-about'}
          aria-invalid={tickMissing ? 'true' : undefined}
          autofocus={tickMissing}
        />
        <span>{texts.decide.agreementTick(organisation)}</span>
      </label>
      {tickMissing && (
        <p id="agreement-problem" class="problem">
          {texts.decide.agreementMissing}
        </p>
      )}
    </div>
  );
}
