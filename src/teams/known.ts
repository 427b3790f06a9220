import type { ProviderChoice } from '../application/providersOf';
import { mayOmitDelegatedAdmin, type Cloud } from '../domain/cloud';
import { readAnswer } from '../understanding/answer';
import type { Entities, Understanding } from '../understanding/intents';
import type { ReaderLanguage } from '../domain/language';
import { emailLanguageIn } from './changeIn';

/** What is known of a request while it is being made. */
export interface Known {
  readonly customer?: string | undefined;
  readonly email?: string | undefined;
  readonly delegatedAdmin?: boolean | undefined;
  readonly emailLanguage?: ReaderLanguage | undefined;
  /** With which indirect provider, of a joint invitation; `none` when the person said that it is with none. */
  readonly provider?: ProviderChoice | 'none' | undefined;
  /** The person said that it names no customer. */
  readonly nobody?: boolean | undefined;
}

/** Whether nothing needs to be asked: whom it is for, and the privileges where there is a choice. */
export function isComplete(known: Known, cloud: Cloud): boolean {
  const someone = known.customer !== undefined || known.email !== undefined || known.nobody === true;
  return someone && (known.delegatedAdmin !== undefined || !mayOmitDelegatedAdmin(cloud));
}

/** What is stated, by a sentence or by the data of a button. */
export type Stated = { readonly [K in keyof Entities]?: Entities[K] | undefined };

/** The provider that is to be invited with; absent for an invitation of the reseller's alone. */
export const providerOf = ({ provider }: Known): ProviderChoice | undefined =>
  provider === 'none' ? undefined : provider;

/** What a whole sentence says of a request. */
export function knownFrom({ customer, email, adminPrivileges, language, provider }: Stated): Known {
  const joint = provider === undefined ? {} : { provider: { name: provider } };
  return { customer, email, delegatedAdmin: adminPrivileges, emailLanguage: language, ...joint };
}

/** What a sentence says that invites a customer with a provider, named or not. No list has a provider's Partner ID. */
export function jointKnownFrom(stated: Stated): Known {
  return { ...knownFrom(stated), provider: { name: stated.provider ?? stated.partnerId } };
}

/** What is known after something more was said. Another customer's e-mail address is not the first one's. */
export function afterward(before: Known, said: Known): Known {
  const other =
    said.customer !== undefined && before.customer !== undefined && said.customer !== before.customer;
  return {
    customer: said.customer ?? before.customer,
    email: said.email ?? (other ? undefined : before.email),
    delegatedAdmin: said.delegatedAdmin ?? before.delegatedAdmin,
    emailLanguage: said.emailLanguage ?? before.emailLanguage,
    provider: said.provider ?? before.provider,
    nobody: said.customer === undefined && said.email === undefined ? (said.nobody ?? before.nobody) : false,
  };
}

/**
 * What a text typed while the form is open says of the request; null when nothing can be made of it.
 * @param understood the same text as it was read for the whole turn
 */
export function answerOf(
  text: string,
  understood: Understanding,
  before: Known,
  locale: string | undefined,
): Known | null {
  const said = knownFrom(understood.entities);
  if (understood.intent === 'requestRelationship' || isOnly(text, understood.entities)) return said;
  if (understood.intent === 'inviteWithProvider') return jointKnownFrom(understood.entities);
  const emailLanguage = emailLanguageIn(text, understood, true);
  if (emailLanguage !== undefined) return { emailLanguage };
  // The form's own words for the choice.
  if (/^\s*(?:avec|with)[\s.!]*$/iu.test(text)) return { delegatedAdmin: true };
  if (/^\s*(?:sans|without)[\s.!]*$/iu.test(text)) return { delegatedAdmin: false };
  const answer = readAnswer(text, locale === undefined ? {} : { locale });
  const { email, adminPrivileges } = { ...understood.entities, ...answer.entities };
  if (email !== undefined || adminPrivileges !== undefined) {
    return { ...said, email, delegatedAdmin: adminPrivileges };
  }
  if (answer.skip) return { nobody: true };
  if ((answer.yes ?? answer.no) && isOneWord(text)) {
    return before.delegatedAdmin === undefined ? { delegatedAdmin: answer.yes === true } : null;
  }
  const { organisationName } = answer;
  if (organisationName === undefined || text.trim().endsWith('?')) return null;
  return { customer: organisationName };
}

/** Whether a text is nothing but a name or an address: whatever it may otherwise mean, it answers a question. */
export function isOnly(text: string, { customer, email }: Entities): boolean {
  const bare = text.replace(/^[\s"«“]+|[\s"»”.!?]+$/gu, '').toLowerCase();
  return bare === customer?.toLowerCase() || bare === email;
}

const isOneWord = (text: string) => /^\s*[\p{L}'’]+[\s.!]*$/u.test(text);

/** Whether a text is several words that all begin like a name's, and nothing else. */
export const isBareName = (text: string): boolean =>
  /^[\p{Lu}\p{N}][\p{L}\p{N}.'’-]*(?:\s+(?:&|[\p{Lu}\p{N}][\p{L}\p{N}.'’-]*))+$/u.test(text.trim());
