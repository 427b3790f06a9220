import './requireNode';
import { readConfig } from './config';
import { startLiaison } from './liaison';
import { findEmployee } from './local/chatPeople';
import { asked, command } from './command';
import { readDemoDirectory } from './local/demoDirectory';
import { startPlayground } from './local/playground';
import { readPlaygroundPort } from './local/playgroundPort';
import { UsageError } from './local/usageError';

/** `npm run demo`: the local mode, and a chat with it as Chloé Martin. */
void command(async (stop) => {
  // Whoever reads the addresses below does not want each request's log line between them.
  const config = readConfig({ LOG_LEVEL: 'warn', ...process.env });
  if (config.mode.kind !== 'local') {
    throw new UsageError(
      'The demo is for the local mode: take the bot’s credentials (BOT_…) out of the environment.',
    );
  }
  const port = readPlaygroundPort(process.env);
  const directory = readDemoDirectory();
  const chloe = findEmployee(directory, 'chloe');
  const liaison = await startLiaison(config);
  try {
    const endpoint = `${liaison.url}/api/messages`;
    const playground = await startPlayground({ directory, as: chloe, endpoint, port });
    try {
      process.stdout.write(welcome(playground.url, liaison.url));
      await Promise.race([asked(stop), playground.ended]);
    } finally {
      await playground.close();
    }
  } finally {
    await liaison.close();
  }
});

function welcome(chat: string, service: string): string {
  return `
Liaison runs at ${service}, for this machine alone.

  Chat as Chloé Martin of Northwind Conseil, an indirect reseller:  ${chat}
  Type, in English:  Ask Fourth Coffee (alain@fourthcoffee.example) for a reseller relationship without admin privileges
  or in French:      Demande une relation de revendeur à Fourth Coffee (alain@fourthcoffee.example) sans droits d’administration

  Press Done on the draft and open its link, ${service}/i/…, in another tab: that is the customer’s page.
  Sign in there as Alain Besson and accept: Chloé is told in her chat, and “list our customers” shows Fourth Coffee.

  A chat as somebody else, in another terminal:       npm run chat -- omar
  The whole job played here as text, no browser:      npm run tour

Ctrl+C ends everything.
`;
}
