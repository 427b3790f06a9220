import { draftPartnershipRequest } from '../../../src/application/draftPartnershipRequest';
import { openInvitation } from '../../../src/application/openInvitation';
import { organisationRecord } from '../../../src/application/records/organisations';
import { draftPageUrl } from '../../../src/application/showDraft';
import type { ReaderLanguage } from '../../../src/domain/language';
import type { Partner } from '../../../src/domain/organisation';
import { followerOf, people } from '../../support/office';
import type { RunningPortal } from '../../support/portal';
import type { WebReader } from '../../support/webReader';
import { answer } from './pageWays';

interface Asked {
  readonly resellerName: string;
  readonly partnerId?: string;
  /** Whether its sender has said *Done*. */
  readonly sent?: boolean;
}

const litware: Asked = { resellerName: 'Litware Cloud' };
export const reseller = people.omar[0];

/** Paul of Fabrikam asks for a partnership as he would in the chat, and sends it. @returns the link's path */
export async function ask(
  { office, dependencies }: RunningPortal,
  language: ReaderLanguage,
  { sent = true, ...facts }: Asked = litware,
): Promise<string> {
  const paul = await office.actor('paul');
  const id = office.newId();
  const { link } = await draftPartnershipRequest(dependencies, paul, { id, language, ...facts });
  if (sent) await openInvitation(dependencies, paul, { invitationId: id, follower: followerOf(paul) });
  return new URL(link).pathname;
}

/** The path of the page of a new request's draft. */
export async function partnershipDraftPath(
  { office, dependencies }: RunningPortal,
  language: ReaderLanguage,
): Promise<string> {
  const asked = { id: office.newId(), language, email: 'omar@litware.example' };
  const { draft } = await draftPartnershipRequest(dependencies, await office.actor('paul'), asked);
  return new URL(draftPageUrl(dependencies, draft)).pathname;
}

/** Opens the link of a request without signing in. */
export const asAnybody =
  (then: (portal: RunningPortal) => unknown = () => undefined, asked: Asked = litware) =>
  async (portal: RunningPortal, reader: WebReader, language: ReaderLanguage) => {
    const path = await ask(portal, language, asked);
    await then(portal);
    return reader.get(portal.url + path);
  };

/** Opens the link of a request, signed in as this person. */
export const askedAs =
  (person: string, asked: Asked = litware) =>
  async (portal: RunningPortal, reader: WebReader, language: ReaderLanguage) => {
    const path = await ask(portal, language, asked);
    await reader.signIn(portal.url, person, path);
    return reader.get(portal.url + path);
  };

/** Opens the link of a request, and answers it. @returns the page that this leads to */
export const answeredAs =
  (person: string, fields: Record<string, string>, then: 'oneself' | 'a stranger' = 'oneself') =>
  async (portal: RunningPortal, reader: WebReader, language: ReaderLanguage) => {
    const path = await ask(portal, language);
    await reader.signIn(portal.url, person, path);
    const own = await answer(portal, reader, path, fields);
    if (then === 'oneself') return own;
    reader.cookies.clear();
    return reader.get(portal.url + path);
  };

/** Has the operator's directory say something else of Litware. */
export const litwareIs =
  (change: Partial<Partner>) =>
  async (portal: RunningPortal, reader: WebReader, language: ReaderLanguage) => {
    const { store } = portal.dependencies;
    const found = await organisationRecord.read(store, reseller);
    if (!found || found.value.kind === 'customer') throw new Error('Litware is no partner.');
    await store.commit(reseller, [organisationRecord.replace({ ...found.value, ...change }, found.etag)]);
    return askedAs('Omar Haddad')(portal, reader, language);
  };
