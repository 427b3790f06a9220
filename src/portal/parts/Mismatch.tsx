import type { Visit } from '../visit';

interface MismatchProps {
  readonly visit: Visit;
  /** Whom the request is addressed to, when that is clearly somebody else. */
  readonly addressee: string | null;
  readonly organisation: string;
}

/** Warns whoever answers for another organisation than the one that seems to be meant. */
export function Mismatch({ visit: { texts }, addressee, organisation }: MismatchProps) {
  if (addressee === null) return null;
  return (
    <div class="notice warn" role="note">
      <p>
        <strong>{texts.decide.mismatchTitle}</strong>
      </p>
      <p>{texts.decide.mismatch(addressee, organisation)}</p>
    </div>
  );
}
