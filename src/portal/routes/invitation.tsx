import { decideInvitation } from '../../application/decideInvitation';
import type { InvitationView } from '../../application/invitationView';
import { presentInvitation } from '../../application/presentInvitation';
import { AccountDeclinedPage } from '../pages/AccountDeclinedPage';
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
      }),
    tickCode: 'agreementNotTicked',
    Page: InvitationPage,
    leadsTo: (view, path) =>
      view.page === 'declined' && view.offer.link === 'account' ? `${path}/declined` : path,
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
