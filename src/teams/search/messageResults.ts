import type { Attachment } from 'botbuilder';
import { CardFactory } from 'botbuilder';
import type { MessageSearch } from '../../application/searchFromMessage';
import { mostResults, searchCustomers, searchInvitations } from '../../application/searchFromMessage';
import { nameOf, stateOf } from '../cards/invitationStateCard';
import { sharedCustomerCard, sharedInvitationCard } from '../cards/sharedCards';
import { shown } from '../cards/shown';
import type { Card } from '../cards/template';
import type { Turn } from '../turn';
import type { SearchCommand } from './messageQuery';

/** What the box shows: results that can be put into the conversation, or a sentence in their place. */
export type MessageResults = { readonly attachments: readonly Attachment[] } | { readonly text: string };

/** Searches by the person's own rights. @throws Refusal roleMissing */
export async function messageResults(
  turn: Turn,
  command: SearchCommand,
  search: MessageSearch,
): Promise<MessageResults> {
  const t = turn.voice.texts.search;
  if (search.skip >= mostResults) return { text: t.narrower };
  const attachments = await found[command](turn, search);
  if (attachments.length > 0 || search.skip > 0) return { attachments };
  return { text: search.words.trim() === '' ? t.nothing[command] : t.none(shown(search.words.trim(), 60)) };
}

const found: Readonly<
  Record<SearchCommand, (turn: Turn, search: MessageSearch) => Promise<readonly Attachment[]>>
> = {
  async searchCustomers({ dependencies, actor, voice }, search) {
    const { customers: t } = voice.texts;
    const customers = await searchCustomers(dependencies, actor, search);
    return customers.map((customer) => {
      const [first] = customer.relationships;
      const details = first ? t.details(t.types[first.type], first.delegatedAdmin) : '';
      return attachment(sharedCustomerCard(voice, customer), shown(customer.name), details);
    });
  },

  async searchInvitations({ dependencies, actor, voice }, search) {
    const { invitations: t } = voice.texts;
    const invitations = await searchInvitations(dependencies, actor, search);
    return invitations.map((invitation) => {
      const details = `${t.states[stateOf(invitation)]} · ${t.sent(voice.dates.day(invitation.sentAt))}`;
      return attachment(sharedInvitationCard(voice, invitation), nameOf(invitation, voice.texts), details);
    });
  },
};

/** The card that goes into the conversation, and the line of the list that stands for it. */
function attachment(card: Card, title: string, text: string): Attachment {
  const preview = CardFactory.thumbnailCard(title, undefined, undefined, { text });
  return { ...CardFactory.adaptiveCard(card), preview } as Attachment;
}
