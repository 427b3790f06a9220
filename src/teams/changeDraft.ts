import { chosenProvider } from '../application/providersOf';
import { readOwnDraft } from '../application/readInvitation';
import type { Kept } from '../application/records/record';
import type { Replacement } from '../application/replaceDraft';
import { dropDraft, replaceDraft } from '../application/replaceDraft';
import type { DraftInvitation, NamedOrganisation } from '../domain/invitation';
import { Refusal } from '../domain/refusal';
import { addresseeName } from './cards/addressee';
import { shown } from './cards/shown';
import { privilegesIn } from './changeIn';
import { keeping, markKept } from './conversation';
import type { Known } from './known';
import { afterward, providerOf } from './known';
import { providerSaid } from './providerIn';
import { draftAnswer, draftShown } from './requestAnswers';
import type { Turn } from './turn';

/**
 * Changes the latest draft in words: a new one takes its place and says what is other. Once it was sent it can no
 * longer be changed, which is said.
 * @param said what the text changes of a request for a relationship
 * @throws Refusal as draftInvitation or draftPartnershipRequest
 */
export async function changeDraft(turn: Turn, said: Known, text: string): Promise<void> {
  const { invitation, reply, voice } = turn;
  const t = voice.texts.change;
  // An earlier delivery of the same message has made it already.
  if (invitation) {
    reply.cards.push(await draftAnswer(turn, {}));
    return;
  }
  const former = await latestDraft(turn);
  if (!former) reply.texts.push(t.tooLate);
  else if (former.value.resends !== undefined) reply.texts.push(t.again);
  else if (former.value.kind === 'partnership') await changePartnership(turn, former, said);
  else {
    const joint = former.value.kind === 'resellerWithProvider';
    const provider = await providerSaid(turn, text, joint);
    const meant = provider === undefined ? said : { provider, delegatedAdmin: privilegesIn(text) };
    await changeRelationship(turn, former, former.value, meant);
  }
}

async function changeRelationship(
  turn: Turn,
  former: Kept<DraftInvitation>,
  before: RelationshipDraft,
  said: Known,
): Promise<void> {
  const { dependencies, actor, invitationId } = turn;
  const known = afterward(knownOf(before), said);
  const choice = providerOf(said);
  const kept = said.provider === undefined ? providerIn(before) : undefined;
  const provider = choice ? await chosenProvider(dependencies, actor, choice) : kept;
  const { customer, email, delegatedAdmin, emailLanguage } = known;
  const language = emailLanguage ?? before.language;
  const request = { id: invitationId, customerName: customer, email, delegatedAdmin, language };
  const changes = [
    ...changesBetween(turn, knownOf(before), known),
    ...providerChanges(turn, before, provider),
  ];
  await replace(turn, former, { ...request, provider }, changes);
}

/** A partnership request has a reseller and an e-mail to be changed, and no privileges or provider. */
async function changePartnership(turn: Turn, former: Kept<DraftInvitation>, said: Known): Promise<void> {
  const { invitationId, reply, voice } = turn;
  const { addressee, language } = former.value;
  const before: Known = { customer: addressee.name, email: addressee.email, emailLanguage: language };
  const known = afterward(before, said);
  const { customer, email, emailLanguage } = known;
  const sameReseller = customer === before.customer;
  const request = {
    id: invitationId,
    resellerName: customer,
    email,
    partnerId: sameReseller ? addressee.partnerId : undefined,
    language: emailLanguage ?? language,
  };
  const { noPrivileges, changed } = voice.texts.partnershipRequest;
  const changes = changesBetween(turn, before, { email, emailLanguage });
  if (customer !== undefined && !sameReseller) changes.unshift(changed(shown(customer)));
  const other = said.delegatedAdmin !== undefined || said.provider !== undefined;
  if (other && changes.length === 0) reply.texts.push(noPrivileges);
  else await replace(turn, former, request, changes);
}

/** Puts the changed draft in the former one's place, and says what is other. */
async function replace(
  turn: Turn,
  former: Kept<DraftInvitation>,
  request: Replacement,
  changes: readonly string[],
): Promise<void> {
  const { dependencies, actor, conversation, invitationId, reply, voice } = turn;
  const t = voice.texts.change;
  if (changes.length === 0) {
    reply.texts.push(t.same);
    return;
  }
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
  reply.texts.push(voice.texts.answers.draftDropped(addresseeName(former.value, voice.texts)));
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

type RelationshipDraft = Exclude<DraftInvitation, { kind: 'partnership' }>;

const knownOf = (draft: RelationshipDraft): Known => ({
  customer: draft.addressee.name,
  email: draft.addressee.email,
  delegatedAdmin: draft.delegatedAdmin,
  emailLanguage: draft.language,
});

const providerIn = (draft: RelationshipDraft): NamedOrganisation | undefined =>
  draft.kind === 'resellerWithProvider' ? draft.provider : undefined;

/** What is other, in the person's words. */
function changesBetween({ voice }: Turn, before: Known, after: Known): string[] {
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

function providerChanges(
  { voice }: Turn,
  before: RelationshipDraft,
  after: NamedOrganisation | undefined,
): readonly string[] {
  const { changed, alone } = voice.texts.joint;
  if (providerIn(before)?.tenantId === after?.tenantId) return [];
  return [after ? changed(shown(after.name)) : alone];
}
