import { customerEntryRecord } from '../../src/application/records/customers';
import { searchCommands } from '../../src/teams/search/messageQuery';
import { people } from '../support/office';
import type { Someone, Teams } from '../support/teams';
import { openTeams } from '../support/teams';
import manifest from '../../manifest/manifest.json';

let teams: Teams;
beforeEach(async () => {
  teams = await openTeams();
});
afterEach(() => teams.close());

interface Result {
  readonly composeExtension: {
    readonly type: 'result' | 'message';
    readonly text?: string;
    readonly attachments?: readonly {
      readonly contentType: string;
      readonly content: { readonly type: string; readonly actions: readonly unknown[] };
      readonly preview: { readonly content: { readonly title: string; readonly text: string } };
    }[];
  };
}

/** What Teams sends while somebody types into the box of a message. */
async function search(who: Someone, value: object, locale = 'en-US'): Promise<Result['composeExtension']> {
  const [tenantId, aadObjectId] = people[who];
  const { status, body } = await teams.post({
    type: 'invoke',
    name: 'composeExtension/query',
    id: 'search-1',
    channelId: 'msteams',
    serviceUrl: teams.connector.url,
    locale,
    from: { id: `29:${who}`, name: who, aadObjectId },
    recipient: { id: '28:liaison', name: 'Liaison' },
    // A conversation of other people, to which the bot was never added.
    conversation: {
      id: '19:others@thread.v2',
      tenantId,
      conversationType: 'groupChat',
      isGroup: true,
      name: '',
    },
    channelData: { tenant: { id: tenantId } },
    value,
  });
  expect(status).toBe(200);
  return (body as Result).composeExtension;
}

const words = (value: string, skip = 0, count = 25) => ({
  parameters: [{ name: 'words', value }],
  queryOptions: { skip, count },
});
const customers = { commandId: 'searchCustomers' };
const invitations = { commandId: 'searchInvitations' };
const titles = ({ attachments = [] }: Result['composeExtension']) =>
  attachments.map(({ preview }) => preview.content.title);

async function giveCustomers(count: number): Promise<void> {
  const entries = Array.from({ length: count }, (_, index) =>
    customerEntryRecord.create({
      tenantId: `d0000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
      name: `${index % 2 === 0 ? 'Blue' : 'Red'} Customer ${String(index + 10)}`,
      country: 'FR',
      domain: `c${String(index + 10)}.example`,
      type: 'reseller',
      delegatedAdmin: true,
      since: '2026-02-03T10:00:00.000Z',
      version: 1,
    }),
  );
  await teams.office.store.commit(people.omar[0], entries);
}

test('the manifest names the commands that are answered', () => {
  const [extension] = manifest.composeExtensions;
  expect(extension?.commands.map(({ id }) => id)).toEqual([...searchCommands]);
  expect(extension?.commands.flatMap(({ parameters }) => parameters.map(({ name }) => name))).toEqual([
    'words',
    'words',
  ]);
});

test('before anything is typed the first customers are there; words narrow them, whatever the case', async () => {
  await giveCustomers(12);
  const initial = { ...customers, parameters: [{ name: 'initialRun', value: 'true' }] };
  expect(titles(await search('omar', initial))).toHaveLength(13);
  expect(titles(await search('omar', { ...customers, ...words('RED cust') }))).toHaveLength(6);
  expect(titles(await search('omar', { ...customers, ...words('c11.example') }))).toEqual([
    'Red Customer 11',
  ]);
});

test('each page begins where the one before ended', async () => {
  await giveCustomers(12);
  const pages = [];
  for (const skip of [0, 5, 10, 15]) {
    pages.push(titles(await search('omar', { ...customers, ...words('', skip, 5) })));
  }
  expect(pages.map((page) => page.length)).toEqual([5, 5, 3, 0]);
  expect(new Set(pages.flat()).size).toBe(13);
});

test('a misspelt name finds its customer', async () => {
  expect(titles(await search('chloe', { ...customers, ...words('Woodgrov Bnak') }))).toEqual([
    'Woodgrove Bank',
  ]);
});

test('an invitation is found by whom it is for, and its card gives nothing away', async () => {
  const text =
    'Ask Fourth Coffee (alain@fourthcoffee.example) for a reseller relationship without admin privileges';
  const chloe = teams.chat('chloe');
  await chloe.pressForCard(await chloe.sayForCard(text), 'Done');
  const found = await search('grace', { ...invitations, ...words('fourth') });
  expect(titles(found)).toEqual(['Fourth Coffee']);
  expect(titles(await search('grace', invitations))).toEqual(['Fourth Coffee']);
  const [attachment] = found.attachments ?? [];
  expect(attachment?.contentType).toBe('application/vnd.microsoft.card.adaptive');
  expect(attachment?.content).toMatchObject({ type: 'AdaptiveCard', actions: [] });
  expect(JSON.stringify(found)).not.toMatch(/alain|\/i\//i);
});

test('another partner finds nothing of it', async () => {
  const chloe = teams.chat('chloe');
  const draft = await chloe.sayForCard('ask Fourth Coffee for a reseller relationship with admin privileges');
  await chloe.pressForCard(draft, 'Done');
  for (const who of ['omar', 'nadia', 'wei'] as const) {
    expect(await search(who, { ...invitations, ...words('Fourth Coffee') })).toEqual({
      type: 'message',
      text: expect.stringContaining('Fourth Coffee') as string,
    });
  }
  expect(titles(await search('chloe', { ...customers, ...words('Woodgrove') }))).toEqual(['Woodgrove Bank']);
  expect(titles(await search('wei', { ...customers, ...words('Woodgrove') }))).toEqual([]);
});

test('drafts and account links are not found', async () => {
  const chloe = teams.chat('chloe');
  await chloe.sayForCard('ask Fourth Coffee for a reseller relationship with admin privileges');
  expect((await search('chloe', invitations)).type).toBe('message');
});

test.each([
  ['en-US', 'Nothing in your lists goes by “zzz”.'],
  ['fr-FR', 'Rien dans vos listes ne répond à «\u00a0zzz\u00a0».'],
])('nothing found is said in the person’s language (%s)', async (locale, text) => {
  const who = locale === 'fr-FR' ? 'chloe' : 'sam';
  expect(await search(who, { ...customers, ...words('zzz') }, locale)).toEqual({ type: 'message', text });
});

test('a stranger, and what no client sends, are told so', async () => {
  const [, aadObjectId] = people.chloe;
  const { body } = await teams.post({
    type: 'invoke',
    name: 'composeExtension/query',
    id: 'search-2',
    channelId: 'msteams',
    serviceUrl: teams.connector.url,
    from: { id: '29:x', name: 'x', aadObjectId },
    recipient: { id: '28:liaison', name: 'Liaison' },
    conversation: {
      id: '19:x',
      tenantId: people.omar[0],
      conversationType: 'groupChat',
      isGroup: true,
      name: '',
    },
    value: customers,
  });
  expect((body as Result).composeExtension.type).toBe('message');
  for (const value of [{}, { commandId: 'deleteEverything' }, { ...customers, queryOptions: { skip: -1 } }]) {
    expect((await search('chloe', value)).type).toBe('message');
  }
});
