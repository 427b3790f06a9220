import type { AgreementView } from '../../application/signAgreement';
import type { Visitor } from '../../application/visitor';
import { agreementUrl, agreementVersion } from '../../domain/agreement';
import type { Agreement } from '../../domain/organisation';
import { formTokenField } from '../forgery';
import { Layout } from '../parts/Layout';
import { Message } from '../parts/Message';
import { TickBox } from '../parts/TickBox';
import type { OpenSession } from '../sessions';
import type { Visit } from '../visit';

interface AgreementPageProps {
  readonly visit: Visit;
  readonly session: OpenSession;
  readonly view: AgreementView;
  /** The form was sent without the tick. */
  readonly tickMissing: boolean;
}

const boxId = 'agreement';

/** The Microsoft Customer Agreement of the reader's organisation: its record, or the form that signs it (S4). */
export function AgreementPage({ visit, session, view, tickMissing }: AgreementPageProps) {
  if (view.agreement) {
    return <SignedPage visit={visit} visitor={session.visitor} agreement={view.agreement} />;
  }
  return view.maySign ? (
    <SignPage visit={visit} session={session} view={view} tickMissing={tickMissing} />
  ) : (
    <UnsignedPage visit={visit} whoCan={view.whoCan} />
  );
}

function AgreementLink({ visit: { texts } }: { readonly visit: Visit }) {
  return (
    <a href={agreementUrl} target="_blank" rel="noopener noreferrer">
      {texts.agreement.read}
    </a>
  );
}

interface SignedPageProps {
  readonly visit: Visit;
  readonly visitor: Visitor;
  readonly agreement: Agreement;
}

/** Who signed, when, and what was stated: made to be printed. */
function SignedPage({ visit, visitor, agreement }: SignedPageProps) {
  const { agreement: t, decide } = visit.texts;
  const { name, tenantId } = visitor.organisation;
  const { signedAt, signedBy, version } = agreement;
  return (
    <Message visit={visit} title={t.title} tone="good">
      <p>{t.signedText}</p>
      <dl class="facts">
        <dt>{t.organization}</dt>
        <dd>{name}</dd>
        <dt>{t.tenant}</dt>
        <dd class="code">{tenantId}</dd>
        <dt>{t.signedBy}</dt>
        <dd>{signedBy ? signedBy.name : t.signedElsewhere}</dd>
        {signedBy && (
          <>
            <dt>{t.signedAt}</dt>
            <dd>
              <time dateTime={signedAt}>{t.on(signedAt)}</time>
            </dd>
            {version === agreementVersion && (
              <>
                <dt>{t.statement}</dt>
                <dd>{decide.agreementTick(name)}</dd>
              </>
            )}
            <dt>{t.version}</dt>
            <dd>{version}</dd>
          </>
        )}
      </dl>
      <p>
        <AgreementLink visit={visit} />
      </p>
      <p class="detail screen-only">{t.print}</p>
    </Message>
  );
}

function SignPage({ visit, session, view, tickMissing }: AgreementPageProps) {
  const { agreement: t, decide } = visit.texts;
  const { visitor, formToken } = session;
  return (
    <Layout visit={visit} title={tickMissing ? `${t.errorTitle} – ${t.title}` : t.title}>
      <article>
        {tickMissing && (
          <div class="notice bad" role="alert">
            <p>
              <strong>{t.errorTitle}</strong>
            </p>
            <p>
              <a href={`#${boxId}`}>{t.tickMissing}</a>
            </p>
          </div>
        )}
        <section class="answer">
          <h1>{t.title}</h1>
          <p>{t.unsignedText}</p>
          <p>{decide.answeringFor(visitor.name, view.organisation)}</p>
          <form method="post" action="/agreement">
            <input type="hidden" name={formTokenField} value={formToken} />
            <TickBox
              id={boxId}
              name="agreement"
              value="read"
              label={decide.agreementTick(view.organisation)}
              problem={tickMissing ? t.tickMissing : null}
            >
              {`${t.needed} `}
              <AgreementLink visit={visit} />
            </TickBox>
            <div class="buttons">
              <button class="button primary" type="submit">
                {t.accept}
              </button>
            </div>
          </form>
        </section>
      </article>
    </Layout>
  );
}

function UnsignedPage({ visit, whoCan }: { readonly visit: Visit; readonly whoCan: readonly string[] }) {
  const { agreement: t } = visit.texts;
  return (
    <Message visit={visit} title={t.title} tone="plain">
      <p>{t.unsignedText}</p>
      <p>{whoCan.length > 0 ? t.whoCan(whoCan.join(', ')) : t.nobodyKnown}</p>
      <p>
        <AgreementLink visit={visit} />
      </p>
    </Message>
  );
}
