import { sentAgain, takenBack } from './afterwards';
import type { PageCase } from './pageCase';
import { answering, asReader, asStranger, rewrite, tooEarly } from './pageWays';

const day = 86_400_000;
const northwind = 'Northwind Conseil';

/** The pages of a link that is answered, over, or too early. */
export const outcomePages = {
  accepted: {
    visit: answering('Hugo Lambert', { choice: 'accepted' }, { delegatedAdmin: true }),
    status: 200,
    says: ({ accepted, offer }) => [
      accepted.titleOwn(northwind),
      'Hugo Lambert',
      accepted.next(northwind),
      ...offer.allows.withPrivileges(northwind),
    ],
  },
  acceptedSeenByAnother: {
    visit: asStranger((portal) =>
      rewrite(portal, ({ boundTo: _, ...sent }) => ({
        ...sent,
        state: 'accepted',
        customer: { tenantId: '20000000-0000-4000-8000-000000000005', name: 'Tailspin Toys' },
        decidedBy: { objectId: 'b0000000-0000-4000-8000-000000000501', name: 'Hugo Lambert' },
        decidedAt: '2026-11-21T09:00:00.000Z',
      })),
    ),
    status: 200,
    says: ({ accepted }) => [accepted.title, accepted.others(northwind)],
  },
  declined: {
    visit: answering('Alain Besson', { choice: 'declined' }),
    status: 200,
    says: ({ declined }) => [declined.title, 'Alain Besson', declined.text(northwind)],
  },
  accountDeclined: {
    visit: answering('Alain Besson', { choice: 'declined' }, { customerName: undefined }),
    status: 200,
    says: ({ declined }) => [declined.accountTitle, declined.accountText(northwind)],
  },
  notSentYet: {
    visit: tooEarly('Fourth Coffee'),
    status: 404,
    says: ({ notSentYet }) => [notSentYet.title, notSentYet.text(northwind)],
  },
  notSentYetAccount: {
    visit: tooEarly(undefined),
    status: 404,
    says: ({ notSentYet }) => [notSentYet.title, notSentYet.text(northwind)],
  },
  expired: {
    visit: asStranger((portal) => {
      portal.office.later(31 * day);
    }),
    status: 200,
    says: ({ expired }) => [expired.title, expired.text(northwind)],
  },
  revoked: {
    visit: asStranger(takenBack),
    status: 200,
    says: ({ revoked }) => [revoked.title, revoked.text(northwind)],
  },
  replaced: {
    visit: asStranger(sentAgain),
    status: 200,
    says: ({ replaced }) => [replaced.title, replaced.text(northwind)],
  },
  taken: {
    visit: asReader('Alain Besson', {}, (portal) =>
      rewrite(portal, (invitation) => ({
        ...invitation,
        boundTo: { tenantId: '20000000-0000-4000-8000-000000000005', at: invitation.sentAt },
      })),
    ),
    status: 200,
    says: ({ taken, signIn }) => [taken.title, taken.text(northwind), signIn.other],
  },
  already: {
    visit: asReader('Claire Dubois', { customerName: 'Woodgrove Bank' }),
    status: 200,
    says: ({ already }) => [already.title(northwind)],
  },
} satisfies Readonly<Record<string, PageCase>>;
