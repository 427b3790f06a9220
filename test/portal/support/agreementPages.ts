import { agreementVersion } from '../../../src/domain/agreement';
import type { ReaderLanguage } from '../../../src/domain/language';
import { people } from '../../support/office';
import type { RunningPortal } from '../../support/portal';
import type { WebReader } from '../../support/webReader';
import { asMember } from './customerWays';
import type { PageCase } from './pageCase';
import { get } from './pageWays';

const bellows = 'Bellows College';

const signing = (fields: Record<string, string>) => async (portal: RunningPortal, reader: WebReader) => {
  await reader.signIn(portal.url, 'Anne Weiler', '/agreement');
  const form = await reader.formToken(`${portal.url}/agreement`);
  const sent = await reader.post(`${portal.url}/agreement`, { form, ...fields });
  return sent.location === null ? sent : reader.get(portal.url + sent.location);
};

/** Mei accepts Adatum, then opens the request of a second partner for the privileges that only one may have (S1). */
async function secondPartner(
  portal: RunningPortal,
  reader: WebReader,
  language: ReaderLanguage,
): Promise<string> {
  const asked = { customerName: 'Lamna Suzhou', delegatedAdmin: true, language };
  const first = await portal.invite({ ...asked, by: 'wei' });
  await reader.signIn(portal.url, 'Mei Chen', first);
  const form = await reader.formToken(portal.url + first);
  await reader.post(`${portal.url}${first}/decision`, { form, choice: 'accepted', agreement: 'read' });
  return portal.invite({ ...asked, by: 'jun' });
}

/** The pages of the Microsoft Customer Agreement alone, and the choice of the one administrator. */
export const agreementPages = {
  agreement: {
    visit: asMember('Anne Weiler', '/agreement'),
    status: 200,
    says: ({ agreement, decide }) => [
      agreement.unsignedText,
      decide.answeringFor('Anne Weiler', bellows),
      decide.agreementTick(bellows),
      agreement.accept,
    ],
  },
  agreementTickMissing: {
    visit: signing({}),
    status: 422,
    says: ({ agreement }) => [agreement.errorTitle, agreement.tickMissing],
  },
  agreementSigned: {
    visit: signing({ agreement: 'read' }),
    status: 200,
    says: ({ agreement, decide }) => [
      agreement.signedText,
      bellows,
      '20000000-0000-4000-8000-000000000007',
      'Anne Weiler',
      agreement.on('2026-11-21T09:00:00.000Z'),
      decide.agreementTick(bellows),
      agreementVersion,
      agreement.print,
    ],
  },
  agreementElsewhere: {
    visit: asMember('Marc Petit', '/agreement'),
    status: 200,
    says: ({ agreement }) => [agreement.signedElsewhere],
  },
  agreementUnsigned: {
    visit: asMember('Karim Blanc', '/agreement'),
    status: 200,
    says: ({ agreement }) => [agreement.unsignedText, agreement.whoCan('Anne Weiler')],
  },
  agreementSignIn: {
    visit: get('/agreement'),
    status: 200,
    says: ({ agreement }) => [agreement.signIn.title, '/signin?to=%2Fagreement'],
  },
  keeper: {
    visit: async (portal, reader, language) =>
      reader.get(portal.url + (await secondPartner(portal, reader, language))),
    status: 200,
    says: ({ partners: { keeper } }) => [
      keeper.title,
      keeper.text('Adatum Shanghai'),
      keeper.newOne('Tailwind Beijing'),
      keeper.newOneMeans('Adatum Shanghai'),
      keeper.present('Adatum Shanghai'),
      keeper.presentMeans('Tailwind Beijing'),
      people.jun[0],
    ],
  },
  keeperMissing: {
    async visit(portal, reader, language) {
      const path = await secondPartner(portal, reader, language);
      const form = await reader.formToken(portal.url + path);
      return reader.post(`${portal.url}${path}/decision`, { form, choice: 'accepted' });
    },
    status: 422,
    says: ({ partners: { keeper }, decide }) => [decide.errorTitle, keeper.missing],
  },
} satisfies Readonly<Record<string, PageCase>>;
