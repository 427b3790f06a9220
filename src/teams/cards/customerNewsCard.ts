import type { News } from '../../domain/news';
import { newsText } from '../../i18n/news';
import type { Voice } from '../voice';
import { plainButton } from './buttons';
import { stateTemplate } from './invitationStateCard';
import { shown } from './shown';
import type { Button, Card } from './template';

/** What a customer did about its relationship with the partner. */
export type CustomerNews = Extract<
  News,
  {
    about: 'adminRolesRemoved' | 'relationshipDeleted' | 'endingRequested' | 'acceptedWithoutPrivileges';
  }
>;

/** What a customer did about its relationship, as the partner's people see it, and what they can do now (S4). */
export function customerNewsCard(voice: Voice, news: CustomerNews): Card {
  const { language, texts, dates } = voice;
  const { about, customer, type, by, at } = news;
  const t = texts.customerNews;
  const named = {
    ...news,
    customer: { ...customer, name: shown(customer.name) },
    by: { ...by, name: shown(by.name, 80) },
  };
  const notice = newsText(language, named, () => dates.moment(at));
  return stateTemplate({
    language,
    title: t.titles[about],
    summary: notice,
    notice,
    color: about === 'acceptedWithoutPrivileges' ? 'good' : 'warning',
    rows: [
      { label: texts.state.customer, value: named.customer.name },
      { label: t.relationship, value: texts.customers.types[type] },
    ],
    warning: '',
    note: t.notes[about],
    buttons: buttonsFor(voice, news),
  });
}

function buttonsFor({ language, texts }: Voice, { about, customer, type }: CustomerNews): readonly Button[] {
  const ids = { language, customerId: customer.tenantId };
  const show = plainButton(texts.resellerNews.show, { verb: 'customer.show', ...ids });
  switch (about) {
    case 'relationshipDeleted':
      return [plainButton(texts.actions.customers, { verb: 'customers.list', language })];
    case 'endingRequested':
      return [plainButton(texts.endings.remove, { verb: 'relationship.end.start', ...ids, type }), show];
    case 'adminRolesRemoved':
    case 'acceptedWithoutPrivileges':
      return [show];
  }
}
