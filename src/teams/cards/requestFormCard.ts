import { mayOmitDelegatedAdmin, rulesOf } from '../../domain/cloud';
import type { Cloud } from '../../domain/cloud';
import type { Language } from '../../domain/language';
import { languages } from '../../domain/language';
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
  readonly emailLanguage: Language;
  readonly delegatedAdmin?: boolean | undefined;
  /** Why it is shown again. */
  readonly notice?: string | undefined;
}

const form = template<
  CardFrame & {
    t: ChatTexts['form'];
    notice: string;
    customer: string;
    email: string;
    emailLanguage: Language;
    languages: readonly { title: string; value: Language }[];
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
    languages: languages.map((value) => ({ title: capitalised(texts.language[value]), value })),
    mayChoose: mayOmitDelegatedAdmin(cloud),
    privileges: facts.delegatedAdmin === undefined ? '' : facts.delegatedAdmin ? 'with' : 'without',
    fixed: rulesOf(cloud).delegatedAdmin === 'only' ? texts.form.only : texts.form.always,
    buttons: [
      mainButton(texts.actions.draft, { verb: 'request.draft', language, formId }),
      plainButton(texts.actions.drop, { verb: 'request.drop', language, formId }),
    ],
  });
}

/** What goes into a field comes back from it, so it is cut but not otherwise altered. */
const field = (text: string | undefined, maximum: number) =>
  (text ?? '').replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').slice(0, maximum);
