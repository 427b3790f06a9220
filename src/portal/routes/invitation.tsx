import { decideInvitation } from '../../application/decideInvitation';
import type { InvitationView } from '../../application/invitationView';
import { presentInvitation } from '../../application/presentInvitation';
import { rulesOf } from '../../domain/cloud';
import { AccountDeclinedPage } from '../pages/AccountDeclinedPage';
import { adminKeeperField } from '../parts/AdminKeeper';
import { partnerPaths } from '../partnerPaths';
import type { PageRequest, PageResponse, PageRoute } from '../route';
import { InvitationPage } from './invitationPage';
import type { LinkSort } from './link';
import { linkPath, linkRoutes, tokenOf } from './link';
import type { PortalServices } from './services';

/** The pages of a customer's invitation link, of one partner or of two: reading, answering, and the outcome. */
export function invitationRoutes(services: PortalServices): readonly PageRoute[] {
  const { dependencies } = services;
  const sort: LinkSort<InvitationView> = {
    folder: 'i',
    senderOf: (token) => dependencies.links.readInvitation(token)?.tenantId,
    present: (token, visitor, byBrowser) => presentInvitation(dependencies, token, visitor, byBrowser),
    decide: (token, visitor, outcome, form) =>
      decideInvitation(dependencies, token, visitor, {
        outcome,
        agreementTicked: form.get('agreement') === 'read',
        adminKeeper: form.get(adminKeeperField) ?? undefined,
      }),
    incomplete: ['agreementNotTicked', 'adminKeeperNotChosen'],
    Page: InvitationPage,
    leadsTo: afterDecision,
  };
  return [
    ...linkRoutes(services, sort),
    {
      method: 'GET',
      path: '/i/:token/declined',
      handle: (request) => showDeclined(services, request, linkPath(sort, request)),
    },
  ];
}

/** Where a decision leads: to the link's own page, unless that would ask again. */
function afterDecision(view: InvitationView, path: string): string {
  if (view.page === 'unknown' || view.offer.link !== 'account') return path;
  const { partner } = view.offer;
  if (view.page === 'declined') return `${path}/declined`;
  // An acceptance that left the privileges with another partner is on record, and the link still asks for them (S1).
  const alone = rulesOf(partner.cloud).administrators === 'one';
  return view.page === 'accepted' && alone ? partnerPaths.one(partner.tenantId) : path;
}

/** What *Decline* on an account link leads to: nothing is recorded, so the link's own page would ask again. */
async function showDeclined(
  { dependencies, respond, visits }: PortalServices,
  request: PageRequest,
  path: string,
): Promise<PageResponse> {
  const visit = await visits.open(request);
  const view = await presentInvitation(dependencies, tokenOf(request), visit.visitor, false);
  if (view.page !== 'decide' || view.offer.link !== 'account') return respond.redirect(path);
  return respond.html(200, <AccountDeclinedPage visit={visit} offer={view.offer} />, {
    cookies: visit.cookies,
  });
}
