import type { InvitationDetails } from '../../application/showInvitation';
import type { SentInvitation } from '../../domain/invitation';
import type { Voice } from '../voice';
import { plainButton } from './buttons';
import { choiceCard } from './choiceCard';
import { invitationStateCard, nameOf, stateOf, type Row } from './invitationStateCard';
import { nextButtons } from './nextButtons';
import { shown } from './shown';
import type { Button, Card } from './template';

/** Everything that is known of one invitation, and what this person can do with it now. */
export function invitationCard(voice: Voice, details: InvitationDetails, notice = ''): Card {
  const { language, texts } = voice;
  const { invitation } = details;
  const list = plainButton(texts.actions.invitations, { verb: 'invitations.list', language });
  return invitationStateCard(voice, invitation, notice, {
    rows: historyRows(voice, invitation),
    // This card is shown once; others follow the invitation.
    note: invitation.state === 'open' ? texts.life.followed : undefined,
    buttons: [...changes(voice, details), list],
  });
}

function changes(voice: Voice, { invitation, mayResend, mayRevoke }: InvitationDetails): readonly Button[] {
  const { language, texts } = voice;
  const { id } = invitation;
  if (invitation.state !== 'open' && invitation.state !== 'expired') return nextButtons(voice, invitation);
  const again = plainButton(texts.actions.again, { verb: 'invitation.again', language, id });
  const revoke = plainButton(texts.actions.revoke, { verb: 'invitation.withdraw', language, id });
  return [...(mayResend ? [again] : []), ...(mayRevoke ? [revoke] : [])];
}

function historyRows({ texts }: Voice, { sendings, followers }: SentInvitation): readonly Row[] {
  const t = texts.life;
  const names = [...new Set(followers.map(({ person }) => shown(person.name, 80)))];
  return [
    { label: t.sendings, value: texts.state.times(sendings) },
    ...(names.length === 0 ? [] : [{ label: t.followers, value: names.join(', ') }]),
  ];
}

/** With which link an invitation is to be sent again. Nothing changes before *Done* on the draft that comes next. */
export function againCard(voice: Voice, invitation: SentInvitation, days: number): Card {
  const { language, texts } = voice;
  const { id, sendings } = invitation;
  const t = texts.life;
  const resend = { verb: 'invitation.resend', language, id, sendings } as const;
  return choiceCard(voice, {
    title: t.againTitle,
    text: t.againText(nameOf(invitation, texts), days),
    buttons: [
      plainButton(t.kept, { ...resend, link: 'kept' }),
      plainButton(t.replaced, { ...resend, link: 'replaced' }),
      plainButton(texts.actions.showInvitation, { verb: 'invitation.show', language, id }),
    ],
  });
}

/** Asks once more before an invitation is revoked, and says what happens to its link. */
export function withdrawCard(voice: Voice, invitation: SentInvitation): Card {
  const { language, texts } = voice;
  const { id } = invitation;
  const t = texts.life;
  return choiceCard(voice, {
    title: t.withdrawTitle,
    text: t.withdrawText(nameOf(invitation, texts)),
    buttons: [
      { ...plainButton(t.withdraw, { verb: 'invitation.revoke', language, id }), style: 'destructive' },
      plainButton(t.leave, { verb: 'invitation.show', language, id }),
    ],
  });
}

/** What a choice among invitations is for. */
export type Choosing = 'resend' | 'revoke';

/** Invitations that a typed name may mean: five at most, and the way to all of them. */
export function invitationsChoiceCard(
  voice: Voice,
  choosing: Choosing,
  { exact, invitations }: { readonly exact: boolean; readonly invitations: readonly SentInvitation[] },
  typed: string,
): Card {
  const { language, texts } = voice;
  const t = texts.life;
  const verb = choosing === 'resend' ? 'invitation.again' : 'invitation.withdraw';
  const buttons = invitations
    .slice(0, 5)
    .map((one) => plainButton(titleOf(voice, one), { verb, language, id: one.id }));
  const all = plainButton(texts.actions.invitations, { verb: 'invitations.list', language });
  const text = (exact ? t.severalText : t.nearText)(shown(typed));
  return choiceCard(voice, { title: t.which, text, buttons: [...buttons, all] });
}

/** Several to the same name are told apart by their state and day. Longer names than this do not fit on a phone. */
function titleOf({ texts, dates }: Voice, invitation: SentInvitation): string {
  const { states } = texts.invitations;
  const name = shown(nameOf(invitation, texts), 24);
  return `${name} · ${states[stateOf(invitation)]} · ${dates.day(invitation.sentAt)}`;
}
