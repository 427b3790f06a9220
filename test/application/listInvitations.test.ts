import { draftInvitation } from '../../src/application/draftInvitation';
import { listInvitations } from '../../src/application/listInvitations';
import { openInvitation } from '../../src/application/openInvitation';
import type { Office } from '../support/office';
import { followerOf, openOffice } from '../support/office';

let office: Office;
beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => office.close());

test('invitations come newest first, or oldest first, page by page', async () => {
  const chloe = await office.actor('chloe');
  for (let n = 10; n < 20; n += 1) {
    const request = { id: office.newId(), customerName: `Customer ${String(n)}`, language: 'en' as const };
    const { draft } = await draftInvitation(office, chloe, { ...request, delegatedAdmin: true });
    await openInvitation(office, chloe, { invitationId: draft.id, follower: followerOf(chloe) });
    office.later(60_000);
  }
  const names = async (order?: 'newest' | 'oldest') => {
    const first = await listInvitations(office, chloe, { order });
    const { continuation } = first;
    const second = await listInvitations(office, chloe, { order, continuation });
    return [...first.items, ...second.items].map((listed) =>
      'addressee' in listed ? listed.addressee.name : undefined,
    );
  };
  const inOrder = Array.from({ length: 10 }, (_, index) => `Customer ${String(10 + index)}`);
  expect(await names('oldest')).toEqual(inOrder);
  expect(await names()).toEqual(inOrder.toReversed());
  expect(await names('newest')).toEqual(await names());
});
