import { providersMeant, providersOf } from '../application/providersOf';
import type { ProviderEntry } from '../application/records/partnerships';
import { Refusal } from '../domain/refusal';
import { providerChoiceCard } from './cards/partnerCards';
import type { Card } from './cards/template';
import type { Known } from './known';
import { providerOf } from './known';
import type { Turn } from './turn';
import { refusalText } from './voice';

/** Whether a request is refused for its provider alone: which one it is can be asked by itself. */
export function isAboutProvider({ code }: Refusal): boolean {
  return code === 'providerNotChosen' || code === 'providerUnknown';
}

/** What is wrong with the provider that was named, before the request as a whole is made. */
export function doubtAbout(providers: readonly ProviderEntry[], known: Known): Refusal | undefined {
  const name = providerOf(known)?.name;
  if (name === undefined || providers.length === 0) return undefined;
  const meant = providersMeant(providers, { name });
  if (meant.length === 1) return undefined;
  if (meant.length > 1) return new Refusal('providerNotChosen', { names: namesOf(meant) });
  return new Refusal('providerUnknown', { name, names: namesOf(providers) });
}

/** Which provider the form has chosen; `open` where one is still to be. */
export function providerIdOf(providers: readonly ProviderEntry[], known: Known): string | undefined {
  const choice = providerOf(known);
  if (!choice) return undefined;
  const [only, ...others] = providersMeant(providers, choice);
  return only && others.length === 0 ? only.tenantId : 'open';
}

/** How many providers a card can offer a button each. */
const offered = 6;

/** Asks for the provider alone, on a card with a button for each; null where there are more than fit. */
export async function providerQuestion(
  { dependencies, actor, voice }: Turn,
  formId: string,
  known: Known,
  refusal?: Refusal,
): Promise<Card | null> {
  const providers = await providersOf(dependencies, actor);
  const meant = providersMeant(providers, { name: providerOf(known)?.name });
  const choice = meant.length > 0 ? meant : providers;
  if (choice.length === 0 || choice.length > offered) return null;
  const text =
    refusal?.code === 'providerUnknown' ? refusalText(voice, refusal) : voice.texts.joint.whichText;
  const asked = { ...known, formId, emailLanguage: known.emailLanguage ?? voice.language };
  return providerChoiceCard(voice, choice, text, asked);
}

const namesOf = (providers: readonly ProviderEntry[]) => providers.map(({ name }) => name).join(', ');
