import { z } from 'zod';

// Errors of the connector's client carry the status, and the service's own code in the parsed body.
const errorSchema = z.object({
  statusCode: z.number(),
  code: z.string().optional().catch(undefined),
  body: z
    .object({ error: z.object({ code: z.string() }).optional() })
    .optional()
    .catch(undefined),
});

/** What the channel answered to a message or an update that failed; null for any other error. */
export function connectorAnswer(error: unknown): { status: number; code: string | undefined } | null {
  const parsed = errorSchema.safeParse(error);
  if (!parsed.success) return null;
  const { statusCode, code, body } = parsed.data;
  return { status: statusCode, code: body?.error?.code ?? code };
}

/** Whether the card to be updated is no longer in the chat. */
export function isCardGone(error: unknown): boolean {
  return connectorAnswer(error)?.code === 'ActivityNotFoundInConversation';
}

/** Whether the chat cannot be written to any more: the bot was removed or blocked, or the chat is gone. */
export function isChatGone(error: unknown): boolean {
  const status = connectorAnswer(error)?.status;
  return (status === 403 || status === 404) && !isCardGone(error);
}
