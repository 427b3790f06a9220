import { listAudit } from '../../src/application/listAudit';
import { showAgreement, signAgreement } from '../../src/application/signAgreement';
import { agreementVersion } from '../../src/domain/agreement';
import type { Office } from '../support/office';
import { openOffice } from '../support/office';

let office: Office;
beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => office.close());

const ticked = { agreementTicked: true };

test('a Global admin signs the agreement alone: who, when and which version are on record', async () => {
  const anne = await office.visitor('anne');
  expect(await showAgreement(office, anne)).toMatchObject({ agreement: null, maySign: true, whoCan: [] });
  const signed = {
    version: agreementVersion,
    signedAt: '2026-11-21T09:00:00.000Z',
    signedBy: { objectId: anne.objectId, name: 'Anne Weiler' },
  };
  expect(await signAgreement(office, anne, ticked)).toEqual(signed);
  office.later(60_000);
  expect(await signAgreement(office, anne, ticked)).toEqual(signed);
  expect(await showAgreement(office, await office.visitor('karim'))).toEqual({
    organisation: 'Bellows College',
    agreement: signed,
    maySign: false,
    whoCan: [],
  });
  expect((await listAudit(office, anne)).items).toMatchObject([
    { action: 'agreementSigned', actor: { name: 'Anne Weiler' }, facts: { version: agreementVersion } },
  ]);
});

test('two signatures at once are one', async () => {
  const anne = await office.visitor('anne');
  const [one, other] = await Promise.all([
    signAgreement(office, anne, ticked),
    signAgreement(office, anne, ticked),
  ]);
  expect(one).toEqual(other);
  expect((await listAudit(office, anne)).items).toHaveLength(1);
});

test('it is signed by nobody else, and by nobody without the tick', async () => {
  const [anne, karim] = [await office.visitor('anne'), await office.visitor('karim')];
  const refused = (code: string) => ({ code });
  await expect(signAgreement(office, anne, { agreementTicked: false })).rejects.toMatchObject(
    refused('agreementNotTicked'),
  );
  await expect(signAgreement(office, karim, ticked)).rejects.toMatchObject(refused('roleMissing'));
  await expect(signAgreement(office, await office.partnerVisitor('grace'), ticked)).rejects.toMatchObject(
    refused('onlyCustomers'),
  );
  expect(await showAgreement(office, karim)).toMatchObject({
    agreement: null,
    maySign: false,
    whoCan: ['Anne Weiler'],
  });
  expect((await listAudit(office, anne)).items).toEqual([]);
});

test('one that was signed elsewhere before counts', async () => {
  const claire = await office.visitor('claire');
  const { agreement } = await showAgreement(office, claire);
  expect(agreement?.signedBy).toBeUndefined();
  expect(await signAgreement(office, claire, ticked)).toEqual(agreement);
});
