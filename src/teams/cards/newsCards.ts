import type { News } from '../../domain/news';
import { newsText } from '../../i18n/news';
import type { Voice } from '../voice';
import { plainButton } from './buttons';
import { shown } from './shown';
import type { Card } from './template';
import { stateTemplate } from './invitationStateCard';

type ProviderCustomer = Extract<News, { about: 'providerCustomer' }>;

/** What a provider's people see when a customer has accepted it together with its reseller: what it may do now (S2). */
export function providerCustomerCard(voice: Voice, news: ProviderCustomer): Card {
  const { language, texts, dates } = voice;
  const { customer, reseller, by, at } = news;
  const t = texts.providerNews;
  const named = {
    ...news,
    customer: { ...customer, name: shown(customer.name) },
    reseller: { ...reseller, name: shown(reseller.name) },
  };
  const notice = newsText(language, named, (moment) => dates.moment(moment));
  return stateTemplate({
    language,
    title: t.title,
    summary: notice,
    notice,
    color: 'good',
    rows: [
      { label: texts.state.customer, value: shown(customer.name) },
      { label: t.reseller, value: shown(reseller.name) },
      { label: t.may, value: t.order },
      { label: texts.state.accepted, value: texts.state.by(dates.moment(at), shown(by.name, 80)) },
    ],
    warning: '',
    note: t.note,
    buttons: [plainButton(t.show, { verb: 'customer.show', language, customerId: customer.tenantId })],
  });
}
