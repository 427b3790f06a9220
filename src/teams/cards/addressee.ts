import type { Invitation } from '../../domain/invitation';
import type { ChatTexts } from '../../i18n/chat/texts';
import { shown } from './shown';

/** Whom a request is for, as it named them, ready to be shown. */
export function addresseeName({ addressee }: Pick<Invitation, 'addressee'>, texts: ChatTexts): string {
  const { name, email, partnerId } = addressee;
  if (name !== undefined || email !== undefined) return shown(name ?? email ?? '');
  return partnerId === undefined ? texts.draft.anyone : texts.partnershipRequest.withId(shown(partnerId));
}
