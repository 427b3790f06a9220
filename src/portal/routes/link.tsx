import type { VNode } from 'preact';
import type { Visitor } from '../../application/visitor';
import type { ReaderLanguage } from '../../domain/language';
import type { RefusalCode } from '../../domain/refusal';
import { Refusal } from '../../domain/refusal';
import { carriesToken, comesFromElsewhere } from '../forgery';
import { ProblemPage } from '../pages/SimplePages';
import { recordForbidden } from '../recordForbidden';
import type { PageRequest, PageResponse, PageRoute } from '../route';
import type { Visit } from '../visit';
import type { PortalServices } from './services';

/** What any link's view has: which page it is, and the language of the e-mail it came in. */
interface LinkView {
  readonly page: string;
  readonly offer?: { readonly language?: ReaderLanguage };
}

/** A form that said *Accept* and was not complete. */
export interface Incomplete {
  /** What it lacked. */
  readonly code: RefusalCode;
  /** What else it said, to be shown again. */
  readonly form: URLSearchParams;
}

export interface LinkPageProps<V> {
  readonly visit: Visit;
  readonly view: V;
  /** The link's own path. */
  readonly path: string;
  readonly incomplete: Incomplete | null;
}

/** One sort of link that asks for a decision: where it is, what its pages show, what its form does. */
export interface LinkSort<V extends LinkView> {
  /** The first segment of its addresses. */
  readonly folder: 'i' | 'p';
  /** The tenant that sent a link of this sort. */
  readonly senderOf: (token: string) => string | undefined;
  readonly present: (token: string, visitor: Visitor | null, byBrowser: boolean) => Promise<V>;
  /** @throws Refusal one of `incomplete` when it was accepted and something is still to be said */
  readonly decide: (
    token: string,
    visitor: Visitor,
    outcome: 'accepted' | 'declined',
    form: URLSearchParams,
  ) => Promise<V>;
  readonly incomplete: readonly RefusalCode[];
  readonly Page: (props: LinkPageProps<V>) => VNode;
  /** Where a decision leads, when that is not the link's own page. */
  readonly leadsTo?: (view: V, path: string) => string;
}

export const tokenOf = (request: PageRequest) => request.params['token'] ?? '';

/** The path of the link that a request is about. */
export const linkPath = ({ folder }: Pick<LinkSort<LinkView>, 'folder'>, request: PageRequest) =>
  `/${folder}/${encodeURIComponent(tokenOf(request))}`;

/** A person's browser says that it shows the page as a document; a mail scanner that follows links does not. */
const byBrowser = ({ method, headers }: PageRequest) =>
  method === 'GET' && headers['sec-fetch-dest'] === 'document';

/** The routes of one sort of link: reading it and answering it. */
export function linkRoutes<V extends LinkView>(
  services: PortalServices,
  sort: LinkSort<V>,
): readonly PageRoute[] {
  const { respond, visits, publicUrl } = services;
  const { folder, Page } = sort;

  async function show(request: PageRequest): Promise<PageResponse> {
    const visit = await visits.open(request);
    const token = tokenOf(request);
    // Whoever looks at the own organisation's link does not open it in the other side's place.
    const isOwn = visit.visitor !== null && sort.senderOf(token) === visit.visitor.organisation.tenantId;
    const view = await sort.present(token, visit.visitor, byBrowser(request) && !isOwn);
    return page(request, visit, view, null);
  }

  function page(request: PageRequest, visit: Visit, view: V, incomplete: Incomplete | null): PageResponse {
    const reader = visits.fallingBackTo(visit, request, view.offer?.language);
    // What is not sent yet is not there yet; its page says that it is worth coming back.
    const absent = view.page === 'unknown' || view.page === 'notSentYet';
    const status = incomplete ? 422 : absent ? 404 : 200;
    const path = linkPath(sort, request);
    return respond.html(status, <Page visit={reader} view={view} path={path} incomplete={incomplete} />, {
      cookies: visit.cookies,
    });
  }

  async function decide(request: PageRequest): Promise<PageResponse> {
    const path = linkPath(sort, request);
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
    const { visitor } = visit.session;
    try {
      const token = tokenOf(request);
      const view = await sort.decide(token, visitor, outcome, request.form);
      // The page has no form for whoever may not decide: this one was not ours.
      if (view.page === 'notGlobalAdmin') {
        await recordForbidden(services, visitor, 'decision', { senderTenant: sort.senderOf(token) ?? '' });
      }
      return respond.redirect(sort.leadsTo?.(view, path) ?? path);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const { code } = error;
      if (!sort.incomplete.includes(code)) return respond.redirect(path);
      const view = await sort.present(tokenOf(request), visitor, false);
      return page(request, visit, view, view.page === 'decide' ? { code, form: request.form } : null);
    }
  }

  return [
    { method: 'GET', path: `/${folder}/:token`, handle: show },
    { method: 'POST', path: `/${folder}/:token/decision`, handle: decide },
  ];
}
