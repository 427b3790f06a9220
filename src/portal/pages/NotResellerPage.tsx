import type { PartnershipView } from '../../application/partnershipView';
import type { PageTexts } from '../../i18n/pages/pageTexts';
import { PartnershipFacts } from '../parts/PartnershipSummary';
import type { Visit } from '../visit';
import { NotYouPage } from './NotYouPages';

type NotReseller = Extract<PartnershipView, { page: 'notReseller' }>;

interface NotResellerPageProps {
  readonly visit: Visit;
  readonly view: NotReseller;
  readonly path: string;
}

/** Signed in for an organisation that is not the reseller that is asked: says what is missing, and what to do. */
export function NotResellerPage({ visit, view, path }: NotResellerPageProps) {
  const { title, why, what } = wordsFor(visit.texts, view);
  return (
    <NotYouPage
      visit={visit}
      title={title}
      returnPath={path}
      text={
        <>
          <p>{why}</p>
          <p>{what}</p>
        </>
      }
    >
      <PartnershipFacts visit={visit} offer={view.offer} />
    </NotYouPage>
  );
}

function wordsFor({ partnership, partnerKinds }: PageTexts, { offer, organisation, missing }: NotReseller) {
  const { notReseller } = partnership;
  const { title } = notReseller;
  if (organisation.kind === 'customer' || missing === 'notEnrolled') {
    return { title, why: notReseller.notEnrolled(organisation.name), what: notReseller.enroll };
  }
  if (missing === 'notIndirectReseller') {
    const kind = partnerKinds[organisation.kind];
    return { title, why: notReseller.otherKind(organisation.name, kind), what: notReseller.forward };
  }
  const { name, partnerId } = organisation;
  return {
    title: notReseller.otherPartnerIdTitle,
    why: notReseller.otherPartnerId(offer.addressee.partnerId ?? '', name, partnerId),
    what: notReseller.askAgain(offer.provider.name),
  };
}
