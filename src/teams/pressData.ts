import { z } from 'zod';
import { auditPresses } from './presses/auditPresses';
import { draftPresses } from './presses/draftPresses';
import { endingPresses } from './presses/endingPresses';
import { lifePresses } from './presses/lifePresses';
import { listPresses } from './presses/listPresses';
import { orderPresses } from './presses/orderPresses';
import { partnerPresses } from './presses/partnerPresses';
import { privatePresses } from './presses/privatePresses';
import { requestPresses } from './presses/requestPresses';
import { subscriptionPresses } from './presses/subscriptionPresses';

/**
 * What a button may send, by its verb. Who pressed it never comes from here; every id in it is only a claim that the
 * use case checks against the person's own tenant.
 */
export const pressSchema = z.discriminatedUnion('verb', [
  ...requestPresses,
  ...draftPresses,
  ...listPresses,
  ...subscriptionPresses,
  ...partnerPresses,
  ...orderPresses,
  ...endingPresses,
  ...lifePresses,
  ...auditPresses,
  ...privatePresses,
]);

export type PressData = z.infer<typeof pressSchema>;
export type Verb = PressData['verb'];
type PressByVerb = { readonly [P in PressData as P['verb']]: P };
export type PressOf<V extends Verb> = PressByVerb[V];

const verbs: ReadonlySet<unknown> = new Set(pressSchema.options.map((option) => option.shape.verb.value));

/** What a press asks for; `unknownVerb` and `malformed` for what no card of ours sends. */
export function readPress(verb: unknown, data: unknown): PressData | 'unknownVerb' | 'malformed' {
  if (!verbs.has(verb)) return 'unknownVerb';
  const parsed = pressSchema.safeParse({ ...(typeof data === 'object' ? data : {}), verb });
  return parsed.success ? parsed.data : 'malformed';
}
