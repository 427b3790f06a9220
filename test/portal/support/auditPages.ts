import { acknowledgementVersion, statementIdSchema } from '../../../src/domain/acknowledgement';
import { statementText } from '../../../src/i18n/acknowledgement';
import { auditPaths } from '../../../src/portal/pages/AuditPages';
import type { RunningPortal } from '../../support/portal';
import type { WebReader } from '../../support/webReader';
import { busyDay } from './auditWays';
import type { PageCase } from './pageCase';
import { get } from './pageWays';

const morning = '2026-11-21T09:00:00.000Z';
const northwind = 'Northwind Conseil';
const fabrikam = 'Fabrikam Distribution';

/** Reads the record of the person's own organisation. */
const readBy =
  (person: string, before: (portal: RunningPortal) => Promise<void> = busyDay) =>
  async (portal: RunningPortal, reader: WebReader) => {
    await before(portal);
    await reader.signIn(portal.url, person, auditPaths.newest);
    return reader.get(portal.url + auditPaths.newest);
  };
const quietDay = () => Promise.resolve();

const words = (language: 'en' | 'fr') =>
  statementIdSchema.options
    .filter((id) => language === 'en' || id !== 'customersUnchanged')
    .map((id) => statementText(id, language));

/** The pages of the audit record. */
export const auditPages = {
  auditSignIn: {
    visit: get(auditPaths.newest),
    status: 200,
    says: ({ audit, signIn }) => [audit.signIn.title, audit.signIn.text, signIn.button],
  },
  auditReseller: {
    visit: readBy('Grace Kim'),
    status: 200,
    says: ({ audit, moment }) => [
      audit.title(northwind),
      audit.actions.partnershipRemoved({ provider: fabrikam }),
      audit.stated(acknowledgementVersion, 'en'),
      ...words('en'),
      audit.byOf('Nadia Ferreira', fabrikam),
      audit.actions.invitationRevoked({ addressee: 'Adventure Works' }),
      audit.actions.refused({ attempted: 'draft' }),
      audit.reason('roleMissing'),
      audit.by('Sam Lee'),
      moment(morning),
      audit.older,
      audit.csv,
    ],
  },
  auditOlder: {
    async visit(portal, reader) {
      const { html } = await readBy('Grace Kim')(portal, reader);
      const older = /href="(\/audit\/from\/[^"]+)"/.exec(html)?.[1] ?? '';
      return reader.get(portal.url + older);
    },
    status: 200,
    says: ({ audit }) => [
      audit.actions.relationshipRemoved({ customer: 'Fourth Coffee' }),
      audit.stated(acknowledgementVersion, 'fr'),
      ...words('fr'),
      audit.actions.invitationOpened({ addressee: 'Fourth Coffee' }),
      audit.bySomebody,
      audit.byOf('Alain Besson', 'Fourth Coffee'),
      audit.newest,
    ],
  },
  auditProvider: {
    visit: readBy('Nadia Ferreira'),
    status: 200,
    says: ({ audit }) => [
      audit.title(fabrikam),
      audit.actions.partnershipRemoved({ reseller: northwind }),
      audit.by('Nadia Ferreira'),
      audit.actions.relationshipAccepted({ customer: 'Fourth Coffee', reseller: northwind }),
    ],
  },
  auditCustomer: {
    visit: readBy('Alain Besson'),
    status: 200,
    says: ({ audit }) => [
      audit.title('Fourth Coffee'),
      audit.actions.agreementSigned({ version: '2026-11' }),
      audit.actions.relationshipAccepted({ partner: northwind, role: 'reseller', delegatedAdmin: 'true' }),
      audit.actions.relationshipAccepted({ partner: fabrikam, role: 'provider', delegatedAdmin: 'false' }),
      audit.actions.invitationDeclined({ partner: northwind }),
      audit.actions.relationshipRemoved({ partner: northwind }),
      audit.byOf('Chloé Martin', northwind),
    ],
  },
  auditEmpty: {
    visit: readBy('Omar Haddad', quietDay),
    status: 200,
    says: ({ audit }) => [audit.title('Litware Cloud'), audit.empty],
  },
  auditNotAllowed: {
    visit: readBy('Sam Lee', quietDay),
    status: 403,
    says: ({ audit, notGlobalAdmin, signIn }) => [
      audit.notAllowed.title,
      notGlobalAdmin.text('Sam Lee', northwind),
      audit.notAllowed.whoCan('Grace Kim'),
      signIn.other,
    ],
  },
  auditNobodyKnown: {
    visit: readBy('Dana White', quietDay),
    status: 403,
    says: ({ audit }) => [audit.notAllowed.nobodyKnown],
  },
} satisfies Readonly<Record<string, PageCase>>;
