import { MalformedContinuation } from '../../application/documentStore';
import { listPartners } from '../../application/listPartners';
import { showPartner } from '../../application/showPartner';
import { PartnerPage } from '../pages/PartnerPage';
import { PartnersPage } from '../pages/PartnersPage';
import { partnerPaths } from '../partnerPaths';
import type { PageRequest, PageResponse, PageRoute } from '../route';
import { showToCustomer } from './customerPage';
import { partnerActRoutes } from './partnerActs';
import { tenantIn } from './partnerTenant';
import type { PortalServices } from './services';

/** The pages of a customer's partners: the list, each of them, and what can be done about them (S4). */
export function partnerRoutes(services: PortalServices): readonly PageRoute[] {
  return [
    { method: 'GET', path: partnerPaths.list, handle: (request) => list(services, request) },
    { method: 'GET', path: '/partners/from/:continuation', handle: (request) => list(services, request) },
    { method: 'GET', path: '/partners/:partner', handle: (request) => one(services, request) },
    ...partnerActRoutes(services),
  ];
}

async function list(services: PortalServices, request: PageRequest): Promise<PageResponse> {
  const { dependencies, respond } = services;
  const continuation = request.params['continuation'];
  const path = continuation === undefined ? partnerPaths.list : partnerPaths.from(continuation);
  return showToCustomer(services, request, { section: 'partners', path }, async (visit, { visitor }) => {
    const { cookies } = visit;
    try {
      const found = await listPartners(dependencies, visitor, continuation);
      const isFirst = continuation === undefined;
      return respond.html(
        200,
        <PartnersPage visit={visit} visitor={visitor} list={found} isFirst={isFirst} />,
        { cookies },
      );
    } catch (error) {
      // A place in another organisation's list, after signing in for this one, is none in this list.
      if (error instanceof MalformedContinuation) return respond.redirect(partnerPaths.list, cookies);
      throw error;
    }
  });
}

async function one(services: PortalServices, request: PageRequest): Promise<PageResponse> {
  const { dependencies, respond } = services;
  const given = request.params['partner'] ?? '';
  const page = { section: 'partners', path: partnerPaths.one(given) } as const;
  return showToCustomer(services, request, page, async (visit, { visitor }) => {
    const details = await showPartner(dependencies, visitor, tenantIn(given));
    return respond.html(200, <PartnerPage visit={visit} visitor={visitor} details={details} />, {
      cookies: visit.cookies,
    });
  });
}
