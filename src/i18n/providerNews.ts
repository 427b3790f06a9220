import type { Language } from '../domain/language';
import type { News, SubscriptionNews } from '../domain/news';

/** What a provider did, as its reseller is told. */
export type ProviderNews = Extract<News, { about: 'customerAdded' | 'ordered' | 'subscription' }>;

type WriteMoment = (moment: string) => string;
type Ordered = readonly { readonly offer: string; readonly quantity: number }[];

const list = (subscriptions: Ordered, language: Language) =>
  new Intl.ListFormat(language, { type: 'conjunction' }).format(
    subscriptions.map(({ offer, quantity }) => `${offer} (${quantity})`),
  );

const enChanges: Readonly<Record<SubscriptionNews, (what: string, quantity: number) => string>> = {
  licences: (what, quantity) => `${what} now has ${quantity} ${quantity === 1 ? 'license' : 'licenses'}`,
  suspended: (what) => `${what} is suspended`,
  resumed: (what) => `${what} is active again`,
  ended: (what) => `${what} has been canceled`,
  associated: (what) => `you are now the reseller of ${what}`,
  dissociated: (what) => `you are no longer the reseller of ${what}`,
  supportGiven: (what) => `you are now the support contact of ${what}`,
  supportTaken: (what) => `you are no longer the support contact of ${what}`,
};

const frChanges: typeof enChanges = {
  licences: (what, quantity) => `${what} compte désormais ${quantity}\u00a0licence${quantity > 1 ? 's' : ''}`,
  suspended: (what) => `${what} est suspendu`,
  resumed: (what) => `${what} est de nouveau actif`,
  ended: (what) => `${what} est annulé`,
  associated: (what) => `vous êtes désormais le revendeur de ${what}`,
  dissociated: (what) => `vous n’êtes plus le revendeur de ${what}`,
  supportGiven: (what) => `vous êtes désormais le contact de support de ${what}`,
  supportTaken: (what) => `vous n’êtes plus le contact de support de ${what}`,
};

const en = (news: ProviderNews, moment: WriteMoment): string => {
  const done = `${news.provider.name} (${news.by.name}) on ${moment(news.at)}`;
  const { name } = news.customer;
  switch (news.about) {
    case 'customerAdded': {
      const first =
        news.subscriptions.length > 0 ? ` Ordered for it: ${list(news.subscriptions, 'en')}.` : '';
      return `${name} has been added as your customer; you may administer its tenant. Done by ${done}.${first}`;
    }
    case 'ordered':
      return `Ordered for ${name}, with you as the reseller: ${list(news.subscriptions, 'en')}. Done by ${done}.`;
    case 'subscription': {
      const { offer, quantity } = news.subscription;
      return `For ${name}: ${enChanges[news.change](offer, quantity)}. Done by ${done}.`;
    }
  }
};

const fr: typeof en = (news, moment) => {
  const done = `${news.provider.name} (${news.by.name}) le ${moment(news.at)}`;
  const { name } = news.customer;
  switch (news.about) {
    case 'customerAdded': {
      const first =
        news.subscriptions.length > 0
          ? ` Commandé pour ce client\u00a0: ${list(news.subscriptions, 'fr')}.`
          : '';
      return `${name} a été ajouté comme votre client\u00a0: vous pouvez administrer son tenant. Fait par ${done}.${first}`;
    }
    case 'ordered':
      return `Commandé pour ${name}, avec vous comme revendeur\u00a0: ${list(news.subscriptions, 'fr')}. Fait par ${done}.`;
    case 'subscription': {
      const { offer, quantity } = news.subscription;
      return `Pour ${name}\u00a0: ${frChanges[news.change](offer, quantity)}. Fait par ${done}.`;
    }
  }
};

const sentences = { en, fr } as const satisfies Record<Language, typeof en>;

/** A provider's work as one plain sentence or three. */
export function providerNewsText(language: Language, news: ProviderNews, moment: WriteMoment): string {
  return sentences[language](news, moment);
}
