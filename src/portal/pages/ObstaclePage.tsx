import { Fragment } from 'preact';
import type { Customer, Partner } from '../../domain/organisation';
import { Message } from '../parts/Message';
import { SignInLink } from '../parts/SignInLink';
import type { Visit } from '../visit';

type Side = Customer | Partner;

interface ObstaclePageProps {
  readonly visit: Visit;
  /** What stands between the two sides (S0). */
  readonly obstacle: 'otherCloud' | 'otherCountry';
  readonly words: { readonly title: string; readonly text: string };
  /** Those who would come together. */
  readonly sides: readonly Side[];
  readonly returnPath: string;
}

/** Organisations in different clouds, or in different countries or regions: they cannot come together. */
export function ObstaclePage({ visit, obstacle, words, sides, returnPath }: ObstaclePageProps) {
  const { texts } = visit;
  const nameOf = ({ cloud, country }: Side) =>
    obstacle === 'otherCloud' ? texts.clouds[cloud] : texts.country(country);
  return (
    <Message visit={visit} title={words.title} tone="bad">
      <p>{words.text}</p>
      <dl class="facts">
        {sides.map((side) => (
          <Fragment key={side.tenantId}>
            <dt>{side.name}</dt>
            <dd>{nameOf(side)}</dd>
          </Fragment>
        ))}
      </dl>
      <SignInLink returnPath={returnPath} look="secondary">
        {texts.signIn.other}
      </SignInLink>
    </Message>
  );
}
