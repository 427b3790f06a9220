import type { ConversationReference, TurnContext } from 'botbuilder';
import { CardFactory } from 'botbuilder';
import type { Notifier } from '../application/notifier';
import { RecipientGone } from '../application/notifier';
import type { Follower } from '../domain/invitation';
import type { News } from '../domain/news';
import { newsText } from '../i18n/news';
import { expiringCard } from './cards/expiringCard';
import { invitationStateCard, nameOf, newCustomerCard } from './cards/invitationStateCard';
import { providerCustomerCard } from './cards/newsCards';
import { shown } from './cards/shown';
import type { Card } from './cards/template';
import { isCardGone, isChatGone } from './connectorError';
import { readFollowedConversation } from './followedConversation';
import type { Reply } from './reply';
import { activityFor } from './reply';
import type { Voice } from './voice';
import { voiceIn } from './voice';

/** Opens a turn of the bot's own in a chat: `CloudAdapter.continueConversationAsync` with the bot's id. */
export type ContinueConversation = (
  reference: Partial<ConversationReference>,
  logic: (context: TurnContext) => Promise<void>,
) => Promise<void>;

/** Tells people in their chats, in the language and time zone the card was written in. */
export function createNotifier(continueConversation: ContinueConversation): Notifier {
  async function write(follower: Follower, step: (context: TurnContext) => Promise<void>): Promise<void> {
    const { reference } = readFollowedConversation(follower);
    let failure: { error: unknown } | undefined;
    await continueConversation(reference, async (context) => {
      // An error that leaves this function goes to the adapter's onTurnError, which would apologise in the chat.
      try {
        await step(context);
      } catch (error) {
        failure = { error };
      }
    });
    if (!failure) return;
    if (isChatGone(failure.error)) throw new RecipientGone('The chat is gone.', { cause: failure.error });
    throw failure.error;
  }

  const tell = (follower: Follower, card: Card) =>
    write(follower, async (context) => {
      const activity = activityFor({ texts: [], cards: [card] });
      if (activity) await context.sendActivity(activity);
    });

  return {
    async refreshCard(follower, invitation) {
      const { cardActivityId } = follower;
      if (cardActivityId === undefined) return;
      const card = invitationStateCard(voiceOf(follower), invitation);
      await write(follower, async (context) => {
        try {
          await context.updateActivity({
            type: 'message',
            id: cardActivityId,
            attachments: [CardFactory.adaptiveCard(card)],
          });
        } catch (error) {
          if (!isCardGone(error)) throw error;
        }
      });
    },

    async tellOutcome(follower, invitation) {
      const voice = voiceOf(follower);
      const { state, kind } = invitation;
      const news = kind === 'partnership' ? voice.texts.partnershipRequest : voice.texts.news;
      // An open or revoked invitation is no news from the customer.
      if (state === 'open' || state === 'revoked') return;
      const sentence = news[state](nameOf(invitation, voice.texts));
      await tell(follower, invitationStateCard(voice, invitation, sentence));
    },

    tellNews: (follower, news) =>
      write(follower, async (context) => {
        const activity = activityFor(newsReply(voiceOf(follower), news));
        if (activity) await context.sendActivity(activity);
      }),

    tellNewCustomer: (follower, customer) => tell(follower, newCustomerCard(voiceOf(follower), customer)),
  };
}

function newsReply(voice: Voice, news: News): Reply {
  switch (news.about) {
    case 'expiring':
      return { texts: [], cards: [expiringCard(voice, news)] };
    case 'providerCustomer':
      return { texts: [], cards: [providerCustomerCard(voice, news)] };
    case 'adminRolesRemoved':
    case 'relationshipDeleted':
    case 'endingRequested':
    case 'acceptedWithoutPrivileges': {
      const customer = { ...news.customer, name: shown(news.customer.name) };
      const named = { ...news, customer, by: { ...news.by, name: shown(news.by.name, 80) } };
      return { texts: [newsText(voice.language, named, (at) => voice.dates.moment(at))], cards: [] };
    }
  }
}

function voiceOf(follower: Follower): Voice {
  const { timeZone, cloud } = readFollowedConversation(follower);
  return voiceIn(follower.language, timeZone, cloud);
}
