import { readOwnDraft } from '../application/readInvitation';
import type { Kept } from '../application/records/record';
import { dropDraft, replaceDraft } from '../application/replaceDraft';
import type { DraftInvitation } from '../domain/invitation';
import { Refusal } from '../domain/refusal';
import { shown } from './cards/shown';
import { keeping, markKept } from './conversation';
import type { Known } from './known';
import { afterward } from './known';
import { draftAnswer, draftShown } from './requestAnswers';
import type { Turn } from './turn';

/**
 * Changes the latest draft in words: a new one takes its place and says what is other. Once it was sent it can no
 * longer be changed, which is said.
 * @throws Refusal as draftInvitation
 */
export async function changeDraft(turn: Turn, said: Known): Promise<void> {
  const { dependencies, actor, conversation, invitation, invitationId, reply, voice } = turn;
  const t = voice.texts.change;
  // An earlier delivery of the same message has made it already.
  if (invitation) {
    reply.cards.push(await draftAnswer(turn, {}));
    return;
  }
  const former = await latestDraft(turn);
  // A partnership request, and what sends an invitation once more, are edited as a text and not changed in words.
  if (!former || !isChangeable(former)) {
    reply.texts.push(t.tooLate);
    return;
  }
  const before = knownOf(former.value);
  const known = afterward(before, said);
  const changes = changesBetween(turn, before, known);
  if (changes.length === 0) {
    reply.texts.push(t.same);
    return;
  }
  const { customer, email, delegatedAdmin, emailLanguage } = known;
  const language = emailLanguage ?? former.value.language;
  const { value } = former;
  const provider =
    value.kind === 'resellerWithProvider' ? { provider: { tenantId: value.provider.tenantId } } : {};
  const request = { id: invitationId, customerName: customer, email, delegatedAdmin, language, ...provider };
  const after = { ...conversation, draftId: invitationId };
  const made = await replaceDraft(dependencies, actor, former, request, keeping(turn, after));
  conversation.draftId = invitationId;
  markKept(conversation, after);
  const notice = [t.replaced(changes.join(', ')), ...(made.wasEdited ? [t.rewritten] : [])].join(' ');
  reply.cards.push(draftShown(turn, made, notice));
}

/** Drops the latest draft, if there is one that was not sent. @returns whether there was */
export async function dropLatestDraft(turn: Turn): Promise<boolean> {
  const { dependencies, actor, conversation, reply, voice } = turn;
  const former = conversation.draftId === undefined ? null : await latestDraft(turn);
  if (!former) return false;
  const after = { ...conversation, draftId: undefined };
  await dropDraft(dependencies, actor, former, keeping(turn, after));
  conversation.draftId = undefined;
  markKept(conversation, after);
  const { name, email } = former.value.addressee;
  reply.texts.push(voice.texts.answers.draftDropped(shown(name ?? email ?? voice.texts.draft.anyone)));
  return true;
}

async function latestDraft({
  dependencies,
  actor,
  conversation,
}: Turn): Promise<Kept<DraftInvitation> | null> {
  if (conversation.draftId === undefined) return null;
  try {
    return await readOwnDraft(dependencies, actor, conversation.draftId);
  } catch (error) {
    if (error instanceof Refusal && (error.code === 'notDraft' || error.code === 'notFound')) return null;
    throw error;
  }
}

type ChangeableDraft = Exclude<DraftInvitation, { kind: 'partnership' }>;

function isChangeable(former: Kept<DraftInvitation>): former is Kept<ChangeableDraft> {
  return former.value.kind !== 'partnership' && former.value.resends === undefined;
}

const knownOf = ({ addressee, delegatedAdmin, language }: ChangeableDraft): Known => ({
  customer: addressee.name,
  email: addressee.email,
  delegatedAdmin,
  emailLanguage: language,
});

/** What is other, in the person's words. */
function changesBetween({ voice }: Turn, before: Known, after: Known): readonly string[] {
  const { change: t, language } = voice.texts;
  const changes: string[] = [];
  const { customer, email, delegatedAdmin, emailLanguage } = after;
  if (customer !== undefined && customer !== before.customer) changes.push(t.customer(shown(customer)));
  if (email !== undefined && email !== before.email) changes.push(t.email(shown(email, 254)));
  if (delegatedAdmin !== undefined && delegatedAdmin !== before.delegatedAdmin) {
    changes.push(t.privileges(delegatedAdmin));
  }
  if (emailLanguage !== undefined && emailLanguage !== before.emailLanguage) {
    changes.push(t.language(language[emailLanguage]));
  }
  return changes;
}
