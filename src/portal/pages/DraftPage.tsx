import type { DraftView } from '../../application/showDraft';
import { languageTags } from '../../domain/language';
import { mailtoUrl, safeMailtoLength } from '../mailto';
import { Layout } from '../parts/Layout';
import { Message } from '../parts/Message';
import type { Visit } from '../visit';

interface DraftPageProps {
  readonly visit: Visit;
  readonly invitation: Extract<DraftView, { page: 'draft' }>['invitation'];
}

/** The partner's e-mail, to open in its mail application or to copy. Without script the text is there to select. */
export function DraftPage({ visit, invitation }: DraftPageProps) {
  const { draft } = visit.texts;
  const { email, addressee, language, kind } = invitation;
  const title = draft.title[kind === 'partnership' ? 'reseller' : 'customer'];
  const tag = languageTags[language];
  const url = mailtoUrl(addressee.email, email);
  return (
    <Layout visit={visit} title={title} script={visit.assets.draftScript}>
      <article class="draft" data-copied={draft.copied} data-failed={draft.copyFailed}>
        <h1>{title}</h1>
        <p>{draft.text}</p>
        {url.length > safeMailtoLength && (
          <p class="notice warn" role="note">
            {draft.long}
          </p>
        )}
        <div class="buttons">
          <a class="button primary" id="open" href={url}>
            {draft.open}
          </a>
          <CopyButton of="subject body" label={draft.copyAll} />
          <p class="status" role="status" id="status" />
        </div>
        <dl class="facts">
          <dt>{draft.to}</dt>
          <dd>{addressee.email ?? <span class="detail">{draft.toNobody}</span>}</dd>
        </dl>
        <div class="field">
          <label for="subject">{draft.subject}</label>
          <input id="subject" type="text" readOnly value={email.subject} lang={tag} />
          <CopyButton of="subject" label={draft.copySubject} />
        </div>
        <div class="field">
          <label for="body">{draft.body}</label>
          <textarea id="body" readOnly rows={14} lang={tag} aria-describedby="keep-link">
            {email.body}
          </textarea>
          <CopyButton of="body" label={draft.copyBody} />
        </div>
        <p class="detail" id="keep-link">
          {draft.keepLink}
        </p>
        <p class="detail">{draft.afterwards[invitation.link]}</p>
      </article>
    </Layout>
  );
}

/** Hidden until the script shows it: without script it could do nothing. */
function CopyButton({ of, label }: { readonly of: string; readonly label: string }) {
  return (
    <button type="button" class="button secondary" data-copy={of} hidden>
      {label}
    </button>
  );
}

/** A draft page's address that works no more, or never did. */
export function NoDraftPage({ visit, expired }: { readonly visit: Visit; readonly expired: boolean }) {
  const { draft } = visit.texts;
  return (
    <Message visit={visit} title={expired ? draft.expiredTitle : draft.unknownTitle} tone="bad">
      <p>{expired ? draft.expiredText : draft.unknownText}</p>
    </Message>
  );
}
