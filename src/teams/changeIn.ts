import { readAnswer } from '../understanding/answer';
import { correctionIn, languageIsOf, withoutChange } from '../understanding/correction';
import { languageOfEmailsAlone } from '../understanding/emailLanguage';
import type { Understanding } from '../understanding/intents';
import type { ReaderLanguage } from '../domain/language';
import type { Known } from './known';
import { providerIn } from './providerIn';

/** From here on a reading is believed to be what a text is about, whatever else is in it. */
const sureEnough = 0.7;

/**
 * The language that a text wants for the e-mail, rather than for the talk.
 * @param open whether a form is open that asks for it
 */
export function emailLanguageIn(
  text: string,
  { intent, entities }: Understanding,
  open: boolean,
): ReaderLanguage | undefined {
  if (intent !== 'setLanguage' && intent !== 'none') return undefined;
  const { language: spoken } = intent === 'setLanguage' ? entities : readAnswer(text).entities;
  const language = languageOfEmailsAlone(text) ?? spoken;
  if (language === undefined) return undefined;
  const of = languageIsOf(text);
  if (of === 'unsaid') return open || correctionIn(text) !== 'none' ? language : undefined;
  return of === 'email' ? language : undefined;
}

/** Whether a text says with or without admin privileges. */
export const privilegesIn = (text: string): boolean | undefined => readAnswer(text).entities.adminPrivileges;

/**
 * What a text changes in a draft that was made before: "no, … instead", "finalement avec les droits admin", an address
 * alone. Null when it asks for something of its own.
 */
export function changeIn(text: string, understood: Understanding): Known | null {
  const { intent, score, entities, negated } = understood;
  const emailLanguage = emailLanguageIn(text, understood, false);
  if (emailLanguage !== undefined) return { emailLanguage };
  const provider = providerIn(text, false);
  if (provider !== undefined) return { provider, delegatedAdmin: privilegesIn(text) };
  const correction = correctionIn(text);
  const elsewhere = intent !== 'none' && intent !== 'requestRelationship' && score >= sureEnough;
  if (elsewhere || negated !== undefined || text.trim().endsWith('?')) return null;
  const asks = intent === 'requestRelationship' && score >= sureEnough;
  if (asks && correction === 'none') return null;
  const answer = readAnswer(text);
  const delegatedAdmin = answer.entities.adminPrivileges ?? entities.adminPrivileges;
  const email = answer.entities.email ?? entities.email;
  const stated = delegatedAdmin !== undefined || email !== undefined;
  const named = entities.customer ?? (stated ? undefined : nameFrom(text, correction));
  const customer = correction === 'none' ? undefined : named;
  if (customer === undefined && !stated) return null;
  return { customer, email, delegatedAdmin };
}

/** A word of correction that is used for much else too wants a capital on the name that follows. */
function nameFrom(text: string, correction: 'none' | 'weak' | 'strong'): string | undefined {
  const name = readAnswer(withoutChange(text)).organisationName;
  if (name === undefined || correction === 'none') return undefined;
  return correction === 'strong' || /^[\p{Lu}\p{N}]/u.test(name) ? name : undefined;
}
