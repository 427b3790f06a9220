import type { Cloud, CloudRules } from '../domain/cloud';
import { rulesOf } from '../domain/cloud';
import type { EmailDraft } from '../domain/emailDraft';
import type { ReaderLanguage } from '../domain/language';
import { de } from './email/de';
import { en } from './email/en';
import { fr } from './email/fr';
import { zh } from './email/zh';

/** What the texts of the e-mail may name. */
export interface InvitationEmailFacts {
  readonly partner: string;
  readonly sender: string;
  readonly delegatedAdmin: boolean;
  /** The cloud lets a partner ask for delegated admin privileges and nothing else (S1). */
  readonly privilegesOnly: boolean;
  readonly place: CloudRules['acceptancePlace'];
  readonly link: string;
  /** The indirect provider, for a joint invitation (S2). */
  readonly provider?: string;
  /** Days until the link expires; absent for the account link, which does not. */
  readonly days?: number;
}

const texts = { en, fr, de, zh } as const satisfies Record<ReaderLanguage, typeof en>;

/** The e-mail that asks a customer for a reseller relationship; the place named is that of the partner's cloud (S0, S1). */
export function invitationEmail(
  language: ReaderLanguage,
  { cloud, ...facts }: Omit<InvitationEmailFacts, 'place' | 'privilegesOnly'> & { readonly cloud: Cloud },
): EmailDraft {
  const { acceptancePlace, delegatedAdmin } = rulesOf(cloud);
  const known = { ...facts, place: acceptancePlace, privilegesOnly: delegatedAdmin === 'only' };
  const { subject, paragraphs } = texts[language];
  return { subject: subject(known), body: paragraphs(known).join('\n\n') };
}
