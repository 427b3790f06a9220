import {
  ActivityHandler,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  ConversationState,
  MemoryStorage,
} from 'botbuilder';
import type { Request, Response } from 'restify';
import { createServer, plugins } from 'restify';

/**
 * The yardstick: the SDK's own echo sample, state in memory, on restify. Prints its address and runs until it is ended.
 */
function main(): void {
  const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
  const state = new ConversationState(new MemoryStorage());
  const turns = state.createProperty<number>('turns');
  const bot = new ActivityHandler();
  bot.onMessage(async (context, next) => {
    await turns.set(context, (await turns.get(context, 0)) + 1);
    await context.sendActivity(`Echo: ${context.activity.text}`);
    await next();
  });
  const server = createServer();
  server.use(plugins.bodyParser());
  server.post('/api/messages', async (req: Request, res: Response) => {
    await adapter.process(
      { body: req.body as Record<string, unknown>, headers: req.headers, method: 'POST' },
      res,
      async (context) => {
        await bot.run(context);
        await state.saveChanges(context);
      },
    );
  });
  server.listen(0, '127.0.0.1', () => {
    console.log(JSON.stringify({ url: `http://127.0.0.1:${String(server.address().port)}` }));
  });
}

main();
