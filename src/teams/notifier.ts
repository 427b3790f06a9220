import type { ConversationReference, TurnContext } from 'botbuilder';
import { CardFactory } from 'botbuilder';
import type { Notifier } from '../application/notifier';
import { RecipientGone } from '../application/notifier';
import type { Follower } from '../domain/invitation';
import type { News } from '../domain/news';
import { expiringCard } from './cards/expiringCard';
import { groupCard } from './cards/groupCard';
import { invitationStateCard, nameOf, newCustomerCard } from './cards/invitationStateCard';
import { providerCustomerCard, resellerNewsCard } from './cards/newsCards';
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
  /** Nothing is written to a person whose personal chat is not known: a group is no place to be told. */
  async function write(follower: Follower, step: (context: TurnContext) => Promise<void>): Promise<void> {
    const { reference } = readFollowedConversation(follower);
    if (reference) await writeIn(reference, step);
  }

  async function writeIn(
    reference: Partial<ConversationReference>,
    step: (context: TurnContext) => Promise<void>,
  ): Promise<void> {
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
      const { cardActivityId, person } = follower;
      const { group } = readFollowedConversation(follower);
      const voice = voiceOf(follower);
      if (group) {
        const { id } = invitation;
        const opening = { askId: id, invitationId: id, person, userId: group.userId };
        const card = groupCard(voice, opening, invitation.state);
        try {
          await writeIn(group.reference, (context) => replaceCard(context, group.cardActivityId, card));
        } catch (error) {
          // A group that is gone does not keep the person from being told in the personal chat.
          if (!(error instanceof RecipientGone)) throw error;
        }
      } else if (cardActivityId !== undefined) {
        const card = invitationStateCard(voice, invitation);
        await write(follower, (context) => replaceCard(context, cardActivityId, card));
      }
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

/** Puts a card in the place of another. One that is no longer there is no error. */
async function replaceCard(context: TurnContext, id: string, card: Card): Promise<void> {
  try {
    await context.updateActivity({ type: 'message', id, attachments: [CardFactory.adaptiveCard(card)] });
  } catch (error) {
    if (!isCardGone(error)) throw error;
  }
}

function newsReply(voice: Voice, news: News): Reply {
  switch (news.about) {
    case 'expiring':
      return { texts: [], cards: [expiringCard(voice, news)] };
    case 'providerCustomer':
      return { texts: [], cards: [providerCustomerCard(voice, news)] };
    case 'customerAdded':
    case 'ordered':
    case 'subscription':
      return { texts: [], cards: [resellerNewsCard(voice, news)] };
  }
}

function voiceOf(follower: Follower): Voice {
  const { timeZone, cloud } = readFollowedConversation(follower);
  return voiceIn(follower.language, timeZone, cloud);
}
