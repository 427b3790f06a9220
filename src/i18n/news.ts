import type { Language } from '../domain/language';
import type { News } from '../domain/news';
import { providerNewsText } from './providerNews';

/** A moment, written for the reader: in the reader's language and time zone. */
type WriteMoment = (moment: string) => string;

const en = (news: News, moment: WriteMoment): string => {
  switch (news.about) {
    case 'expiring':
      return `The invitation for ${news.name} expires on ${moment(news.expiresAt)} and has not been answered. You can send it again.`;
    case 'providerCustomer':
      return `${news.customer.name} has accepted you together with ${news.reseller.name}: you may order for it now.`;
    case 'customerAdded':
    case 'ordered':
    case 'subscription':
      return providerNewsText('en', news, moment);
  }
};

const fr: typeof en = (news, moment) => {
  switch (news.about) {
    case 'expiring':
      return `L’invitation destinée à ${news.name} expire le ${moment(news.expiresAt)} et n’a pas reçu de réponse. Vous pouvez l’envoyer à nouveau.`;
    case 'providerCustomer':
      return `${news.customer.name} vous a accepté en même temps que ${news.reseller.name}\u00a0: vous pouvez désormais commander pour ce client.`;
    case 'customerAdded':
    case 'ordered':
    case 'subscription':
      return providerNewsText('fr', news, moment);
  }
};

const sentences = { en, fr } as const satisfies Record<Language, typeof en>;

/** The news as one plain sentence or two. */
export function newsText(language: Language, news: News, moment: WriteMoment): string {
  return sentences[language](news, moment);
}
