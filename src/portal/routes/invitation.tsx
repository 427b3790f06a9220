import { decideInvitation } from '../../application/decideInvitation';
import type { Dependencies } from '../../application/dependencies';
import type { InvitationView } from '../../application/invitationView';
import { presentInvitation } from '../../application/presentInvitation';
import type { Visitor } from '../../application/visitor';
import { Refusal } from '../../domain/refusal';
import { carriesToken, comesFromElsewhere } from '../forgery';
import { AccountDeclinedPage } from '../pages/DeclinedPage';
import { ProblemPage } from '../pages/SimplePages';
import type { PageRequest, PageResponse, PageRoute } from '../route';
import type { Visit } from '../visit';
import { InvitationPage } from './invitationPage';
import type { PortalServices } from './services';

/** The pages of an invitation link: reading, answering, and the outcome. */
export function invitationRoutes(services: PortalServices): readonly PageRoute[] {
  return [
    { method: 'GET', path: '/i/:token', handle: (request) => show(services, request) },
    { method: 'POST', path: '/i/:token/decision', handle: (request) => decide(services, request) },
    { method: 'GET', path: '/i/:token/declined', handle: (request) => showDeclined(services, request) },
  ];
}

const tokenOf = (request: PageRequest) => request.params['token'] ?? '';
const pathOf = (request: PageRequest) => `/i/${encodeURIComponent(tokenOf(request))}`;

/** A person's browser says that it shows the page as a document; a mail scanner that follows links does not. */
const byBrowser = ({ method, headers }: PageRequest) =>
  method === 'GET' && headers['sec-fetch-dest'] === 'document';

/** Whoever looks at the own organisation's link does not open it in the customer's place. */
const isOwn = ({ links }: Pick<Dependencies, 'links'>, token: string, visitor: Visitor | null) =>
  visitor !== null && links.readInvitation(token)?.tenantId === visitor.organisation.tenantId;

async function show(services: PortalServices, request: PageRequest): Promise<PageResponse> {
  const visit = await services.visits.open(request);
  const { dependencies } = services;
  const token = tokenOf(request);
  const opens = byBrowser(request) && !isOwn(dependencies, token, visit.visitor);
  const view = await presentInvitation(dependencies, token, visit.visitor, opens);
  return page(services, request, visit, view);
}

function page(
  { respond, visits }: PortalServices,
  request: PageRequest,
  visit: Visit,
  view: InvitationView,
  tickMissing = false,
): PageResponse {
  const reader = visits.fallingBackTo(
    visit,
    request,
    view.page === 'unknown' ? undefined : view.offer.language,
  );
  // What is not sent yet is not there yet; its page says that it is worth coming back.
  const absent = view.page === 'unknown' || view.page === 'notSentYet';
  const status = tickMissing ? 422 : absent ? 404 : 200;
  return respond.html(
    status,
    <InvitationPage visit={reader} view={view} invitationPath={pathOf(request)} tickMissing={tickMissing} />,
    { cookies: visit.cookies },
  );
}

async function decide(services: PortalServices, request: PageRequest): Promise<PageResponse> {
  const { dependencies, respond, visits, publicUrl } = services;
  const path = pathOf(request);
  const visit = { ...(await visits.open(request)), switchBase: path };
  const forged = () => respond.html(403, <ProblemPage visit={visit} problem="forgery" />);
  if (comesFromElsewhere(request, publicUrl)) return forged();
  // The session is over: the page offers to sign in again, and nothing was decided.
  if (!visit.session) return respond.redirect(path);
  if (!carriesToken(request, visit.session)) return forged();

  const outcome = request.form.get('choice');
  if (outcome !== 'accepted' && outcome !== 'declined') {
    return respond.html(400, <ProblemPage visit={visit} problem="request" />);
  }
  const choice = { outcome, agreementTicked: request.form.get('agreement') === 'read' } as const;
  const { visitor } = visit.session;
  try {
    const view = await decideInvitation(dependencies, tokenOf(request), visitor, choice);
    const leavesNoRecord = view.page === 'declined' && view.offer.link === 'account';
    return respond.redirect(leavesNoRecord ? `${path}/declined` : path);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    if (error.code !== 'agreementNotTicked') return respond.redirect(path);
    const view = await presentInvitation(dependencies, tokenOf(request), visitor, false);
    return page(services, request, visit, view, view.page === 'decide');
  }
}

/** What *Decline* on an account link leads to: nothing is recorded, so the link's own page would ask again. */
async function showDeclined(services: PortalServices, request: PageRequest): Promise<PageResponse> {
  const { dependencies, respond, visits } = services;
  const visit = await visits.open(request);
  const view = await presentInvitation(dependencies, tokenOf(request), visit.visitor, false);
  if (view.page !== 'decide' || view.offer.link !== 'account') return respond.redirect(pathOf(request));
  return respond.html(200, <AccountDeclinedPage visit={visit} offer={view.offer} />, {
    cookies: visit.cookies,
  });
}
