import { decidePartnershipRequest } from '../../application/decidePartnershipRequest';
import type { PartnershipView } from '../../application/partnershipView';
import { presentPartnershipRequest } from '../../application/presentPartnershipRequest';
import type { PageRoute } from '../route';
import { linkRoutes } from './link';
import { PartnershipPage } from './partnershipPage';
import type { PortalServices } from './services';

/** The pages of a partnership request's link, for the reseller that is asked: reading, answering, and the outcome. */
export function partnershipRoutes(services: PortalServices): readonly PageRoute[] {
  const { dependencies } = services;
  return linkRoutes<PartnershipView>(services, {
    folder: 'p',
    senderOf: (token) => dependencies.links.readPartnership(token)?.tenantId,
    present: (token, visitor, byBrowser) =>
      presentPartnershipRequest(dependencies, token, visitor, byBrowser),
    decide: (token, visitor, outcome, form) =>
      decidePartnershipRequest(dependencies, token, visitor, {
        outcome,
        authorisesOrdering: form.get('ordering') === 'authorised',
      }),
    tickCode: 'partnershipNotTicked',
    Page: PartnershipPage,
  });
}
