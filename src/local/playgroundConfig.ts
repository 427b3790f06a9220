import type { Employee } from './chatPeople';
import { everybody } from './chatPeople';
import type { Directory } from '../application/directory';

/**
 * What the Agents Playground is told of the world, as seen by one person: who it is, in which tenant, and who else is
 * in the group chat and the team. The ids have Teams' form and stay the same from one start to the next, so that a
 * chat that was closed and opened again is still the same conversation to the bot.
 * @returns the configuration as JSON, which is YAML
 */
export function playgroundConfig(directory: Directory, { person, organisation }: Employee): string {
  const { objectId } = person;
  return JSON.stringify(
    {
      version: '0.1.1',
      tenantId: organisation.tenantId,
      bot: { id: '28:liaison', name: 'Liaison' },
      currentUser: user(person),
      users: company(directory, objectId, organisation.tenantId).map((employee) => user(employee.person)),
      personalChat: { id: `a:${objectId}` },
      groupChat: { id: `19:${objectId}@thread.v2`, name: organisation.name },
      team: {
        id: `19:${objectId}@thread.tacv2`,
        name: organisation.name,
        aadGroupId: '30000000-0000-4000-8000-000000000001',
        channels: [{ id: `19:announcements-${objectId}@thread.tacv2`, name: 'Announcements' }],
      },
    },
    null,
    2,
  );
}

// The Playground takes five others, no more and no fewer: colleagues, then people of elsewhere as their guests.
function company(directory: Directory, objectId: string, tenantId: string): readonly Employee[] {
  const others = everybody(directory).filter(({ person }) => person.objectId !== objectId);
  const isColleague = ({ organisation }: Employee) => organisation.tenantId === tenantId;
  return [...others.filter(isColleague), ...others.filter((other) => !isColleague(other))].slice(0, 5);
}

function user({ objectId, name, email }: Employee['person']) {
  const [givenName = name, ...surname] = name.split(' ');
  return {
    id: `29:${objectId}`,
    aadObjectId: objectId,
    name,
    givenName,
    surname: surname.join(' '),
    email,
    userPrincipleName: email, // their spelling
  };
}
