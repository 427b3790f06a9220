import type { ComponentChildren } from 'preact';
import type { Offer } from '../../application/invitationView';
import type { Visit } from '../visit';
import { flavourOf } from './flavour';
import { Cross, Info, Tick } from './icons';

interface OfferProps {
  readonly visit: Visit;
  readonly offer: Offer;
}

/** Who asks and for what, as plain facts; until when, as long as it is not answered. */
export function OfferFacts({
  visit: { texts },
  offer,
  answered = false,
}: OfferProps & { readonly answered?: boolean }) {
  const { partner, expiresAt } = offer;
  return (
    <dl class="facts">
      <dt>{texts.offer.whoAsks}</dt>
      <dd>
        <strong>{partner.name}</strong>
        <span class="detail">{`${partner.domain} · ${texts.country(partner.country)}`}</span>
        <span class="detail">
          {`${texts.partnerKinds[partner.kind]} · ${texts.offer.partnerId(partner.partnerId)}`}
        </span>
      </dd>
      <dt>{texts.offer.whatFor}</dt>
      <dd>{texts.offer.what[flavourOf(offer)]}</dd>
      {expiresAt !== undefined && !answered && (
        <>
          <dt>{texts.offer.answerBy}</dt>
          <dd>
            <time dateTime={expiresAt}>{texts.moment(expiresAt)}</time>
          </dd>
        </>
      )}
    </dl>
  );
}

/** What accepting allows and does not, no more than the rules say. */
export function OfferMeaning({ visit: { texts }, offer }: OfferProps) {
  const flavour = flavourOf(offer);
  const { allowsTitle, limitsTitle, knowTitle, allows, limits, know } = texts.offer;
  return (
    <div class="meaning">
      <Points title={allowsTitle} items={allows[flavour](offer.partner.name)} icon={<Tick />} look="allows" />
      <Points
        title={limitsTitle}
        items={limits[flavour](offer.partner.name)}
        icon={<Cross />}
        look="limits"
      />
      <Points title={knowTitle} items={know[flavour](offer.partner.name)} icon={<Info />} look="know" />
    </div>
  );
}

/** What has been allowed, as a list. */
export function Allowed({ visit: { texts }, offer }: OfferProps) {
  return (
    <Items items={texts.offer.allows[flavourOf(offer)](offer.partner.name)} icon={<Tick />} look="allows" />
  );
}

interface ItemsProps {
  readonly items: readonly string[];
  readonly icon: ComponentChildren;
  readonly look: 'allows' | 'limits' | 'know';
}

function Points({ title, ...list }: ItemsProps & { readonly title: string }) {
  return (
    <section class="points">
      <h2>{title}</h2>
      <Items {...list} />
    </section>
  );
}

function Items({ items, icon, look }: ItemsProps) {
  return (
    <ul class={`items ${look}`}>
      {items.map((item) => (
        <li key={item}>
          {icon}
          <span>{item}</span>
        </li>
      ))}
    </ul>
  );
}
