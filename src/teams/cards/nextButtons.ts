import type { SentInvitation } from '../../domain/invitation';
import type { Voice } from '../voice';
import { plainButton } from './buttons';
import type { Button } from './template';

/**
 * What whoever follows an invitation can do next. Who may is asked when it is pressed: a card that follows an
 * invitation for weeks does not know which roles its reader has by then.
 */
export function nextButtons(voice: Voice, invitation: SentInvitation): readonly Button[] {
  const { language, texts } = voice;
  const { id } = invitation;
  switch (invitation.state) {
    case 'open':
      return [plainButton(texts.actions.showInvitation, { verb: 'invitation.show', language, id })];
    case 'expired':
      return [
        plainButton(texts.actions.again, { verb: 'invitation.again', language, id }),
        plainButton(texts.actions.showInvitation, { verb: 'invitation.show', language, id }),
      ];
    case 'declined':
    case 'revoked':
      return [askAgainButton(voice, invitation)];
    case 'accepted':
      return invitation.kind === 'partnership'
        ? [plainButton(texts.partnerLists.listResellers, { verb: 'resellers.list', language })]
        : [
            plainButton(texts.actions.customer, {
              verb: 'customer.show',
              language,
              customerId: invitation.customer.tenantId,
            }),
          ];
  }
}

/**
 * The same request once more, as a new invitation. Its form is named after the invitation, so that a second press
 * comes upon the draft that the first one made.
 */
export function askAgainButton({ language, texts }: Voice, invitation: SentInvitation): Button {
  const { addressee, id: formId } = invitation;
  const email = addressee.email === undefined ? {} : { email: addressee.email };
  const name = addressee.name?.slice(0, 200);
  const asked = { verb: 'meant', language, formId } as const;
  const named = name === undefined ? {} : { customer: name };
  const title = texts.actions.askAgain;
  switch (invitation.kind) {
    case 'partnership': {
      const { partnerId } = addressee;
      const reseller = {
        ...(name === undefined ? {} : { reseller: name }),
        ...(partnerId === undefined ? {} : { partnerId }),
      };
      return plainButton(title, {
        ...asked,
        intent: 'requestPartnership',
        entities: { ...reseller, ...email },
      });
    }
    case 'resellerWithProvider': {
      const { delegatedAdmin: adminPrivileges, provider } = invitation;
      const entities = { ...named, ...email, adminPrivileges, provider: provider.name.slice(0, 200) };
      return plainButton(title, { ...asked, intent: 'inviteWithProvider', entities });
    }
    case 'reseller': {
      const entities = { ...named, ...email, adminPrivileges: invitation.delegatedAdmin };
      return plainButton(title, { ...asked, intent: 'requestRelationship', entities });
    }
  }
}
