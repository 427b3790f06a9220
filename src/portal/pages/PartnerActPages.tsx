import type { RelationshipShown } from '../../application/showPartner';
import type { CustomerAction } from '../../domain/partnerKind';
import { formTokenField } from '../forgery';
import { Layout } from '../parts/Layout';
import { Message } from '../parts/Message';
import { partnerPaths } from '../partnerPaths';
import type { OpenSession } from '../sessions';
import type { Visit } from '../visit';

interface PartnerActPageProps {
  readonly visit: Visit;
  readonly relationship: RelationshipShown;
  readonly action: CustomerAction;
}

interface ConfirmPageProps extends PartnerActPageProps {
  readonly session: OpenSession;
  /** Something else was confirmed than how it stands now: nothing was done. */
  readonly changed: boolean;
}

/** What an act brings about, with the form that confirms it for the relationship as it is shown. */
export function ConfirmPage({ visit, relationship, action, session, changed }: ConfirmPageProps) {
  const t = visit.texts.partners;
  const { partner, type, kind, version, ended } = relationship;
  const { name } = partner;
  const words = t[action];
  const consequences =
    ended && action === 'removeAdminRoles' ? t.removeAdminRoles.afterEnd(name) : words.consequences(name);
  const title = words.title(name);
  return (
    <Layout visit={visit} title={changed ? `${t.changed.title} – ${title}` : title}>
      <article>
        {changed && (
          <div class="notice bad" role="alert">
            <p>
              <strong>{t.changed.title}</strong>
            </p>
            <p>{t.changed.text}</p>
          </div>
        )}
        <section class="answer">
          <h1>{title}</h1>
          <p class="detail">{t.kinds[kind]}</p>
          <ul class="plain-list">
            {consequences.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
          <form method="post" action={partnerPaths.act(partner.tenantId, type, action)}>
            <input type="hidden" name={formTokenField} value={session.formToken} />
            <input type="hidden" name="version" value={version} />
            <div class="buttons">
              <button class={action === 'askToEnd' ? 'button primary' : 'button danger'} type="submit">
                {words.confirm}
              </button>
              <a class="button secondary" href={partnerPaths.one(partner.tenantId)}>
                {words.cancel}
              </a>
            </div>
          </form>
        </section>
      </article>
    </Layout>
  );
}

/** How it stands when there is nothing to confirm: it is done, it is over, or it is not the customer's to do. */
export function NothingToConfirmPage({ visit, relationship, action }: PartnerActPageProps) {
  const t = visit.texts.partners;
  const { partner, type, actions } = relationship;
  const { name, tenantId } = partner;
  const { title, text, tone } = standing(visit, relationship, action);
  return (
    <Message visit={visit} title={title} tone={tone}>
      <p>{text}</p>
      <p class="buttons">
        {action === 'deletePartner' && actions.includes('askToEnd') && (
          <a class="button primary" href={partnerPaths.act(tenantId, type, 'askToEnd')}>
            {t.actions.askToEnd}
          </a>
        )}
        <a class="button secondary" href={partnerPaths.one(tenantId)}>
          {t.back(name)}
        </a>
      </p>
    </Message>
  );
}

function standing(
  { texts }: Visit,
  { partner: { name }, ended, delegatedAdmin, askedToEnd, actions }: RelationshipShown,
  action: CustomerAction,
): { readonly title: string; readonly text: string; readonly tone: 'good' | 'plain' } {
  const t = texts.partners;
  if (action === 'deletePartner' && ended?.by === 'customer') {
    return { title: t.deletePartner.doneTitle(name), text: t.deletePartner.done(name), tone: 'good' };
  }
  if (action === 'removeAdminRoles' && !delegatedAdmin) {
    return { title: t.removeAdminRoles.doneTitle(name), text: t.removeAdminRoles.done(name), tone: 'good' };
  }
  if (action === 'askToEnd' && askedToEnd && !ended) {
    const { at, againFrom } = askedToEnd;
    return { title: t.askToEnd.doneTitle(), text: t.askToEnd.done(name, at, againFrom), tone: 'good' };
  }
  if (action === 'deletePartner' && actions.length > 0) {
    const { notAllowedTitle, notAllowed } = t.deletePartner;
    return { title: notAllowedTitle(name), text: notAllowed(name), tone: 'plain' };
  }
  return { title: t.over.title, text: t.over.text(name), tone: 'plain' };
}
