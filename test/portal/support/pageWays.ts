import { draftInvitation } from '../../../src/application/draftInvitation';
import { invitationRecord } from '../../../src/application/records/invitations';
import { draftPageUrl } from '../../../src/application/showDraft';
import type { OpenInvitation, SentInvitation } from '../../../src/domain/invitation';
import type { ReaderLanguage } from '../../../src/domain/language';
import type { RunningPortal } from '../../support/portal';
import type { Answer, WebReader } from '../../support/webReader';

/** Opens the link of an invitation, signed in as this person. */
export const asReader =
  (person: string, invited: Parameters<RunningPortal['invite']>[0] = {}, before = untouched) =>
  async (portal: RunningPortal, reader: WebReader, language: ReaderLanguage) => {
    const path = await portal.invite({ language, ...invited });
    await before(portal);
    await reader.signIn(portal.url, person, path);
    return reader.get(portal.url + path);
  };
const untouched = (_portal: RunningPortal) => Promise.resolve();

/** Opens the link of an invitation without signing in. */
export const asStranger =
  (
    before: (portal: RunningPortal, path: string) => unknown = untouched,
    invited: Parameters<RunningPortal['invite']>[0] = {},
  ) =>
  async (portal: RunningPortal, reader: WebReader, language: ReaderLanguage) => {
    const path = await portal.invite({ language, ...invited });
    await before(portal, path);
    return reader.get(portal.url + path);
  };

/** Opens the link of an invitation, signed in as this person, and answers it. @returns the page that this leads to */
export const answering =
  (person: string, fields: Record<string, string>, invited: Parameters<RunningPortal['invite']>[0] = {}) =>
  async (portal: RunningPortal, reader: WebReader, language: ReaderLanguage) => {
    const path = await portal.invite({ language, ...invited });
    await reader.signIn(portal.url, person, path);
    return answer(portal, reader, path, fields);
  };

/** Sends the form of a link's page, and follows where that leads. */
export async function answer(
  portal: RunningPortal,
  reader: WebReader,
  path: string,
  fields: Record<string, string>,
): Promise<Answer> {
  const form = await reader.formToken(portal.url + path);
  const sent = await reader.post(`${portal.url}${path}/decision`, { form, ...fields });
  return sent.location === null ? sent : reader.get(portal.url + sent.location);
}

/** Writes the only open invitation of the partner anew, as a use case of another room would. */
export async function rewrite(
  portal: RunningPortal,
  change: (invitation: Exclude<OpenInvitation, { kind: 'partnership' }>) => SentInvitation,
) {
  const { store } = portal.dependencies;
  const { tenantId } = (await portal.office.actor('chloe')).partner;
  const page = await invitationRecord.page(store, tenantId, { order: 'descending', limit: 1 });
  const [latest] = page.items;
  if (latest?.value.state !== 'open' || latest.value.kind === 'partnership') {
    throw new Error('The latest invitation is not an open one to a customer.');
  }
  await store.commit(tenantId, [invitationRecord.replace(change(latest.value), latest.etag)]);
}

/** Opens the link of a draft that its sender has not said *Done* to. */
export const tooEarly =
  (customerName: string | undefined, joint = false) =>
  async ({ office, dependencies, url }: RunningPortal, reader: WebReader, language: ReaderLanguage) => {
    const provider = joint ? { provider: {} } : {};
    const asked = { id: office.newId(), customerName, language, delegatedAdmin: true, ...provider };
    const { link } = await draftInvitation(dependencies, await office.actor('chloe'), asked);
    return reader.get(url + new URL(link).pathname);
  };

const fourthCoffee = { customerName: 'Fourth Coffee', email: 'alain@fourthcoffee.example' };

/** The path of a new draft's page. @param body what its sender has added to the e-mail */
export async function draftPath(
  portal: RunningPortal,
  language: ReaderLanguage,
  {
    named = fourthCoffee,
    body,
  }: { readonly named?: Partial<typeof fourthCoffee>; readonly body?: string } = {},
): Promise<string> {
  const { office, dependencies } = portal;
  const actor = await office.actor('chloe');
  const id = office.newId();
  const asked = { id, ...named };
  const { draft } = await draftInvitation(dependencies, actor, { ...asked, language, delegatedAdmin: false });
  if (body !== undefined) {
    const { tenantId } = actor.partner;
    const kept = await invitationRecord.read(dependencies.store, tenantId, id);
    if (!kept || kept.value.state !== 'draft') throw new Error('The draft is gone.');
    const edited = {
      ...kept.value,
      email: { ...kept.value.email, body: `${kept.value.email.body}\n${body}` },
    };
    await dependencies.store.commit(tenantId, [invitationRecord.replace(edited, kept.etag)]);
  }
  return new URL(draftPageUrl(dependencies, draft)).pathname;
}

export const get = (path: string) => (portal: RunningPortal, reader: WebReader) =>
  reader.get(portal.url + path);
