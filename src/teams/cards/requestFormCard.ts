import type { ProviderEntry } from '../../application/records/partnerships';
import { mayOmitDelegatedAdmin, rulesOf } from '../../domain/cloud';
import type { Cloud } from '../../domain/cloud';
import type { ReaderLanguage } from '../../domain/language';
import { readerLanguages } from '../../domain/language';
import type { ChatTexts } from '../../i18n/chat/texts';
import type { Voice } from '../voice';
import { mainButton, plainButton } from './buttons';
import { capitalised, shown } from './shown';
import type { Card, CardFrame } from './template';
import { template } from './template';

/** What the form is filled in with. */
export interface RequestFormFacts {
  readonly formId: string;
  readonly cloud: Cloud;
  readonly customer?: string | undefined;
  readonly email?: string | undefined;
  readonly emailLanguage: ReaderLanguage;
  readonly delegatedAdmin?: boolean | undefined;
  /** The indirect providers that the customer can be asked to accept at the same time. */
  readonly providers?: readonly Pick<ProviderEntry, 'tenantId' | 'name'>[] | undefined;
  /** Which of them is chosen; `open` where one is to be, absent for none. */
  readonly providerId?: string | undefined;
  /** Why it is shown again. */
  readonly notice?: string | undefined;
}

const form = template<
  CardFrame & {
    t: ChatTexts['form'];
    notice: string;
    customer: string;
    email: string;
    emailLanguage: ReaderLanguage;
    languages: readonly { title: string; value: ReaderLanguage }[];
    joint: ChatTexts['joint'];
    providers: readonly { title: string; value: string }[];
    providerId: string;
    mayChoose: boolean;
    privileges: string;
    fixed: string;
  }
>('requestForm');

/** The form of a request for a reseller relationship, with what is known filled in. */
export function requestFormCard({ language, texts }: Voice, facts: RequestFormFacts): Card {
  const { formId, cloud } = facts;
  const { title } = texts.form;
  return form({
    language,
    title,
    summary: title,
    t: texts.form,
    notice: shown(facts.notice ?? '', 600),
    customer: field(facts.customer, 200),
    email: field(facts.email, 254),
    emailLanguage: facts.emailLanguage,
    languages: languageChoices(texts),
    joint: texts.joint,
    providers: providerChoices(texts, facts.providers),
    providerId: facts.providerId === 'open' ? '' : (facts.providerId ?? 'none'),
    mayChoose: mayOmitDelegatedAdmin(cloud),
    privileges: facts.delegatedAdmin === undefined ? '' : facts.delegatedAdmin ? 'with' : 'without',
    fixed: rulesOf(cloud).delegatedAdmin === 'only' ? texts.form.only : texts.form.always,
    buttons: [
      mainButton(texts.actions.draft, { verb: 'request.draft', language, formId }),
      plainButton(texts.actions.drop, { verb: 'request.drop', language, formId }),
    ],
  });
}

function providerChoices(texts: ChatTexts, providers: RequestFormFacts['providers'] = []) {
  if (providers.length === 0) return [];
  const named = providers.map(({ tenantId, name }) => ({ title: shown(name), value: tenantId }));
  return [{ title: texts.joint.none, value: 'none' }, ...named];
}

/** The languages that an e-mail can be written in, to be chosen from. */
export const languageChoices = (texts: ChatTexts) =>
  readerLanguages.map((value) => ({ title: capitalised(texts.language[value]), value }));

/** What goes into a field comes back from it, so it is cut but not otherwise altered. */
export const field = (text: string | undefined, maximum: number) =>
  (text ?? '').replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').slice(0, maximum);
