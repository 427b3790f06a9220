import type { RunningPortal } from '../../support/portal';
import type { WebReader } from '../../support/webReader';

export const sessionCookie = 'liaison-session';

/** Whether the pages know the reader: only someone signed in is offered to sign out. */
export async function isSignedIn({ url }: Pick<RunningPortal, 'url'>, reader: WebReader): Promise<boolean> {
  return (await reader.get(`${url}/`)).html.includes('action="/signout"');
}
