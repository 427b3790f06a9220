import type { Visit } from '../visit';

interface AnswerByProps {
  readonly visit: Visit;
  /** Absent for a link that stays good. */
  readonly expiresAt: string | undefined;
}

/** Until when a request can be answered, as one of its facts. */
export function AnswerBy({ visit: { texts }, expiresAt }: AnswerByProps) {
  if (expiresAt === undefined) return null;
  return (
    <>
      <dt>{texts.offer.answerBy}</dt>
      <dd>
        <time dateTime={expiresAt}>{texts.moment(expiresAt)}</time>
      </dd>
    </>
  );
}
