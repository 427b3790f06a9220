import { rulesOf } from '../../domain/cloud';
import type { ReaderLanguage } from '../../domain/language';
import type { ChatTexts } from '../../i18n/chat/texts';
import type { Voice } from '../voice';
import { mainButton, plainButton } from './buttons';
import { field, languageChoices } from './requestFormCard';
import type { ResellerField } from './resellerField';
import { resellerField } from './resellerField';
import { shown } from './shown';
import type { Card, CardFrame } from './template';
import { template } from './template';

/** What the form of a new customer is filled in with: as it was typed. */
export interface NewCustomerTyped {
  readonly name?: string | undefined;
  readonly domainPrefix?: string | undefined;
  readonly adminName?: string | undefined;
  readonly adminEmail?: string | undefined;
  readonly customerLanguage?: ReaderLanguage | undefined;
}

/** The form of a new customer. */
export interface NewCustomerFacts extends NewCustomerTyped {
  readonly formId: string;
  /** The order whose details are corrected. */
  readonly order?: { readonly orderId: string; readonly version: number } | undefined;
  readonly reseller: ResellerField;
  /** Why it is shown again. */
  readonly notice?: string | undefined;
}

const form = template<
  CardFrame &
    ReturnType<typeof resellerField> & {
      t: ChatTexts['orders']['newCustomer'];
      notice: string;
      domainLabel: string;
      customer: string;
      domainPrefix: string;
      adminName: string;
      adminEmail: string;
      customerLanguage: ReaderLanguage;
      languages: readonly { title: string; value: ReaderLanguage }[];
    }
>('newCustomer');

/** The form in which the details of a new customer are entered or corrected. */
export function newCustomerFormCard(voice: Voice, facts: NewCustomerFacts): Card {
  const { language, texts, cloud } = voice;
  const { formId, order } = facts;
  const t = texts.orders.newCustomer;
  return form({
    language,
    title: t.title,
    summary: t.title,
    t,
    notice: shown(facts.notice ?? '', 600),
    domainLabel: t.domain(rulesOf(cloud).domainSuffix),
    customer: field(facts.name, 200),
    domainPrefix: field(facts.domainPrefix, 60),
    adminName: field(facts.adminName, 200),
    adminEmail: field(facts.adminEmail, 254),
    customerLanguage: facts.customerLanguage ?? language,
    languages: languageChoices(texts),
    ...resellerField(voice, facts.reseller, texts.orders.noReseller),
    buttons: [
      mainButton(t.next, { verb: 'order.details', language, formId, ...order }),
      order
        ? plainButton(texts.orders.cancelAll, { verb: 'order.cancel', language, orderId: order.orderId })
        : plainButton(texts.actions.drop, { verb: 'order.leave', language, formId }),
    ],
  });
}
