import { everybody, findEmployee } from '../../src/local/chatPeople';
import { readDemoDirectory } from '../../src/local/demoDirectory';
import { playgroundConfig } from '../../src/local/playgroundConfig';

const directory = readDemoDirectory();

interface Config {
  tenantId: string;
  currentUser: { id: string; aadObjectId: string; name: string };
  users: { id: string; name: string }[];
  personalChat: { id: string };
  groupChat: { id: string };
  team: { id: string; channels: { id: string }[] };
}
const configFor = (wanted: string) =>
  JSON.parse(playgroundConfig(directory, findEmployee(directory, wanted))) as Config;

test('the chat is that person’s, in the tenant that employs them', () => {
  expect(configFor('omar')).toMatchObject({
    tenantId: '10000000-0000-4000-8000-000000000003',
    currentUser: {
      aadObjectId: 'a0000000-0000-4000-8000-000000000301',
      name: 'Omar Haddad',
      givenName: 'Omar',
      surname: 'Haddad',
      email: 'omar@litware.example',
    },
  });
});

test('colleagues are the first others in the group chat', () => {
  const names = configFor('chloe').users.map(({ name }) => name);
  expect(names.slice(0, 2)).toEqual(['Sam Lee', 'Grace Kim']);
});

test.each(everybody(directory).map(({ person }) => person.name))(
  '%s is in company of exactly five others, and no id is used twice',
  (name) => {
    const { currentUser, users } = configFor(name);
    expect(users).toHaveLength(5);
    expect(new Set([currentUser, ...users].map(({ id }) => id)).size).toBe(6);
  },
);

test('no two people share a conversation', () => {
  const conversations = everybody(directory).flatMap(({ person }) => {
    const { personalChat, groupChat, team } = configFor(person.name);
    return [personalChat.id, groupChat.id, team.id, ...team.channels.map(({ id }) => id)];
  });
  expect(new Set(conversations).size).toBe(conversations.length);
});
