import { randomUUID } from 'node:crypto';
import { chooseLanguage } from '../../src/application/chooseLanguage';
import { decideInvitation } from '../../src/application/decideInvitation';
import { draftInvitation } from '../../src/application/draftInvitation';
import { endRelationship } from '../../src/application/endRelationship';
import { listCustomers } from '../../src/application/listCustomers';
import { openInvitation } from '../../src/application/openInvitation';
import { acknowledgementRecord } from '../../src/application/records/acknowledgements';
import { auditEntryRecord } from '../../src/application/records/audit';
import { customerEntryRecord, relationshipRecord } from '../../src/application/records/customers';
import { personRecord } from '../../src/application/records/organisations';
import { subscriptionRecord } from '../../src/application/records/subscriptions';
import { showEndingAgain } from '../../src/application/showEndingAgain';
import { lookAtRelationship, showRelationshipEnding } from '../../src/application/showRelationshipEnding';
import type { StatementId } from '../../src/domain/acknowledgement';
import { acknowledgementVersion, statementIdSchema, textHash } from '../../src/domain/acknowledgement';
import type { Language } from '../../src/domain/language';
import type { RefusalCode } from '../../src/domain/refusal';
import { statementText } from '../../src/i18n/acknowledgement';
import type { Office, people } from '../support/office';
import { followerOf, openOffice, visitors } from '../support/office';
import { openPost } from '../support/post';

const woodgrove = visitors.claire[0];
const tailspin = visitors.hugo[0];
const everything = statementIdSchema.options;
let office: Office;
let post: ReturnType<typeof openPost>;
beforeEach(async () => {
  office = await openOffice();
  post = openPost(office);
});
afterEach(() => office.close());

async function shown(who: keyof typeof people = 'chloe', customerTenantId: string = tailspin) {
  const request = { endingId: randomUUID(), customerTenantId, language: 'fr' as const };
  return showRelationshipEnding(office, await office.actor(who), request);
}

async function confirm(
  endingId: string,
  {
    who = 'chloe',
    ticked = everything,
    version = acknowledgementVersion,
    language = 'fr',
  }: {
    who?: keyof typeof people;
    ticked?: readonly StatementId[];
    version?: string;
    language?: Language;
  } = {},
) {
  const confirmation = { endingId, ticked, language, acknowledgementVersion: version };
  return endRelationship(office, await office.actor(who), confirmation);
}

const audit = async (tenantId: string) =>
  (await auditEntryRecord.page(office.store, tenantId, { order: 'ascending', limit: 100 })).items.map(
    ({ value }) => value,
  );
const names = async (who: keyof typeof people = 'chloe') =>
  (await listCustomers(office, await office.actor(who))).items.map(({ name }) => name);

describe('what is shown before a relationship is ended', () => {
  test('how it stands, what must be stated in the reader’s language, and that nothing is in the way', async () => {
    expect(await shown()).toMatchObject({
      customer: { tenantId: tailspin, name: 'Tailspin Toys' },
      type: 'reseller',
      delegatedAdmin: false,
      version: 1,
      blockedBy: [],
      acknowledgementVersion,
      statements: [
        { id: 'privilegesUnchanged', text: statementText('privilegesUnchanged', 'fr') },
        { id: 'goodFaith' },
        { id: 'noticeIsOurs' },
      ],
    });
  });

  test.each<keyof typeof people>(['chloe', 'nadia'])(
    'active subscriptions are listed first, for the reseller and for the provider (%s)',
    async (who) => {
      const { blockedBy, endingId } = await shown(who, woodgrove);
      expect(blockedBy).toMatchObject([{ offer: 'Microsoft 365 Business Premium', quantity: 25 }]);
      await expect(confirm(endingId, { who })).rejects.toMatchObject({ code: 'stateChanged' });
    },
  );

  test.each<[string, keyof typeof people, string, RefusalCode]>([
    ['somebody without the role', 'sam', tailspin, 'roleMissing'],
    ['another partner’s customer', 'nadia', tailspin, 'customerNotFound'],
    ['a tenant that is nobody’s', 'chloe', randomUUID(), 'customerNotFound'],
  ])('%s is refused', async (_, who, customer, code) => {
    await expect(shown(who, customer)).rejects.toMatchObject({ code });
  });

  test('an advisor’s relationship is one of its own, and no subscription is in its way', async () => {
    const request = {
      endingId: randomUUID(),
      customerTenantId: tailspin,
      type: 'advisor' as const,
      language: 'en' as const,
    };
    const { endingId } = await showRelationshipEnding(office, await office.actor('omar'), request);
    await confirm(endingId, { who: 'omar', language: 'en' });
    await post.deliver();
    expect(await names('omar')).toEqual([]);
    expect(await names()).toContain('Tailspin Toys');
  });
});

