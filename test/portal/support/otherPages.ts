import { draftPageLife } from '../../../src/application/showDraft';
import type { PageCase } from './pageCase';
import { draftPath, get } from './pageWays';
import { partnershipDraftPath } from './partnershipWays';

/** The pages beside a link: for nobody in particular, for the draft, for a sign-in that came to nothing. */
export const otherPages = {
  home: { visit: get('/'), status: 200, says: ({ home }) => [home.title, home.text] },
  signedOut: { visit: get('/signed-out'), status: 200, says: ({ signedOut }) => [signedOut.title] },
  notFound: { visit: get('/nothing/here'), status: 404, says: ({ problems }) => [problems.notFound.title] },
  unknown: { visit: get('/i/AAAA'), status: 404, says: ({ unknown }) => [unknown.title, unknown.text] },
  draft: {
    visit: async (portal, reader, language) => reader.get(portal.url + (await draftPath(portal, language))),
    status: 200,
    says: ({ draft }) => [
      draft.title.customer,
      'alain@fourthcoffee.example',
      draft.open,
      draft.keepLink,
      draft.afterwards.addressed,
    ],
  },
  draftLong: {
    visit: async (portal, reader, language) =>
      reader.get(portal.url + (await draftPath(portal, language, { body: 'é'.repeat(500) }))),
    status: 200,
    says: ({ draft }) => [draft.long],
  },
  draftAccount: {
    visit: async (portal, reader, language) =>
      reader.get(portal.url + (await draftPath(portal, language, { named: {} }))),
    status: 200,
    says: ({ draft }) => [draft.toNobody, draft.afterwards.account],
  },
  draftPartnership: {
    visit: async (portal, reader, language) =>
      reader.get(portal.url + (await partnershipDraftPath(portal, language))),
    status: 200,
    says: ({ draft }) => [draft.title.reseller, 'omar@litware.example', draft.open],
  },
  draftExpired: {
    async visit(portal, reader, language) {
      const path = await draftPath(portal, language);
      portal.office.later(draftPageLife);
      return reader.get(portal.url + path);
    },
    status: 410,
    says: ({ draft }) => [draft.expiredTitle],
  },
  draftUnknown: { visit: get('/d/AAAA'), status: 404, says: ({ draft }) => [draft.unknownTitle] },
  signInOver: {
    visit: get('/signin/callback?state=nobody&code=nothing'),
    status: 400,
    says: ({ signInProblems }) => [signInProblems.over.title],
  },
  signInCancelled: {
    async visit(portal, reader) {
      const callback = await reader.signInUpToCallback(portal.url, 'nobody at all', '/i/somewhere');
      return reader.get(callback);
    },
    status: 400,
    says: ({ signInProblems }) => [signInProblems.cancelled.title, signInProblems.again],
  },
} satisfies Readonly<Record<string, PageCase>>;
