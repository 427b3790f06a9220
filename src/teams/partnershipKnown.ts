import type { ReaderLanguage } from '../domain/language';
import { readAnswer } from '../understanding/answer';
import type { Understanding } from '../understanding/intents';
import { emailLanguageIn } from './changeIn';
import type { Stated } from './known';

/** What is known of a request for a partnership while it is being made. */
export interface PartnershipKnown {
  readonly reseller?: string | undefined;
  readonly email?: string | undefined;
  readonly partnerId?: string | undefined;
  readonly emailLanguage?: ReaderLanguage | undefined;
}

/** Whether it is known who is asked; nothing else needs to be. */
export function namesReseller({ reseller, email, partnerId }: PartnershipKnown): boolean {
  return reseller !== undefined || email !== undefined || partnerId !== undefined;
}

/** What a whole sentence says of a request for a partnership. */
export function partnershipKnownFrom({ reseller, partner, email, partnerId }: Stated): PartnershipKnown {
  return { reseller: reseller ?? partner, email, partnerId };
}

/** What is known after something more was said. Another reseller's address and Partner ID are not the first one's. */
export function partnershipAfterward(before: PartnershipKnown, said: PartnershipKnown): PartnershipKnown {
  const other =
    said.reseller !== undefined && before.reseller !== undefined && said.reseller !== before.reseller;
  return {
    reseller: said.reseller ?? before.reseller,
    email: said.email ?? (other ? undefined : before.email),
    partnerId: said.partnerId ?? (other ? undefined : before.partnerId),
    emailLanguage: said.emailLanguage ?? before.emailLanguage,
  };
}

/** What a text typed while the form is open says of the request; null when nothing can be made of it. */
export function partnershipAnswerOf(text: string, understood: Understanding): PartnershipKnown | null {
  if (understood.intent === 'requestPartnership') return partnershipKnownFrom(understood.entities);
  const emailLanguage = emailLanguageIn(text, understood, true);
  if (emailLanguage !== undefined) return { emailLanguage };
  const { entities, organisationName } = readAnswer(text);
  const { email, partnerId } = entities;
  if (email !== undefined || partnerId !== undefined) return { email, partnerId };
  if (organisationName === undefined || text.trim().endsWith('?')) return null;
  return { reseller: organisationName };
}