describe('ending a relationship', () => {
  test('removes it, keeps what was stated on both sides, and leaves the privileges as recorded', async () => {
    const { endingId } = await shown();
    office.later(60_000);
    const acknowledgement = await confirm(endingId);
    expect(acknowledgement).toMatchObject({
      kind: 'relationship',
      version: acknowledgementVersion,
      language: 'fr',
      by: { name: 'Chloé Martin', tenantId: '10000000-0000-4000-8000-000000000002' },
      at: '2026-11-21T09:01:00.000Z',
      customer: { name: 'Tailspin Toys' },
    });
    expect(acknowledgement.statements).toEqual(
      (['privilegesUnchanged', 'goodFaith', 'noticeIsOurs'] as const).map((id) => ({
        id,
        textHash: textHash(statementText(id, 'fr')),
      })),
    );
    const [partner] = [acknowledgement.partner.tenantId];
    const relationship = await relationshipRecord.read(office.store, tailspin, partner, 'reseller');
    expect(relationship?.value).toMatchObject({
      state: 'removed',
      delegatedAdmin: false,
      version: 2,
      acknowledgementId: acknowledgement.id,
    });
    await post.deliver();
    expect(await names()).toEqual(['Woodgrove Bank']);
    for (const tenantId of [tailspin, partner]) {
      const copy = await acknowledgementRecord.read(office.store, tenantId, acknowledgement.id);
      expect(copy?.value).toEqual(acknowledgement);
      expect(await audit(tenantId)).toMatchObject([
        {
          action: 'relationshipRemoved',
          actor: { name: 'Chloé Martin' },
          facts: { acknowledgement: acknowledgement.id },
        },
      ]);
    }
    expect(post.problems).toEqual([]);
  });

  test('a press that comes again is answered as the first time, even days later', async () => {
    const { endingId } = await shown();
    const acknowledgement = await confirm(endingId);
    office.later(60_000);
    expect(await confirm(endingId)).toEqual(acknowledgement);
    await expect(confirm(endingId, { who: 'grace' })).rejects.toMatchObject({ code: 'notYours' });
    await post.deliver();
    office.later(3 * 86_400_000);
    expect(await confirm(endingId)).toEqual(acknowledgement);
    await expect(confirm(endingId, { who: 'grace' })).rejects.toMatchObject({ code: 'notYours' });
    expect(await audit(tailspin)).toHaveLength(1);
  });

  test('another ending that was shown before, and one asked for again, find it ended', async () => {
    const [first, second] = [await shown(), await shown()];
    await confirm(first.endingId);
    await expect(confirm(second.endingId)).rejects.toMatchObject({ code: 'alreadyEnded' });
    await expect(shown()).rejects.toMatchObject({ code: 'alreadyEnded' });
    await post.deliver();
    await expect(shown()).rejects.toMatchObject({ code: 'alreadyEnded' });
    expect(await audit(tailspin)).toHaveLength(1);
  });

  test('two presses at once end it once, and are answered alike', async () => {
    const { endingId } = await shown();
    const [one, other] = await Promise.all([confirm(endingId), confirm(endingId)]);
    expect(one).toEqual(other);
    expect(await audit(tailspin)).toHaveLength(1);
  });

  test.each<[string, Parameters<typeof confirm>[1], RefusalCode]>([
    ['without a tick', { ticked: ['privilegesUnchanged', 'goodFaith'] }, 'acknowledgementIncomplete'],
    ['without any tick', { ticked: [] }, 'acknowledgementIncomplete'],
    ['with another version of the text', { version: '2025-01' }, 'acknowledgementOutdated'],
    ['on a card in another language than it was shown in last', { language: 'en' }, 'languageChanged'],
    ['by a colleague', { who: 'grace' }, 'notYours'],
    ['by somebody without the role', { who: 'sam' }, 'roleMissing'],
    ['by another partner', { who: 'omar' }, 'stateChanged'],
  ])('%s it is refused, and nothing is changed', async (_, how, code) => {
    const { endingId } = await shown();
    await expect(confirm(endingId, how)).rejects.toMatchObject({ code });
    expect(await audit(tailspin)).toEqual([]);
    expect(await names()).toContain('Tailspin Toys');
    await confirm(endingId);
  });

  test('once the person has chosen another language, the statements must be read in it', async () => {
    const { endingId } = await shown();
    const chloe = await office.actor('chloe');
    const kept = await personRecord.read(office.store, chloe.partner.tenantId, chloe.person.objectId);
    if (!kept) throw new Error('the demo directory has Chloé');
    await chooseLanguage(office, chloe.partner.tenantId, kept, 'en');
    await expect(confirm(endingId)).rejects.toMatchObject({
      code: 'languageChanged',
      facts: { language: 'en' },
    });
    const again = await showEndingAgain(office, await office.actor('chloe'), { endingId, language: 'en' });
    expect(again.statements[1]?.text).toBe(statementText('goodFaith', 'en'));
    expect(await confirm(endingId, { language: 'en' })).toMatchObject({ language: 'en' });
  });

  test('what changed since it was looked at is not to be confirmed before it was looked at again', async () => {
    const actor = await office.actor('chloe');
    const { version } = await lookAtRelationship(office, actor, { customerTenantId: tailspin });
    await accepted(true);
    const request = { endingId: randomUUID(), customerTenantId: tailspin, language: 'fr' as const };
    const changed = await showRelationshipEnding(office, actor, { ...request, seenVersion: version });
    expect(changed).toMatchObject({ confirmable: false, version: 2, delegatedAdmin: true });
    await expect(confirm(request.endingId)).rejects.toMatchObject({ code: 'stateChanged' });
  });

  test('a colleague cannot take over the ending that was shown to somebody else', async () => {
    const { endingId } = await shown();
    const request = { endingId, customerTenantId: tailspin, language: 'en' as const };
    await expect(showRelationshipEnding(office, await office.actor('grace'), request)).rejects.toMatchObject({
      code: 'notYours',
    });
  });

  test('after a day, an invented ending, and a relationship that changed since: it must be shown anew', async () => {
    await expect(confirm(randomUUID())).rejects.toMatchObject({ code: 'stateChanged' });
    const old = await shown();
    office.later(24 * 3_600_000);
    await expect(confirm(old.endingId)).rejects.toMatchObject({ code: 'stateChanged' });
    const { endingId } = await shown();
    await accepted(true);
    await expect(confirm(endingId)).rejects.toMatchObject({ code: 'stateChanged' });
  });

  test('a subscription bought since stands in the way', async () => {
    const { endingId } = await shown();
    const [kept] = (await subscriptionRecord.page(office.store, woodgrove, { order: 'ascending', limit: 1 }))
      .items;
    if (!kept) throw new Error('the demo directory has a subscription');
    await office.store.commit(tailspin, [subscriptionRecord.create(kept.value)]);
    await expect(confirm(endingId)).rejects.toMatchObject({
      code: 'subscriptionsActive',
      facts: { names: 'Microsoft 365 Business Premium (25)' },
    });
  });

  test('what is accepted anew afterwards is in the list again, whatever arrives in which order', async () => {
    const { endingId } = await shown();
    await confirm(endingId);
    await accepted(false);
    await post.deliver();
    expect(await names()).toContain('Tailspin Toys');
    const entry = await customerEntryRecord.read(
      office.store,
      '10000000-0000-4000-8000-000000000002',
      tailspin,
      'reseller',
    );
    expect(entry?.value).toMatchObject({ version: 3, delegatedAdmin: false });
    expect((await audit('10000000-0000-4000-8000-000000000002')).map(({ action }) => action)).toEqual(
      expect.arrayContaining(['relationshipRemoved', 'invitationAccepted']),
    );
  });
});

/** Hugo of Tailspin Toys accepts a relationship with Chloé's organisation. */
async function accepted(delegatedAdmin: boolean): Promise<void> {
  const chloe = await office.actor('chloe');
  const { draft, link } = await draftInvitation(office, chloe, {
    id: office.newId(),
    customerName: 'Tailspin Toys',
    language: 'en',
    delegatedAdmin,
  });
  await openInvitation(office, chloe, { invitationId: draft.id, follower: followerOf(chloe) });
  const view = await decideInvitation(office, link.split('/').at(-1) ?? '', await office.visitor('hugo'), {
    outcome: 'accepted',
    agreementTicked: false,
  });
  expect(view.page).toBe('accepted');
}
