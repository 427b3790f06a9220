import type { PageTexts } from '../../../src/i18n/pages/pageTexts';
import { parted, sentAgain, takenBack } from './afterwards';
import { chineseProvider } from './chineseProvider';
import type { PageCase } from './pageCase';
import { answer, answering, asReader, asStranger, rewrite, tooEarly } from './pageWays';

const northwind = 'Northwind Conseil';
const fabrikam = 'Fabrikam Distribution';
const joint = { joint: true } as const;
const withPrivileges = { joint: true, delegatedAdmin: true } as const;
const account = { joint: true, delegatedAdmin: true, customerName: undefined } as const;
const accept = { choice: 'accepted', agreement: 'read' };
const day = 86_400_000;

/** What is said of each of the two on every page that tells what accepting means. */
const everything = ({ joint }: PageTexts) => [
  joint.title.withPrivileges(northwind, fabrikam),
  ...joint.allows.withPrivileges(northwind, fabrikam),
  ...joint.limits.withPrivileges(northwind, fabrikam),
  ...joint.know.withPrivileges(northwind),
  joint.whatProvider,
];

const about = ({ joint }: PageTexts) => joint.about(northwind, fabrikam);

/** The pages of a request by a reseller together with its indirect provider. */
export const jointPages = {
  jointSignIn: {
    visit: asStranger(undefined, withPrivileges),
    status: 200,
    says: (texts) => [...everything(texts), texts.partnerKinds.indirectProvider, texts.signIn.button],
  },
  jointDecide: {
    visit: asReader('Alain Besson', withPrivileges),
    status: 200,
    says: (texts) => [...everything(texts), texts.joint.declineAddressed(northwind)],
  },
  jointDecideExisting: {
    visit: asReader('Hugo Lambert', { ...joint, customerName: 'Tailspin Toys' }),
    status: 200,
    says: ({ joint }) => [
      joint.title.withoutPrivileges(northwind, fabrikam),
      ...joint.allows.withoutPrivileges(northwind, fabrikam),
      ...joint.limits.withoutPrivileges(northwind, fabrikam),
      joint.existing,
    ],
  },
  jointDecideChina: {
    async visit(portal, reader, language) {
      await chineseProvider(portal);
      const invited = { ...withPrivileges, by: 'wei', customerName: 'Lamna Suzhou' } as const;
      return asReader('Mei Chen', invited)(portal, reader, language);
    },
    status: 200,
    says: ({ joint }) => [
      joint.title.privilegesOnly('Adatum Shanghai', 'Consolidated Messenger'),
      ...joint.limits.privilegesOnly('Adatum Shanghai', 'Consolidated Messenger'),
    ],
  },
  jointDecideAccount: {
    visit: asReader('Alain Besson', account),
    status: 200,
    says: (texts) => [...everything(texts), texts.joint.declineAccount],
  },
  jointTickMissing: {
    visit: answering('Alain Besson', { choice: 'accepted' }, joint),
    status: 422,
    says: ({ decide, joint }) => [
      decide.errorTitle,
      decide.agreementMissing,
      joint.title.withoutPrivileges(northwind, fabrikam),
    ],
  },
  jointNotGlobalAdmin: {
    visit: asReader('Lucie Roche', withPrivileges),
    status: 200,
    says: (texts) => [texts.notGlobalAdmin.whoCan(['Alain Besson']), ...everything(texts).slice(1)],
  },
  jointNotCustomer: {
    visit: asReader('Nadia Ferreira', joint),
    status: 200,
    says: ({ notCustomer }) => [notCustomer.text(fabrikam), northwind],
  },
  jointOtherCloud: {
    visit: asReader('Tess Moreno', joint),
    status: 200,
    says: ({ joint, clouds }) => [joint.otherCloud.title, northwind, fabrikam, clouds.usGovernment],
  },
  jointOtherCountry: {
    visit: asReader('Robin Hayes', joint),
    status: 200,
    says: ({ joint, country }) => [joint.otherCountry.title, northwind, fabrikam, country('US')],
  },
  jointAccepted: {
    visit: answering('Alain Besson', accept, withPrivileges),
    status: 200,
    says: ({ joint }) => [
      joint.accepted.titleOwn(northwind, fabrikam),
      joint.accepted.next(northwind),
      ...joint.allows.withPrivileges(northwind, fabrikam),
    ],
  },
  jointAcceptedAccount: {
    visit: answering('Alain Besson', accept, account),
    status: 200,
    says: ({ joint, accepted, moment }) => [
      joint.accepted.titleOwn(northwind, fabrikam),
      accepted.whenBy('2026-11-21T09:00:00.000Z', 'Alain Besson'),
      moment('2026-11-21T09:00:00.000Z'),
    ],
  },
  jointAcceptedElsewhere: {
    async visit(portal, reader, language) {
      const path = await portal.invite({ language, ...joint });
      await reader.signIn(portal.url, 'Alain Besson', path);
      await answer(portal, reader, path, accept);
      await portal.deliver();
      reader.cookies.clear();
      return reader.get(portal.url + path);
    },
    status: 200,
    says: (texts) => [texts.accepted.title, about(texts), texts.accepted.others(northwind)],
  },
  jointDeclined: {
    visit: answering('Alain Besson', { choice: 'declined' }, joint),
    status: 200,
    says: (texts) => [texts.declined.title, about(texts), texts.declined.text(northwind)],
  },
  jointAccountDeclined: {
    visit: answering('Alain Besson', { choice: 'declined' }, account),
    status: 200,
    says: ({ declined, joint }) => [declined.accountTitle, joint.accountDeclined(northwind, fabrikam)],
  },
  jointAlready: {
    visit: asReader('Claire Dubois', { ...withPrivileges, customerName: 'Woodgrove Bank' }),
    status: 200,
    says: ({ joint }) => [joint.already.title(northwind, fabrikam)],
  },
  jointNotSentYet: {
    visit: tooEarly('Fourth Coffee', true),
    status: 404,
    says: (texts) => [texts.notSentYet.title, about(texts)],
  },
  jointExpired: {
    visit: asStranger((portal) => {
      portal.office.later(31 * day);
    }, joint),
    status: 200,
    says: (texts) => [texts.expired.title, about(texts), texts.expired.text(northwind)],
  },
  jointRevoked: {
    visit: asStranger(takenBack, joint),
    status: 200,
    says: (texts) => [texts.revoked.title, about(texts), texts.revoked.text(northwind)],
  },
  jointReplaced: {
    visit: asStranger(sentAgain, joint),
    status: 200,
    says: (texts) => [texts.replaced.title, about(texts), texts.replaced.text(northwind)],
  },
  jointPartnershipEnded: {
    visit: asReader('Alain Besson', joint, parted),
    status: 200,
    says: ({ partnershipEnded }) => [partnershipEnded.title, partnershipEnded.text(northwind, fabrikam)],
  },
  jointTaken: {
    visit: asReader('Alain Besson', joint, (portal) =>
      rewrite(portal, (invitation) => ({
        ...invitation,
        boundTo: { tenantId: '20000000-0000-4000-8000-000000000005', at: invitation.sentAt },
      })),
    ),
    status: 200,
    says: (texts) => [texts.taken.title, about(texts), texts.taken.text(northwind)],
  },
} satisfies Readonly<Record<string, PageCase>>;
