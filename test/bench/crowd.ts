import type { Directory } from '../../src/application/directory';

/** How many people chat at once; each in a chat of its own, so that no turn waits for another's state. */
export const crowdSize = 200;
export const crowdTenant = '10000000-0000-4000-8000-0000000000ff';
export const memberId = (n: number) => `a0000000-0000-4000-8000-${String(n % crowdSize).padStart(12, '0')}`;

/** One partner with a crowd of admin agents. */
export function crowdDirectory(): Directory {
  const users = Array.from({ length: crowdSize }, (_, n) => ({
    objectId: memberId(n),
    name: `Agent ${n}`,
    email: `agent${n}@crowd.example`,
    locale: 'en-US',
    roles: ['adminAgent' as const],
  }));
  const partner = {
    tenantId: crowdTenant,
    name: 'Crowd Conseil',
    kind: 'indirectReseller' as const,
    cloud: 'public' as const,
    country: 'FR',
    partnerId: '4999999',
    domain: 'crowd.example',
    users,
  };
  return { partners: [partner], customers: [], partnerships: [], relationships: [], subscriptions: [] };
}

/** An activity as Teams sends it: member `n` of the crowd in a chat with the bot. */
export function activityOf(n: number, serviceUrl: string, what: object): object {
  return {
    id: `activity-${n}`,
    timestamp: '2026-11-21T09:00:00.000Z',
    channelId: 'msteams',
    serviceUrl,
    from: { id: `29:${memberId(n)}`, aadObjectId: memberId(n), name: `Agent ${n % crowdSize}` },
    recipient: { id: '28:bot', name: 'Liaison' },
    conversation: { id: `chat-${memberId(n)}`, conversationType: 'personal', tenantId: crowdTenant },
    channelData: { tenant: { id: crowdTenant } },
    locale: 'en-US',
    ...what,
  };
}

const guid = (n: number) => `e0000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

/** The sentence of the main job: understood, drafted, committed, answered with the draft card. */
export const requestTurn = (n: number) => ({
  type: 'message',
  text: `Ask Customer ${n} (it@customer${n}.example) for a reseller relationship without admin privileges`,
});

/** The press on the form: the same draft, answered in the invoke's own response. */
export const formPress = (n: number) => ({
  type: 'invoke',
  name: 'adaptiveCard/action',
  replyToId: 'card-1',
  value: {
    action: {
      type: 'Action.Execute',
      verb: 'request.draft',
      data: {
        formId: guid(n),
        customer: `Customer ${n}`,
        email: `it@customer${n}.example`,
        emailLanguage: 'en',
        privileges: 'without',
      },
    },
  },
});
