import { editDraft } from '../application/editDraft';
import { openInvitation } from '../application/openInvitation';
import { ownInvitationFrom, requireSendingRole } from '../application/readInvitation';
import { reopenDraft } from '../application/reopenDraft';
import { showInvitation } from '../application/showInvitation';
import { Refusal } from '../domain/refusal';
import { editDraftCard } from './cards/draftCard';
import { invitationStateCard } from './cards/invitationStateCard';
import type { Card } from './cards/template';
import { followerOf } from './followedConversation';
import type { PressOf } from './pressData';
import { draftShown } from './requestAnswers';
import type { Turn } from './turn';
import { refusalText } from './voice';

/** The draft again, as it is kept. @throws Refusal as reopenDraft does */
export async function showAnswer(turn: Turn): Promise<Card> {
  const { dependencies, actor, invitation } = turn;
  return draftShown(turn, await reopenDraft(dependencies, actor, invitation));
}

/** The draft in fields. @throws Refusal as reopenDraft does */
export async function editAnswer({ dependencies, actor, invitation, voice }: Turn): Promise<Card> {
  const { draft, link } = await reopenDraft(dependencies, actor, invitation);
  const { id, addressee, email } = draft;
  return editDraftCard(voice, { id, link, to: addressee.email ?? '', ...email });
}

/**
 * Keeps the draft as it was edited. What cannot be kept comes back in its fields, with the reason, to be mended.
 * @throws Refusal for what no other text would change
 */
export async function saveAnswer(turn: Turn, edited: PressOf<'draft.save'>): Promise<Card> {
  const { dependencies, actor, invitation, voice } = turn;
  const { id, to = '', subject = '', body = '' } = edited;
  try {
    const edit = { invitationId: id, to, subject, body };
    return draftShown(turn, await editDraft(dependencies, actor, edit));
  } catch (error) {
    if (!(error instanceof Refusal) || error.family !== 'mend') throw error;
    const { link } = await reopenDraft(dependencies, actor, invitation);
    return editDraftCard(voice, { id, link, to, subject, body, notice: refusalText(voice, error) });
  }
}

/** The partner has sent the e-mail: the card follows the invitation from now on. @throws Refusal */
export async function doneAnswer(turn: Turn, { resends }: PressOf<'draft.done'>): Promise<Card> {
  const { dependencies, actor, invitationId, invitation, voice } = turn;
  if (!invitation && resends !== undefined) {
    const sent = await showInvitation(dependencies, actor, resends);
    return invitationStateCard(voice, sent.invitation, voice.texts.state.already);
  }
  // What the turn has read already says whose it is: whoever may not is refused without another look.
  await requireSendingRole(dependencies, actor, invitation);
  ownInvitationFrom(actor, invitation);
  const follower = await followerOf(turn);
  const opened = await openInvitation(dependencies, actor, { invitationId, follower });
  return invitationStateCard(voice, opened);
}
