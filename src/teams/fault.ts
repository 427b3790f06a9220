import type { TurnContext } from 'botbuilder';
import { DialogContextError } from 'botbuilder-dialogs';
import type { BotDependencies } from './turn';
import { languageFor, voiceIn } from './voice';

/**
 * Logs an error that is our fault, without anything of the conversation's content.
 * @returns the reference number that the person is given and the log line carries
 */
export function logFault(
  { logger, newId }: Pick<BotDependencies, 'logger' | 'newId'>,
  error: unknown,
): string {
  const reference = newId().slice(-12).toUpperCase();
  // The dialogs wrap what went wrong inside them.
  const err = error instanceof DialogContextError ? error.error : error;
  logger.error({ reference, err }, 'a turn failed');
  return reference;
}

/** What to do when an answer could not be sent: logged, and one apology is tried. For `adapter.onTurnError`. */
export function createTurnErrorHandler(
  dependencies: Pick<BotDependencies, 'logger' | 'newId'>,
): (context: TurnContext, error: Error) => Promise<void> {
  return async (context, error) => {
    const reference = logFault(dependencies, error);
    const { texts } = voiceIn(languageFor({ locale: context.activity.locale }), undefined);
    try {
      const text = texts.answers.ourFault(reference);
      await context.sendActivity({ type: 'message', text, textFormat: 'plain' });
    } catch (err) {
      dependencies.logger.error({ reference, err }, 'an apology could not be sent');
    }
  };
}
