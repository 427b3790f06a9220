import { z } from 'zod';
import { guidSchema } from '../domain/identifiers';
import { RequestRefused } from './refused';

const account = z.looseObject({ id: z.string().min(1) });

/** What every activity of Teams carries; the rest passes through untouched. */
const activitySchema = z.looseObject({
  type: z.string().min(1),
  channelId: z.string().min(1),
  serviceUrl: z.url({ protocol: /^https?$/ }),
  from: account,
  recipient: account,
  conversation: z.looseObject({ id: z.string().min(1), tenantId: guidSchema.optional() }),
  channelData: z.looseObject({ tenant: z.looseObject({ id: guidSchema }).optional() }).optional(),
});

export interface ActivityFacts {
  readonly channelId: string;
  readonly serviceUrl: string;
  /** The tenant the activity belongs to, in lower case. */
  readonly tenantId: string;
}

/**
 * What decides whether an activity is let through.
 * @throws RequestRefused 400 when the body is no activity, or does not say one tenant
 */
export function factsOf(body: unknown): ActivityFacts {
  const parsed = activitySchema.safeParse(body);
  if (!parsed.success) {
    const where = parsed.error.issues.map((issue) => issue.path.join('.') || 'the body').join(', ');
    throw new RequestRefused(400, `The body is not an activity of Teams: ${where}.`);
  }
  const { channelId, serviceUrl, conversation, channelData } = parsed.data;
  const [tenantId, ...others] = new Set(
    [conversation.tenantId, channelData?.tenant?.id].filter((id) => id !== undefined),
  );
  if (tenantId === undefined || others.length > 0) {
    throw new RequestRefused(400, 'The activity must name one tenant.');
  }
  return { channelId, serviceUrl, tenantId };
}
