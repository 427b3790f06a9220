import { listPartners } from '../../src/application/listPartners';
import { people } from '../support/office';
import type { RunningPortal } from '../support/portal';
import { openPortal } from '../support/portal';
import type { WebReader } from '../support/webReader';
import { webReader } from '../support/webReader';

// In the cloud operated by 21Vianet one partner alone may have delegated admin privileges (S1).
const [adatum, tailwind] = [people.wei[0], people.jun[0]];
let portal: RunningPortal;
let mei: WebReader;
beforeEach(async () => {
  portal = await openPortal();
  mei = webReader();
  await mei.signIn(portal.url, 'Mei Chen');
  await answered(await asked('wei'), { agreement: 'read' });
});
afterEach(() => portal.close());

const asked = (by: 'wei' | 'jun', customerName: string | undefined = 'Lamna Suzhou') =>
  portal.invite({ by, customerName, delegatedAdmin: true, language: 'en' });

async function answered(path: string, fields: Record<string, string>) {
  const form = await mei.formToken(portal.url + path);
  return mei.post(`${portal.url}${path}/decision`, { form, choice: 'accepted', ...fields });
}

const administrators = async () => {
  const { partners } = await listPartners(portal.dependencies, await portal.office.visitor('mei'));
  return partners.filter(({ delegatedAdmin }) => delegatedAdmin).map(({ partner }) => partner.tenantId);
};

test('without the choice nothing is accepted; with it, the one that was chosen has the privileges', async () => {
  const path = await asked('jun');
  const refused = await answered(path, {});
  expect(refused.status).toBe(422);
  expect(await administrators()).toEqual([adatum]);
  expect((await answered(path, { keeper: tailwind })).location).toBe(path);
  expect(await administrators()).toEqual([tailwind]);
  expect((await mei.get(portal.url + path)).html).toContain('to administer your Microsoft services');
});

test('left with the other, the page promises none', async () => {
  const path = await asked('jun');
  await answered(path, { keeper: adatum });
  expect(await administrators()).toEqual([adatum]);
  const { html } = await mei.get(portal.url + path);
  expect(html).toContain('Tailwind Beijing to sell you Microsoft products and services.');
  expect(html).not.toContain('to administer your Microsoft services');
});

test('through an account link it leads to the partner, not to the same question again', async () => {
  const path = await portal.invite({
    by: 'jun',
    customerName: undefined,
    delegatedAdmin: true,
    language: 'en',
  });
  expect((await answered(path, { keeper: adatum })).location).toBe(`/partners/${tailwind}`);
  expect(await administrators()).toEqual([adatum]);
});

test('a tenant that has nothing to do with it is no choice', async () => {
  const path = await asked('jun');
  expect((await answered(path, { keeper: people.nora[0] })).status).toBe(422);
  expect(await administrators()).toEqual([adatum]);
});
