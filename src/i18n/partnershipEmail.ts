import type { EmailDraft } from '../domain/emailDraft';
import type { Language } from '../domain/language';
import { en } from './email/partnershipEn';
import { fr } from './email/partnershipFr';

/** What the texts of the e-mail may name. */
export interface PartnershipEmailFacts {
  readonly provider: string;
  readonly sender: string;
  readonly link: string;
  /** Days until the link expires. */
  readonly days: number;
}

const texts = { en, fr } as const satisfies Record<Language, typeof en>;

/** The e-mail with which an indirect provider asks a reseller for a partnership (S3). */
export function partnershipEmail(language: Language, facts: PartnershipEmailFacts): EmailDraft {
  const { subject, paragraphs } = texts[language];
  return { subject: subject(facts), body: paragraphs(facts).join('\n\n') };
}
