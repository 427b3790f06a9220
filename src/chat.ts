import './requireNode';
import { readConfig } from './config';
import { everybody, findEmployee, listOf } from './local/chatPeople';
import { isLiaisonAt } from './local/chatService';
import { asked, command } from './command';
import { readDemoDirectory } from './local/demoDirectory';
import { startPlayground } from './local/playground';
import { freePort } from './local/playgroundPort';
import { UsageError } from './local/usageError';

/** `npm run chat -- omar`: one more chat with the Liaison that runs, as another person of the demo directory. */
void command(async (stop) => {
  const directory = readDemoDirectory();
  const wanted = process.argv.slice(2).join(' ');
  if (wanted === '')
    throw new UsageError(`As whom? For example: npm run chat -- omar\n${listOf(everybody(directory))}`);
  const employee = findEmployee(directory, wanted);

  const { host, port } = readConfig(process.env);
  const service = `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
  if (!(await isLiaisonAt(service))) {
    throw new UsageError(
      `Nothing answers at ${service}. Start Liaison first, in another terminal: npm run demo (PORT says where it is).`,
    );
  }
  const endpoint = `${service}/api/messages`;
  const playground = await startPlayground({ directory, as: employee, endpoint, port: await freePort() });
  try {
    const { person, organisation } = employee;
    process.stdout.write(
      `\nChat as ${person.name} of ${organisation.name}:  ${playground.url}\n\nCtrl+C ends this chat; Liaison goes on.\n`,
    );
    await Promise.race([asked(stop), playground.ended]);
  } finally {
    await playground.close();
  }
});
