import type { PageCase } from './pageCase';
import { asReader, asStranger, decided, rewrite, tooEarly } from './pageWays';

const day = 86_400_000;
const northwind = 'Northwind Conseil';

/** The pages of a link that is answered, over, or too early. */
export const outcomePages = {
  accepted: {
    visit: decided('accepted'),
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
    async visit(portal, reader, language) {
      const path = await portal.invite({ language });
      await reader.signIn(portal.url, 'Alain Besson', path);
      const form = await reader.formToken(portal.url + path);
      await reader.post(`${portal.url}${path}/decision`, { form, choice: 'declined' });
      return reader.get(portal.url + path);
    },
    status: 200,
    says: ({ declined }) => [declined.title, 'Alain Besson', declined.text(northwind)],
  },
  accountDeclined: {
    async visit(portal, reader, language) {
      const path = await portal.invite({ language, customerName: undefined });
      await reader.signIn(portal.url, 'Alain Besson', path);
      const form = await reader.formToken(portal.url + path);
      const sent = await reader.post(`${portal.url}${path}/decision`, { form, choice: 'declined' });
      return reader.get(portal.url + (sent.location ?? ''));
    },
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
    visit: asStranger((portal) =>
      rewrite(portal, ({ boundTo: _, ...sent }) => ({
        ...sent,
        state: 'revoked',
        revokedAt: '2026-11-21T09:00:00.000Z',
        revokedBy: { objectId: 'a0000000-0000-4000-8000-000000000201', name: 'Chloé Martin' },
      })),
    ),
    status: 200,
    says: ({ revoked }) => [revoked.title, revoked.text(northwind)],
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
