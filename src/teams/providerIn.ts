import { providersMeant, providersOf, type ProviderChoice } from '../application/providersOf';
import type { Turn } from './turn';

const opening =
  /^(?:(?:no(?!\s+(?:indirect\s+)?provider)|non|oops|sorry|pardon|wait|attends|actually|finally|finalement|en fait|rather|plut[oô]t|ok|oui|yes|please|but|mais|make it|do it|change (?:it|that)(?: to)?)(?:\s*[,:;.!-]+\s*|\s+))+/iu;
const closing =
  /(?:[\s,]+(?:instead|rather|please|svp|stp|s['’]il (?:vous|te) pla[iî]t|plut[oô]t|à la place|finalement|en fait|actually|after all|thanks|merci))*[\s.!]*$/iu;
/** ", without admin rights" behind what is said of the provider. */
const aboutPrivileges =
  /[\s,;]+(?:(?:but|mais|and|et)\s+)?(?:with(?:out)?|avec|sans|no|pas de)\s+[^,;]*(?:admin|rights?|droits?|privil).*$/iu;
const privileges = /admin|\brights?\b|\bdroits?\b|privil/iu;

const article = String.raw`(?:the|our|an?|any|my|le|la|notre|nos|un|mon)`;
const provider = String.raw`(?:(?:indirect\s+)?providers?|fournisseurs?(?:\s+indirects?)?)`;
const whole = (pattern: string) => new RegExp(`^${pattern}$`, 'iu');

const without = whole(
  String.raw`(?:without|no|not with|leave out|skip|sans|pas de|pas avec)\s+(?:${article}\s+)?${provider}`,
);
/** Without a provider to be left out of the request, this may ask for the end of a partnership. */
const leftOut = whole(
  String.raw`(?:drop|remove|retire[rz]?|enl[eè]ve[rz]?|supprime[rz]?)\s+(?:${article}\s+)?${provider}`,
);
const withTheirs = whole(
  String.raw`(?:with|together with|avec|ensemble avec|use|take|prends|utilise)\s+${article}\s+${provider}`,
);
const withNamedOne = whole(
  String.raw`(?:with|together with|avec|use|take|prends|utilise)\s+(?:${article}\s+)?${provider}\s+(?:named\s+|called\s+|appelé\s+|nommé\s+)?(.+)`,
);
const namedOne = whole(
  String.raw`(?:change[rz]?\s+|mets\s+)?(?:${article}\s+)?${provider}\s*(?::|\s(?:is|to|est|par|pour|en)\s)\s*(.+)`,
);
const withOne = whole(String.raw`(?:with|together with|avec|ensemble avec)\s+(?:l['’])?(.+)`);

/**
 * What a short text says of the provider of an invitation: which one, the only one there is, or that it is with none.
 * Undefined when it says nothing of it, or asks for something of its own.
 * @param joint whether a provider is being spoken of already: then "with Contoso" names one
 */
export function providerIn(text: string, joint: boolean): ProviderChoice | 'none' | undefined {
  const trimmed = text.trim();
  const opened = trimmed.replace(opening, '');
  const said = opened.replace(closing, '').replace(aboutPrivileges, '').replace(closing, '');
  if (without.test(said) || (joint && leftOut.test(said))) return 'none';
  if (withTheirs.test(said)) return {};
  const afterRole = withNamedOne.exec(said)?.[1] ?? capital(namedOne.exec(said)?.[1]);
  if (afterRole !== undefined) return { name: afterRole };
  const name = joint ? withOne.exec(said)?.[1] : undefined;
  if (name === undefined || privileges.test(name) || name.includes('@')) return undefined;
  // Small letters are believed to be a name only where the text corrects something.
  const corrects = opened !== trimmed || said.length < opened.replace(/[\s.!]+$/u, '').length;
  return corrects || capital(name) !== undefined ? { name } : undefined;
}

const capital = (name: string | undefined) => (name && /^[\p{Lu}\p{N}]/u.test(name) ? name : undefined);

/**
 * The same, where "with Fabrikam" may also name the first provider of a request: it does when it is one of theirs.
 * @param joint whether the request has a provider already
 */
export async function providerSaid(
  { dependencies, actor }: Turn,
  text: string,
  joint: boolean,
): Promise<ProviderChoice | 'none' | undefined> {
  const said = providerIn(text, joint);
  const maybe = joint || said !== undefined ? undefined : providerIn(text, true);
  if (maybe === undefined || maybe === 'none') return said;
  const theirs = providersMeant(await providersOf(dependencies, actor), maybe);
  return theirs.length > 0 ? maybe : undefined;
}
