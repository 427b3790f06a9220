import type { Offer } from '../../application/invitationView';
import type { PageTexts } from '../../i18n/pages/pageTexts';
import { flavourOf } from './flavour';

/** What the pages say of a request where it matters whether one partner asks or two. */
export interface OfferWords {
  readonly title: string;
  readonly allows: readonly string[];
  readonly limits: readonly string[];
  readonly know: readonly string[];
  readonly decline: string;
  readonly acceptedTitle: string;
  readonly acceptedNext: string;
  readonly accountDeclined: string;
  readonly alreadyTitle: string;
  /** @param since when the last of what is asked for was granted */
  readonly alreadyText: (since: string) => string;
  readonly otherCloud: { readonly title: string; readonly text: string };
  readonly otherCountry: { readonly title: string; readonly text: string };
}

/** The words for a request, by who asks and for what. */
export function offerWords(texts: PageTexts, offer: Offer): OfferWords {
  return offer.provider ? jointWords(texts, offer, offer.provider.name) : singleWords(texts, offer);
}

function singleWords(texts: PageTexts, offer: Offer): OfferWords {
  const flavour = flavourOf(offer);
  const { name } = offer.partner;
  const { decide, accepted, already, declined } = texts;
  return {
    title: texts.offer.title[flavour](name),
    allows: texts.offer.allows[flavour](name),
    limits: texts.offer.limits[flavour](name),
    know: texts.offer.know[flavour](name),
    decline: offer.link === 'addressed' ? decide.declineAddressed(name) : decide.declineAccount,
    acceptedTitle: accepted.titleOwn(name),
    acceptedNext: accepted.next(name),
    accountDeclined: declined.accountText(name),
    alreadyTitle: already.title(name),
    alreadyText: (since) => already.text(name, since),
    otherCloud: texts.otherCloud,
    otherCountry: texts.otherCountry,
  };
}

function jointWords({ joint }: PageTexts, offer: Offer, provider: string): OfferWords {
  const flavour = flavourOf(offer);
  const { name } = offer.partner;
  return {
    title: joint.title[flavour](name, provider),
    allows: joint.allows[flavour](name, provider),
    limits: joint.limits[flavour](name, provider),
    know: joint.know[flavour](name),
    decline: offer.link === 'addressed' ? joint.declineAddressed(name) : joint.declineAccount,
    acceptedTitle: joint.accepted.titleOwn(name, provider),
    acceptedNext: joint.accepted.next(name),
    accountDeclined: joint.accountDeclined(name, provider),
    alreadyTitle: joint.already.title(name, provider),
    alreadyText: joint.already.text,
    otherCloud: joint.otherCloud,
    otherCountry: joint.otherCountry,
  };
}
