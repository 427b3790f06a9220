import type { EmailDraft } from '../domain/emailDraft';
import type { ReaderLanguage } from '../domain/language';
import { de } from './email/partnershipDe';
import { en } from './email/partnershipEn';
import { fr } from './email/partnershipFr';
import { zh } from './email/partnershipZh';

/** What the texts of the e-mail may name. */
export interface PartnershipEmailFacts {
  readonly provider: string;
  readonly sender: string;
  readonly link: string;
  /** Days until the link expires. */
  readonly days: number;
}

const texts = { en, fr, de, zh } as const satisfies Record<ReaderLanguage, typeof en>;

/** The e-mail with which an indirect provider asks a reseller for a partnership (S3). */
export function partnershipEmail(language: ReaderLanguage, facts: PartnershipEmailFacts): EmailDraft {
  const { subject, paragraphs } = texts[language];
  return { subject: subject(facts), body: paragraphs(facts).join('\n\n') };
}
