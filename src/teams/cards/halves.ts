import type { AccountLink } from '../../domain/accountLink';
import type { DraftInvitation, NamedOrganisation, SentInvitation } from '../../domain/invitation';
import type { ChatTexts } from '../../i18n/chat/texts';
import { shown } from './shown';

type Joint = Extract<DraftInvitation | SentInvitation, { kind: 'resellerWithProvider' }>;

/** What becomes of each of the two relationships that a joint invitation asks for. */
type HalfState = keyof ChatTexts['joint']['halves'];

/** One of the two relationships: whose it is, and what that partner may do with it. */
interface Half {
  readonly role: 'reseller' | 'provider';
  readonly who: string;
  readonly what: string;
}

/** A line of a card that names one thing. */
export interface Row {
  readonly label: string;
  readonly value: string;
}

/** What a draft asks for, a line a partner. */
export function asksOf(draft: DraftInvitation, texts: ChatTexts): readonly string[] {
  switch (draft.kind) {
    case 'partnership':
      return [texts.partnership];
    case 'reseller':
      return [texts.privileges(draft.delegatedAdmin)];
    case 'resellerWithProvider':
      return halvesOf(draft, texts).map(({ who, what }) => texts.joint.asks(who, what));
  }
}

/** What a sent invitation asks for; of a joint one also how each half of it stands. */
export function requestRows(invitation: SentInvitation, texts: ChatTexts): readonly Row[] {
  const label = texts.state.request;
  switch (invitation.kind) {
    case 'partnership':
      return [{ label, value: texts.partnership }];
    case 'reseller':
      return [{ label, value: texts.privileges(invitation.delegatedAdmin) }];
    case 'resellerWithProvider':
      return [
        { label, value: texts.joint.request },
        ...rowsOf(invitation, texts, (role) => halfState(invitation, role)),
      ];
  }
}

/** What an account link asks for. */
export function linkRequestRows(link: AccountLink, texts: ChatTexts): readonly Row[] {
  const { partner, provider, delegatedAdmin } = link;
  const label = texts.state.request;
  if (provider === undefined) return [{ label, value: texts.privileges(delegatedAdmin) }];
  const joint = { partner, provider, delegatedAdmin };
  return [{ label, value: texts.joint.request }, ...rowsOf(joint, texts, () => 'asked')];
}

type Asking = Pick<Joint, 'partner' | 'provider' | 'delegatedAdmin'>;

function rowsOf(
  asking: Asking,
  texts: ChatTexts,
  stateOf: (role: Half['role']) => HalfState,
): readonly Row[] {
  const { half, halves } = texts.joint;
  return halvesOf(asking, texts).map(({ role, who, what }) => ({
    label: half(who),
    value: halves[stateOf(role)](what),
  }));
}

function halvesOf({ partner, provider, delegatedAdmin }: Asking, { joint }: ChatTexts): readonly Half[] {
  const named = ({ name }: NamedOrganisation) => shown(name, 100);
  return [
    { role: 'reseller', who: named(partner), what: joint.reseller(delegatedAdmin) },
    { role: 'provider', who: named(provider), what: joint.provider },
  ];
}

function halfState(invitation: Extract<SentInvitation, Joint>, role: Half['role']): HalfState {
  switch (invitation.state) {
    case 'open':
      return 'asked';
    case 'accepted':
      return invitation.existing?.includes(role) === true ? 'existing' : 'granted';
    case 'declined':
      return 'declined';
    case 'expired':
    case 'revoked':
      return 'over';
  }
}
