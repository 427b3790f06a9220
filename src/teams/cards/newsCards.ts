import type { News } from '../../domain/news';
import { newsText } from '../../i18n/news';
import type { ProviderNews } from '../../i18n/providerNews';
import { providerNewsText } from '../../i18n/providerNews';
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

/** What a provider did for a customer of its reseller's, as the reseller's people see it (S3). */
export function resellerNewsCard(voice: Voice, news: ProviderNews): Card {
  const { language, texts, dates } = voice;
  const { customer, provider, by, at } = news;
  const t = texts.resellerNews;
  const named = {
    customer: { ...customer, name: shown(customer.name) },
    provider: { ...provider, name: shown(provider.name) },
    by: { ...by, name: shown(by.name, 80) },
  };
  const notice = providerNewsText(language, { ...news, ...named }, (moment) => dates.moment(moment));
  const subscriptions = news.about === 'subscription' ? [news.subscription] : news.subscriptions;
  const ordered = subscriptions.map(
    ({ offer, quantity }) => `${shown(offer, 100)} (${texts.subscriptions.licences(quantity)})`,
  );
  const ids = { language, customerId: customer.tenantId };
  return stateTemplate({
    language,
    title: t.titles[news.about],
    summary: notice,
    notice,
    color: news.about === 'subscription' ? 'accent' : 'good',
    rows: [
      { label: t.customer, value: named.customer.name },
      ...(ordered.length === 0 ? [] : [{ label: t.subscriptions, value: ordered.join(', ') }]),
      { label: t.provider, value: named.provider.name },
      { label: t.done, value: t.by(dates.moment(at), named.by.name) },
    ],
    warning: '',
    note: '',
    buttons: [
      plainButton(t.show, { verb: 'customer.show', ...ids }),
      plainButton(t.subscriptionsOf, { verb: 'subscriptions.list', ...ids }),
    ],
  });
}
