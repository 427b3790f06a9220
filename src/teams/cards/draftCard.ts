import type { DraftWithLink } from '../../application/drafting';
import type { DraftInvitation } from '../../domain/invitation';
import type { ChatTexts } from '../../i18n/chat/texts';
import type { Voice } from '../voice';
import { addresseeName } from './addressee';
import { mainButton, plainButton } from './buttons';
import { asksOf } from './halves';
import type { ShownLine } from './shown';
import { shown, shownLines } from './shown';
import type { Card, CardFrame } from './template';
import { template } from './template';

const draftTemplate = template<
  CardFrame & {
    t: ChatTexts['draft'];
    a: ChatTexts['actions'];
    notice: string;
    to: string;
    asks: readonly { readonly text: string; readonly spacing: 'none' | 'small' }[];
    subject: string;
    lines: readonly ShownLine[];
    cut: boolean;
    linkNote: string;
    openUrl: string;
    copyUrl: string;
  }
>('draft');

export interface DraftCardFacts extends DraftWithLink {
  /** The address of the draft's own page. */
  readonly pageUrl: string;
  readonly invitationDays: number;
  readonly notice?: string | undefined;
}

/** The e-mail as the customer will read it, and what can be done with it. */
export function draftCard({ language, texts }: Voice, facts: DraftCardFacts): Card {
  const { draft, link, pageUrl, invitationDays, notice } = facts;
  const { addressee, email, id } = draft;
  const t = texts.draft;
  const again = draft.resends === undefined ? {} : { resends: draft.resends };
  return draftTemplate({
    language,
    title: t.title,
    summary: summaryOf(draft, texts),
    t: draft.kind === 'partnership' ? { ...t, lead: texts.partnershipRequest.draftLead } : t,
    a: texts.actions,
    notice: notice ?? '',
    to: addressee.email === undefined ? t.noAddress : shown(addressee.email, 254),
    asks: asksOf(draft, texts).map((text, index) => ({ text, spacing: index === 0 ? 'none' : 'small' })),
    subject: shown(email.subject),
    ...shownLines(email.body, link),
    linkNote: draft.link === 'account' ? t.account : t.addressed(invitationDays),
    openUrl: `${pageUrl}?open=1`,
    copyUrl: pageUrl,
    buttons: [
      plainButton(texts.actions.edit, { verb: 'draft.edit', language, id }),
      mainButton(texts.actions.done, { verb: 'draft.done', language, id, ...again }),
    ],
  });
}

function summaryOf(draft: DraftInvitation, texts: ChatTexts): string {
  const who = addresseeName(draft, texts);
  if (draft.kind === 'partnership') return texts.partnershipRequest.summary(who);
  if (draft.kind === 'reseller') return texts.draft.summary(who);
  return texts.joint.summary(who, shown(draft.provider.name));
}

/** A draft's text while it is edited: as kept, or as the person left it when it could not be kept. */
export interface EditFacts {
  readonly id: string;
  readonly link: string;
  readonly to: string;
  readonly subject: string;
  readonly body: string;
  readonly notice?: string | undefined;
}

const editTemplate = template<
  CardFrame & Omit<EditFacts, 'notice'> & { t: ChatTexts['edit']; notice: string }
>('editDraft');

/** The e-mail in fields, to be edited. What stands in them is exactly what was typed. */
export function editDraftCard({ language, texts }: Voice, facts: EditFacts): Card {
  const { id } = facts;
  const t = texts.edit;
  return editTemplate({
    ...facts,
    language,
    title: t.title,
    summary: t.title,
    t,
    notice: facts.notice ?? '',
    buttons: [
      mainButton(texts.actions.save, { verb: 'draft.save', language, id }),
      plainButton(texts.actions.back, { verb: 'draft.show', language, id }),
    ],
  });
}
