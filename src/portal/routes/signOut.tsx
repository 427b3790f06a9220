import { carriesToken, comesFromElsewhere } from '../forgery';
import { HomePage, ProblemPage, SignedOutPage } from '../pages/SimplePages';
import type { PageRequest, PageResponse, PageRoute } from '../route';
import type { PortalServices } from './services';

/** Signing out, and the pages for whoever has no link in hand. */
export function signOutRoutes(services: PortalServices): readonly PageRoute[] {
  const { visits, respond } = services;
  return [
    { method: 'POST', path: '/signout', handle: (request) => signOut(services, request) },
    {
      method: 'GET',
      path: '/signed-out',
      handle: (request) => {
        const visit = visits.anonymous(request);
        return Promise.resolve(
          respond.html(200, <SignedOutPage visit={visit} />, { cookies: visit.cookies }),
        );
      },
    },
    {
      method: 'GET',
      path: '/',
      handle: async (request) => {
        const visit = await visits.open(request);
        return respond.html(200, <HomePage visit={visit} />, { cookies: visit.cookies });
      },
    },
  ];
}

async function signOut(services: PortalServices, request: PageRequest): Promise<PageResponse> {
  const { sessions, cookies, respond, visits, publicUrl } = services;
  const visit = await visits.open(request);
  const forged =
    comesFromElsewhere(request, publicUrl) || (visit.session && !carriesToken(request, visit.session));
  if (forged) return respond.html(403, <ProblemPage visit={visit} problem="forgery" />);
  await sessions.end(request.cookies[cookies.session.name]);
  return respond.farewell('/signed-out', [cookies.session.clear]);
}
