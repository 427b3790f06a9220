import { showDraft } from '../../application/showDraft';
import { DraftPage, NoDraftPage } from '../pages/DraftPage';
import type { PageRequest, PageResponse, PageRoute } from '../route';
import type { PortalServices } from './services';

/** The page of a draft, for the partner's employee who comes from the chat. */
export function draftRoutes(services: PortalServices): readonly PageRoute[] {
  return [{ method: 'GET', path: '/d/:token', handle: (request) => show(services, request) }];
}

async function show(
  { dependencies, visits, respond }: PortalServices,
  request: PageRequest,
): Promise<PageResponse> {
  // Its address is its key: whoever is signed in plays no part.
  const visit = visits.anonymous(request);
  const { cookies } = visit;
  const view = await showDraft(dependencies, request.params['token'] ?? '');
  if (view.page !== 'draft') {
    const expired = view.page === 'expired';
    return respond.html(expired ? 410 : 404, <NoDraftPage visit={visit} expired={expired} />, { cookies });
  }
  return respond.html(200, <DraftPage visit={visit} invitation={view.invitation} />, {
    cookies,
    script: true,
  });
}
