import { draftPageLife } from '../../../src/application/showDraft';
import type { Language } from '../../../src/domain/language';
import type { PageTexts } from '../../../src/i18n/pages/pageTexts';
import type { RunningPortal } from '../../support/portal';
import type { Answer, WebReader } from '../../support/webReader';
import { asReader, asStranger, decided, draftPath, get, rewrite, tooEarly } from './pageWays';

/** One page of the portal, as a reader comes to it. */
export interface PageCase {
  /** Leads there; the last answer is the page. */
  readonly visit: (portal: RunningPortal, reader: WebReader, language: Language) => Promise<Answer>;
  readonly status: number;
  /** What it must say, in either language. */
  readonly says: (texts: PageTexts) => readonly string[];
}

const day = 86_400_000;
const northwind = 'Northwind Conseil';

/** Every page there is. */
export const everyPage: Readonly<Record<string, PageCase>> = {
  home: { visit: get('/'), status: 200, says: ({ home }) => [home.title, home.text] },
  signedOut: { visit: get('/signed-out'), status: 200, says: ({ signedOut }) => [signedOut.title] },
  notFound: { visit: get('/nothing/here'), status: 404, says: ({ problems }) => [problems.notFound.title] },
  unknown: { visit: get('/i/AAAA'), status: 404, says: ({ unknown }) => [unknown.title, unknown.text] },
  signIn: {
    visit: asStranger(),
    status: 200,
    says: ({ offer, signIn, country }) => [
      offer.title.withoutPrivileges(northwind),
      `northwind.example · ${country('FR')}`,
      offer.partnerId('4100002'),
      offer.what.withoutPrivileges,
      ...offer.allows.withoutPrivileges(northwind),
      ...offer.limits.withoutPrivileges(northwind),
      signIn.button,
    ],
  },
  decideFirst: {
    visit: asReader('Alain Besson', { delegatedAdmin: true }),
    status: 200,
    says: ({ offer, decide }) => [
      offer.title.withPrivileges(northwind),
      offer.what.withPrivileges,
      ...offer.allows.withPrivileges(northwind),
      ...offer.know.withPrivileges(northwind),
      decide.answeringFor('Alain Besson', 'Fourth Coffee'),
      decide.agreementTick('Fourth Coffee'),
      'https://www.microsoft.com/licensing/docs/customeragreement',
      decide.accept,
      decide.decline,
    ],
  },
  decideChina: {
    visit: asReader('Mei Chen', { by: 'wei', customerName: 'Lamna Suzhou', delegatedAdmin: true }),
    status: 200,
    says: ({ offer }) => [
      offer.title.privilegesOnly('Adatum Shanghai'),
      ...offer.limits.privilegesOnly('Adatum Shanghai'),
    ],
  },
  decideSigned: {
    visit: asReader('Hugo Lambert', { delegatedAdmin: true, customerName: 'Tailspin Toys' }),
    status: 200,
    says: ({ decide }) => [decide.agreementSigned, decide.accept],
  },
  decideMismatch: {
    visit: asReader('Hugo Lambert', { delegatedAdmin: true, customerName: 'Fourth Coffee' }),
    status: 200,
    says: ({ decide }) => [decide.mismatchTitle, decide.mismatch('Fourth Coffee', 'Tailspin Toys')],
  },
  tickMissing: {
    async visit(portal, reader, language) {
      const path = await portal.invite({ language });
      await reader.signIn(portal.url, 'Alain Besson', path);
      const form = await reader.formToken(portal.url + path);
      return reader.post(`${portal.url}${path}/decision`, { form, choice: 'accepted' });
    },
    status: 422,
    says: ({ decide }) => [decide.errorTitle, decide.agreementMissing],
  },
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
  otherCloud: {
    visit: asReader('Tess Moreno'),
    status: 200,
    says: ({ otherCloud, clouds }) => [otherCloud.title, clouds.public, clouds.usGovernment],
  },
  otherCountry: {
    visit: asReader('Robin Hayes'),
    status: 200,
    says: ({ otherCountry, country }) => [otherCountry.title, country('FR'), country('US'), 'Wingtip Toys'],
  },
  notGlobalAdmin: {
    visit: asReader('Lucie Roche'),
    status: 200,
    says: ({ notGlobalAdmin, signIn }) => [
      notGlobalAdmin.title,
      notGlobalAdmin.text('Lucie Roche', 'Fourth Coffee'),
      notGlobalAdmin.whoCan(['Alain Besson']),
      signIn.other,
    ],
  },
  notCustomer: {
    visit: asReader('Omar Haddad'),
    status: 200,
    says: ({ notCustomer }) => [notCustomer.title, notCustomer.text('Litware Cloud')],
  },
  already: {
    visit: asReader('Claire Dubois', { customerName: 'Woodgrove Bank' }),
    status: 200,
    says: ({ already }) => [already.title(northwind)],
  },
  draft: {
    visit: async (portal, reader, language) => reader.get(portal.url + (await draftPath(portal, language))),
    status: 200,
    says: ({ draft }) => [
      draft.title,
      'alain@fourthcoffee.example',
      draft.open,
      draft.keepLink,
      draft.afterwards.addressed,
    ],
  },
  draftAccount: {
    visit: async (portal, reader, language) =>
      reader.get(portal.url + (await draftPath(portal, language, { named: {} }))),
    status: 200,
    says: ({ draft }) => [draft.toNobody, draft.afterwards.account],
  },
  draftLong: {
    visit: async (portal, reader, language) =>
      reader.get(portal.url + (await draftPath(portal, language, { body: 'é'.repeat(500) }))),
    status: 200,
    says: ({ draft }) => [draft.long],
  },
  draftExpired: {
    async visit(portal, reader, language) {
      const path = await draftPath(portal, language);
      portal.office.later(draftPageLife);
      return reader.get(portal.url + path);
    },
    status: 410,
    says: ({ draft }) => [draft.expiredTitle],
  },
  draftUnknown: { visit: get('/d/AAAA'), status: 404, says: ({ draft }) => [draft.unknownTitle] },
  signInOver: {
    visit: get('/signin/callback?state=nobody&code=nothing'),
    status: 400,
    says: ({ signInProblems }) => [signInProblems.over.title],
  },
  signInCancelled: {
    async visit(portal, reader) {
      const callback = await reader.signInUpToCallback(portal.url, 'nobody at all', '/i/somewhere');
      return reader.get(callback);
    },
    status: 400,
    says: ({ signInProblems }) => [signInProblems.cancelled.title, signInProblems.again],
  },
  forged: {
    async visit(portal, reader, language) {
      const path = await portal.invite({ language });
      await reader.signIn(portal.url, 'Alain Besson', path);
      return reader.post(`${portal.url}${path}/decision`, { form: 'guessed', choice: 'accepted' });
    },
    status: 403,
    says: ({ problems }) => [problems.forgery.title],
  },
};
