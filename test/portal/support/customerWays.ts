import { people } from '../../support/office';
import type { RunningPortal } from '../../support/portal';
import type { Answer, WebReader } from '../../support/webReader';

const tenant = (n: number) => `10000000-0000-4000-8000-0000000000${String(n).padStart(2, '0')}`;

/** Partners of Bellows College, by the type of their relationship. */
export const bellowsPartners = {
  reseller: people.nora[0],
  administrator: tenant(10),
  advisor: tenant(12),
  mpsa: tenant(13),
} as const;
type BellowsType = keyof typeof bellowsPartners;

/** The address at which something is confirmed about one of them. */
export const actPath = (type: BellowsType, act: 'remove-admin-roles' | 'delete' | 'ask-to-end') =>
  `/partners/${bellowsPartners[type]}/${type}/${act}`;

/** Opens a page of the own organisation, signed in as this person. */
export const asMember =
  (person: string, path: string) =>
  async (portal: RunningPortal, reader: WebReader): Promise<Answer> => {
    await reader.signIn(portal.url, person, path);
    return reader.get(portal.url + path);
  };

/** Signed in as a Global admin of Bellows College, confirms what a page asks, and follows to where that leads. */
export const asAnneConfirming =
  (path: string) =>
  async (portal: RunningPortal, reader: WebReader): Promise<Answer> => {
    await reader.signIn(portal.url, 'Anne Weiler', path);
    const sent = await confirmed(portal, reader, path);
    return sent.location === null ? sent : reader.get(portal.url + sent.location);
  };

/** Sends the form of a page as it stands there. */
export async function confirmed(portal: RunningPortal, reader: WebReader, path: string): Promise<Answer> {
  const { html } = await reader.get(portal.url + path);
  const valueOf = (name: string) => new RegExp(`name="${name}" value="([^"]+)"`).exec(html)?.[1] ?? '';
  const form = /<main[\s\S]*name="form" value="([^"]+)"/.exec(html)?.[1] ?? '';
  return reader.post(portal.url + path, { form, version: valueOf('version') });
}

/** Opens a page as a person's browser does, which says that it shows a document. */
export const browse = (portal: RunningPortal, reader: WebReader, path: string): Promise<Answer> =>
  reader.get(portal.url + path, { 'Sec-Fetch-Dest': 'document' });
