import { recordRefusal } from '../../application/recordRefusal';
import { Refusal } from '../../domain/refusal';
import { carriesToken, comesFromElsewhere } from '../forgery';
import {
  OnlyCustomersPage,
  OnlyGlobalAdminsPage,
  SignInFirstPage,
  UnknownPartnerPage,
} from '../pages/CustomerPages';
import { ProblemPage } from '../pages/SimplePages';
import type { PageRequest, PageResponse } from '../route';
import type { OpenSession } from '../sessions';
import type { Visit } from '../visit';
import type { PortalServices } from './services';

/** A page of the reader's own organisation. */
interface CustomerPage {
  readonly section: 'partners' | 'agreement';
  /** Its address, to come back to after signing in and for the language switch. */
  readonly path: string;
}

type Answer = (visit: Visit, session: OpenSession) => Promise<PageResponse>;

/** Shows a page of a customer to whoever is signed in for it; whoever is not gets the page that says what to do. */
export async function showToCustomer(
  services: PortalServices,
  request: PageRequest,
  page: CustomerPage,
  answer: Answer,
): Promise<PageResponse> {
  const { respond, visits } = services;
  const visit = { ...(await visits.open(request)), section: page.section };
  if (!visit.session) {
    return respond.html(200, <SignInFirstPage visit={visit} of={page.section} returnPath={page.path} />, {
      cookies: visit.cookies,
    });
  }
  return answer(visit, visit.session).catch((error: unknown) =>
    refused(services, visit, page, visit.session, error),
  );
}

/**
 * Does what a customer's form asks for, once it is found to be its own. What is not allowed is answered, and put on the
 * organisation's audit record.
 * @param attempted what the form asks for, as the audit record names it
 */
export async function doForCustomer(
  services: PortalServices,
  request: PageRequest,
  page: CustomerPage,
  attempted: string,
  answer: Answer,
): Promise<PageResponse> {
  const { respond, visits, publicUrl, dependencies } = services;
  const visit = { ...(await visits.open(request)), section: page.section, switchBase: page.path };
  const forged = () => respond.html(403, <ProblemPage visit={visit} problem="forgery" />);
  if (comesFromElsewhere(request, publicUrl)) return forged();
  // The session is over: the page offers to sign in again, and nothing was done.
  if (!visit.session) return respond.redirect(page.path);
  if (!carriesToken(request, visit.session)) return forged();
  try {
    return await answer(visit, visit.session);
  } catch (error) {
    if (error instanceof Refusal) {
      await recordRefusal(dependencies, visit.session.visitor, error, attempted, request.params);
    }
    return refused(services, visit, page, visit.session, error);
  }
}

/** @throws the error, when it has no page of its own */
function refused(
  { respond }: PortalServices,
  visit: Visit,
  { section, path }: CustomerPage,
  session: OpenSession | null,
  error: unknown,
): PageResponse {
  if (!(error instanceof Refusal) || !session) throw error;
  const { cookies } = visit;
  const who = { visit, visitor: session.visitor, returnPath: path };
  switch (error.code) {
    case 'onlyCustomers':
      return respond.html(403, <OnlyCustomersPage {...who} of={section} />, { cookies });
    case 'roleMissing':
      return respond.html(403, <OnlyGlobalAdminsPage {...who} names={error.facts['names'] ?? ''} />, {
        cookies,
      });
    case 'partnerNotFound':
      return respond.html(404, <UnknownPartnerPage visit={visit} />, { cookies });
    case 'deletionNotAllowed':
    case 'alreadyEnded':
      // Its own address says what is so instead.
      return respond.redirect(path);
    default:
      throw error;
  }
}
