import type { Activity } from 'botbuilder';
import { z } from 'zod';
import type { Language } from '../domain/language';
import { languageSchema } from '../domain/language';
import type { PressData } from './pressData';
import { readPress } from './pressData';
import type { Sender } from './sender';
import { stableGuid } from './stableId';

/** A pressed button: `invoke` is answered in its own response, `message` (an older client) by a message. */
export interface Press {
  readonly by: 'invoke' | 'message';
  readonly data: PressData | 'unknownVerb' | 'malformed';
  /** The language of the card, where its data says one. */
  readonly language: Language | undefined;
}

const invokeSchema = z.object({ action: z.object({ verb: z.string(), data: z.unknown() }) });
const submitSchema = z.looseObject({ verb: z.string() });

/** What `Action.Execute` sends. */
export function pressOfInvoke({ value }: Activity): Press {
  const parsed = invokeSchema.safeParse(value);
  if (!parsed.success) return { by: 'invoke', data: 'malformed', language: undefined };
  const { verb, data } = parsed.data.action;
  return { by: 'invoke', data: readPress(verb, data), language: languageOf(data) };
}

/** What `Action.Submit` sends, where a client knows nothing newer; null for a message that is no press. */
export function pressOfMessage({ value }: Activity): Press | null {
  if (value === undefined || value === null) return null;
  const parsed = submitSchema.safeParse(value);
  const data = parsed.success ? readPress(parsed.data.verb, parsed.data) : 'malformed';
  return { by: 'message', data, language: languageOf(value) };
}

const spokenSchema = z.object({ language: languageSchema });
const languageOf = (data: unknown) => spokenSchema.safeParse(data).data?.language;

/**
 * The invitation a press is about: the one it names, or the one that its form drafts. The form's id counts together
 * with the person's own, so that nobody comes upon another's draft through it.
 */
export function invitationOf(data: PressData, { tenantId, objectId }: Sender): string {
  if ('id' in data && data.id !== undefined) return data.id;
  const formId = 'formId' in data ? data.formId : undefined;
  return stableGuid('form', tenantId, objectId, formId ?? data.verb);
}
