import type { PageCase } from './pageCase';
import { answering, asReader, asStranger } from './pageWays';

const northwind = 'Northwind Conseil';

/** The pages of a link that waits for an answer, one for each reader. */
export const offerPages = {
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
    visit: answering('Alain Besson', { choice: 'accepted' }),
    status: 422,
    says: ({ decide }) => [decide.errorTitle, decide.agreementMissing],
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
  forged: {
    async visit(portal, reader, language) {
      const path = await portal.invite({ language });
      await reader.signIn(portal.url, 'Alain Besson', path);
      return reader.post(`${portal.url}${path}/decision`, { form: 'guessed', choice: 'accepted' });
    },
    status: 403,
    says: ({ problems }) => [problems.forgery.title],
  },
} satisfies Readonly<Record<string, PageCase>>;
