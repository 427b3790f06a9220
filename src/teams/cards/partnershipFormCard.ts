import type { ReaderLanguage } from '../../domain/language';
import type { ChatTexts } from '../../i18n/chat/texts';
import type { PartnershipKnown } from '../partnershipKnown';
import type { Voice } from '../voice';
import { mainButton, plainButton } from './buttons';
import { field, languageChoices } from './requestFormCard';
import { shown } from './shown';
import type { Card, CardFrame } from './template';
import { template } from './template';

const form = template<
  CardFrame & {
    t: ChatTexts['partnershipRequest'];
    notice: string;
    reseller: string;
    email: string;
    partnerId: string;
    emailLanguage: ReaderLanguage;
    languages: readonly { title: string; value: ReaderLanguage }[];
  }
>('partnershipForm');

/** What the form is filled in with, and why it is shown again. */
export interface PartnershipFormFacts extends PartnershipKnown {
  readonly formId: string;
  readonly emailLanguage: ReaderLanguage;
  readonly notice?: string | undefined;
}

/** The form of a request for a partnership, with what is known filled in. */
export function partnershipFormCard({ language, texts }: Voice, facts: PartnershipFormFacts): Card {
  const { formId } = facts;
  const t = texts.partnershipRequest;
  return form({
    language,
    title: t.title,
    summary: t.title,
    t,
    notice: shown(facts.notice ?? '', 600),
    reseller: field(facts.reseller, 200),
    email: field(facts.email, 254),
    partnerId: field(facts.partnerId, 10),
    emailLanguage: facts.emailLanguage,
    languages: languageChoices(texts),
    buttons: [
      mainButton(texts.actions.draft, { verb: 'partnership.draft', language, formId }),
      plainButton(texts.actions.drop, { verb: 'partnership.drop', language, formId }),
    ],
  });
}
