import type { PageTexts } from '../../../src/i18n/pages/pageTexts';
import { parted, requestSentAgain, requestTakenBack } from './afterwards';
import type { PageCase } from './pageCase';
import { get } from './pageWays';
import { answeredAs, asAnybody, askedAs, litwareIs } from './partnershipWays';

const fabrikam = 'Fabrikam Distribution';
const accept = { choice: 'accepted', ordering: 'authorised' };
const day = 86_400_000;

/** What is said on every page that tells what accepting means. */
const everything = ({ partnership, offer }: PageTexts) => [
  offer.partnerId('4100001'),
  ...partnership.allows(fabrikam),
  ...partnership.limits(fabrikam),
  ...partnership.know(fabrikam),
];

/** The pages of a partnership request, one for each state and reader. */
export const partnershipPages = {
  partnershipUnknown: { visit: get('/p/AAAA'), status: 404, says: ({ unknown }) => [unknown.title] },
  partnershipNotSentYet: {
    visit: asAnybody(undefined, { resellerName: 'Litware Cloud', sent: false }),
    status: 404,
    says: ({ notSentYet }) => [notSentYet.title, notSentYet.text(fabrikam)],
  },
  partnershipSignIn: {
    visit: asAnybody(),
    status: 200,
    says: (texts) => [texts.partnership.title(fabrikam), ...everything(texts), texts.signIn.button],
  },
  partnershipDecide: {
    visit: askedAs('Omar Haddad'),
    status: 200,
    says: (texts) => [
      texts.partnership.title(fabrikam),
      ...everything(texts),
      texts.decide.answeringFor('Omar Haddad', 'Litware Cloud'),
      texts.partnership.tick(fabrikam, 'Litware Cloud'),
      texts.decide.accept,
      texts.decide.declineAddressed(fabrikam),
    ],
  },
  partnershipMismatch: {
    visit: askedAs('Omar Haddad', { resellerName: 'Contoso Vente' }),
    status: 200,
    says: ({ decide }) => [decide.mismatch('Contoso Vente', 'Litware Cloud')],
  },
  partnershipTickMissing: {
    visit: answeredAs('Omar Haddad', { choice: 'accepted' }),
    status: 422,
    says: ({ decide, partnership }) => [decide.errorTitle, partnership.tickMissing],
  },
  partnershipNotGlobalAdmin: {
    async visit(portal, reader, language) {
      await parted(portal);
      return askedAs('Sam Lee', { resellerName: 'Northwind Conseil' })(portal, reader, language);
    },
    status: 200,
    says: (texts) => [
      texts.notGlobalAdmin.text('Sam Lee', 'Northwind Conseil'),
      texts.notGlobalAdmin.whoCan(['Grace Kim']),
      ...everything(texts),
    ],
  },
  partnershipNotEnrolled: {
    visit: askedAs('Alain Besson'),
    status: 200,
    says: ({ partnership: { notReseller }, signIn }) => [
      notReseller.title,
      notReseller.notEnrolled('Fourth Coffee'),
      notReseller.enroll,
      signIn.other,
    ],
  },
  partnershipOtherKind: {
    visit: askedAs('Dana White'),
    status: 200,
    says: ({ partnership: { notReseller }, partnerKinds }) => [
      notReseller.otherKind('Proseware Federal', partnerKinds.directBill),
      notReseller.forward,
    ],
  },
  partnershipOtherPartnerId: {
    visit: askedAs('Omar Haddad', { resellerName: 'Litware Cloud', partnerId: '4100099' }),
    status: 200,
    says: ({ partnership: { notReseller } }) => [
      notReseller.otherPartnerIdTitle,
      notReseller.otherPartnerId('4100099', 'Litware Cloud', '4100003'),
      notReseller.askAgain(fabrikam),
    ],
  },
  partnershipOtherCloud: {
    visit: askedAs('Wei Zhang'),
    status: 200,
    says: ({ partnership, clouds }) => [partnership.otherCloud.title, clouds.public, clouds.china],
  },
  partnershipOtherCountry: {
    visit: litwareIs({ country: 'BE' }),
    status: 200,
    says: ({ partnership, country }) => [partnership.otherCountry.title, country('FR'), country('BE')],
  },
  partnershipAlready: {
    visit: askedAs('Grace Kim', { resellerName: 'Northwind Conseil' }),
    status: 200,
    says: ({ partnership }) => [partnership.already.title(fabrikam)],
  },
  partnershipAccepted: {
    visit: answeredAs('Omar Haddad', accept),
    status: 200,
    says: ({ partnership, accepted }) => [
      partnership.accepted.title(fabrikam),
      accepted.whenBy('2026-11-21T09:00:00.000Z', 'Omar Haddad'),
      partnership.accepted.next(fabrikam),
      ...partnership.allows(fabrikam),
    ],
  },
  partnershipAcceptedElsewhere: {
    visit: answeredAs('Omar Haddad', accept, 'a stranger'),
    status: 200,
    says: ({ accepted }) => [accepted.title, accepted.others(fabrikam)],
  },
  partnershipDeclined: {
    visit: answeredAs('Omar Haddad', { choice: 'declined' }),
    status: 200,
    says: ({ declined }) => [declined.title, 'Omar Haddad', declined.text(fabrikam)],
  },
  partnershipExpired: {
    visit: asAnybody((portal) => {
      portal.office.later(31 * day);
    }),
    status: 200,
    says: ({ expired }) => [expired.title, expired.text(fabrikam)],
  },
  partnershipRevoked: {
    visit: asAnybody(requestTakenBack),
    status: 200,
    says: ({ revoked }) => [revoked.title, revoked.text(fabrikam)],
  },
  partnershipReplaced: {
    visit: asAnybody(requestSentAgain),
    status: 200,
    says: ({ replaced }) => [replaced.title, replaced.text(fabrikam)],
  },
} satisfies Readonly<Record<string, PageCase>>;
