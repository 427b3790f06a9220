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
    case 'adminRolesRemoved':
      return `${news.customer.name} has removed your delegated admin privileges. The relationship stays, and you remain responsible for support under your agreement. Removed by ${news.by.name} on ${moment(news.at)}.`;
    case 'relationshipDeleted':
      return `${news.customer.name} has deleted its relationship with you, and has left your list. Deleted by ${news.by.name} on ${moment(news.at)}.`;
    case 'endingRequested':
      return `${news.customer.name} asks you to end its relationship with you: it cannot do so itself. Asked by ${news.by.name} on ${moment(news.at)}. Nothing has changed yet.`;
    case 'acceptedWithoutPrivileges':
      return `${news.customer.name} has accepted the relationship, without the delegated admin privileges: another partner keeps them, and in this cloud only one can have them. Accepted by ${news.by.name} on ${moment(news.at)}.`;
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
    case 'adminRolesRemoved':
      return `${news.customer.name} a retiré vos privilèges d’administration déléguée. La relation demeure, et vous restez responsable du support selon votre contrat. Retirés par ${news.by.name} le ${moment(news.at)}.`;
    case 'relationshipDeleted':
      return `${news.customer.name} a supprimé sa relation avec vous et a quitté votre liste. Supprimée par ${news.by.name} le ${moment(news.at)}.`;
    case 'endingRequested':
      return `${news.customer.name} vous demande de mettre fin à sa relation avec vous\u00a0: ce client ne peut pas le faire lui-même. Demandé par ${news.by.name} le ${moment(news.at)}. Rien n’a encore changé.`;
    case 'acceptedWithoutPrivileges':
      return `${news.customer.name} a accepté la relation, sans les privilèges d’administration déléguée\u00a0: un autre partenaire les garde, et dans ce cloud un seul peut les avoir. Accepté par ${news.by.name} le ${moment(news.at)}.`;
  }
};

const sentences = { en, fr } as const satisfies Record<Language, typeof en>;

/** The news as one plain sentence or two. */
export function newsText(language: Language, news: News, moment: WriteMoment): string {
  return sentences[language](news, moment);
}
