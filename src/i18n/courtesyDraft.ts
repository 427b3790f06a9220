import type { EmailDraft } from '../domain/emailDraft';
import type { Language } from '../domain/language';
import { en } from './courtesy/en';
import { fr } from './courtesy/fr';

/**
 * Whom a courtesy message is for: the customer of an ended relationship, the other partner of an ended partnership, or
 * an end customer that both partners serve (S3).
 */
export type CourtesyKind = 'relationship' | 'partnership' | 'endCustomer';

export interface CourtesyFacts {
  /** The organisation that writes. */
  readonly from: string;
  /** The organisation that is written to. */
  readonly to: string;
  /** The person who signs. */
  readonly sender: string;
  /** The other partner of an ended partnership, for its end customers. */
  readonly otherPartner?: string;
}

export interface CourtesyText {
  readonly subject: string;
  readonly paragraphs: readonly string[];
}

const texts = { en, fr } as const satisfies Record<Language, typeof en>;

/** Stands where the name of an end customer is to be filled in. */
export const unnamedCustomer: Readonly<Record<Language, string>> = {
  en: '[name of the customer]',
  fr: '[nom du client]',
};

/** A message that tells the other side of an ending, plainly marked as no legal notice (S2, S3: the tool sends none). */
export function courtesyDraft(kind: CourtesyKind, language: Language, facts: CourtesyFacts): EmailDraft {
  const { subject, paragraphs } = texts[language][kind](facts);
  return { subject, body: paragraphs.join('\n\n') };
}
