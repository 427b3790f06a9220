import type { Offer } from '../application/invitationView';
import { isAtDomain } from '../domain/emailAddress';
import { foldName } from '../domain/text';

type Organisation = { readonly name: string; readonly domain: string };

/**
 * Whom an invitation is addressed to, when that is clearly not this organisation: neither the name nor the e-mail's
 * domain has anything in common with it. Null when something has, or when nobody is named.
 */
export function otherAddressee(addressee: Offer['addressee'], organisation: Organisation): string | null {
  const { name, email } = addressee ?? {};
  if (name !== undefined && namesMeet(name, organisation)) return null;
  if (email !== undefined && addressMeets(email, organisation)) return null;
  return name ?? email ?? null;
}

function namesMeet(name: string, organisation: Organisation): boolean {
  const own = squeezed(organisation.name);
  const named = squeezed(name);
  if (named === '' || own.includes(named) || named.includes(own)) return true;
  const ownWords = new Set(wordsOf(organisation.name));
  return wordsOf(name).some((word) => ownWords.has(word)) || hostMeets(named, organisation.domain);
}

function addressMeets(email: string, organisation: Organisation): boolean {
  if (isAtDomain(email, organisation.domain)) return true;
  // fourthcoffee.com and fourthcoffee.onmicrosoft.com are two domains of one organisation, as far as anyone can see.
  const labels = email
    .slice(email.lastIndexOf('@') + 1)
    .split('.')
    .slice(0, -1);
  return labels.some((label) => hostMeets(squeezed(label), organisation.domain));
}

const hostMeets = (word: string, domain: string) => squeezed(domain.split('.')[0] ?? '') === word;

const squeezed = (text: string) => foldName(text).replace(/[^\p{L}\p{N}]/gu, '');

/** The words that tell one organisation from another: short ones and legal forms do not. */
function wordsOf(name: string): readonly string[] {
  const words = foldName(name).split(/[^\p{L}\p{N}]+/u);
  return words.filter((word) => word.length > 2 && !commonWords.has(word));
}

const commonWords = new Set(
  'the and les des sarl sas inc ltd llc gmbh company group groupe corp corporation limited bank city ville'.split(
    ' ',
  ),
);
