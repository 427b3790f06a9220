import type { Chat, Someone, Teams } from './teams';
import { people } from './office';
import { openPost } from './post';
import type { ShownCard } from './teamsCards';

/** What a provider's employee enters of Contoso. */
export const contosoTyped = {
  customer: 'Contoso Médical',
  domainPrefix: 'contosomedical',
  adminName: 'Élise Morel',
  adminEmail: 'elise@contoso.example',
  customerLanguage: 'fr',
};

export const e3 = 'm365-e3';
export const premium = 'm365-business-premium';

/** Fills in the form of a new customer, adds a subscription, and comes to the review. */
export async function contosoReviewed(
  chat: Chat,
  sentence = 'add a customer for Northwind',
): Promise<ShownCard> {
  const form = await chat.sayForCard(sentence);
  const lines = await chat.pressForCard(form, 'Continue with subscriptions', {
    ...form.fields,
    ...contosoTyped,
  });
  return chat.pressForCard(lines, 'Review', { ...lines.fields, offer: e3, quantity: 12 });
}

/** What a field of a card is answered while this person types into it. */
export async function searched(
  teams: Teams,
  who: Someone,
  value: object,
): Promise<readonly { title: string; value: string }[]> {
  const [tenantId, aadObjectId] = people[who];
  const { status, body } = await teams.post({
    type: 'invoke',
    name: 'application/search',
    id: 'search-1',
    channelId: 'msteams',
    serviceUrl: teams.connector.url,
    locale: 'en-US',
    from: { id: `29:${who}`, name: who, aadObjectId },
    recipient: { id: '28:liaison', name: 'Liaison' },
    conversation: { id: `a:${who}`, tenantId, conversationType: 'personal', isGroup: false, name: 'chat' },
    channelData: { tenant: { id: tenantId } },
    value,
  });
  expect(status).toBe(200);
  expect(body).toMatchObject({ statusCode: 200, type: 'application/vnd.microsoft.search.searchResponse' });
  return (body as { value: { results: { title: string; value: string }[] } }).value.results;
}

/** Lets the outbox bring everything where it belongs. @returns what was told, a line each */
export async function settled({ office }: Teams): Promise<readonly string[]> {
  const post = openPost(office);
  for (let pass = 0; pass < 3; pass += 1) await post.deliver();
  expect(post.problems).toEqual([]);
  return post.told;
}
