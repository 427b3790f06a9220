import { organisationRecord } from '../../application/records/organisations';
import { sessionLife, signInLife } from '../../application/records/sessions';
import type { SignedIn, Visitor } from '../../application/visitor';
import { welcomeVisitor } from '../../application/visitor';
import { languageOfLocale } from '../../domain/language';
import { inLanguage } from '../language';
import { SignInProblemPage } from '../pages/SimplePages';
import type { PageRequest, PageResponse, PageRoute } from '../route';
import { newSecret } from '../sessions';
import { newChecks } from '../signIn/client';
import { SignInFailed } from '../signIn/failure';
import { organisationFrom } from '../signIn/organisation';
import { returnPathOf } from '../signIn/underway';
import type { PortalServices } from './services';

/** The way to Microsoft Entra ID and back. */
export function signInRoutes(services: PortalServices): readonly PageRoute[] {
  return [
    { method: 'GET', path: '/signin', handle: (request) => begin(services, request) },
    { method: 'GET', path: '/signin/callback', handle: (request) => finish(services, request) },
  ];
}

async function begin(services: PortalServices, request: PageRequest): Promise<PageResponse> {
  const { signIn, underway, cookies, respond, visits } = services;
  const visit = visits.anonymous(request);
  const returnPath = returnPathOf(request.query.get('to'));
  // One secret a browser, so that several tabs can sign in side by side.
  const held = request.cookies[cookies.signIn.name];
  const browser = held !== undefined && /^[A-Za-z0-9_-]{43}$/.test(held) ? held : newSecret();
  const checks = newChecks();
  try {
    const kept = languageOfLocale(visit.language) ?? 'en';
    const address = await signIn.addressFor(checks, kept);
    await underway.begin(checks, browser, returnPath, kept);
    return respond.redirect(inLanguage(address, visit.language), [
      cookies.signIn.set(browser, signInLife / 1000),
    ]);
  } catch (error) {
    return failed(services, request, error, returnPath);
  }
}

async function finish(services: PortalServices, request: PageRequest): Promise<PageResponse> {
  const { signIn, underway, cookies, respond, sessions } = services;
  const state = request.query.get('state') ?? '';
  const begun = await underway.take(state, request.cookies[cookies.signIn.name]);
  if (!begun) return failed(services, request, new SignInFailed('over', 'no such sign-in'), null);
  try {
    const { nonce, codeVerifier } = begun;
    const proved = await signIn.identityFrom(request.query, { state, nonce, codeVerifier });
    const visitor = await visitorFrom(services, proved);
    const secret = await sessions.start(visitor);
    // Whatever session this browser had is over: it may have been somebody else's.
    await sessions.end(request.cookies[cookies.session.name]);
    return respond.redirect(begun.returnPath, [cookies.session.set(secret, sessionLife / 1000)]);
  } catch (error) {
    return failed(services, request, error, begun.returnPath);
  }
}

type Proved = Awaited<ReturnType<PortalServices['signIn']['identityFrom']>>;

async function visitorFrom(
  { dependencies, signInSettings }: PortalServices,
  { identity, accessToken }: Proved,
): Promise<Visitor> {
  const { country, ...person } = identity;
  const known = (await organisationRecord.read(dependencies.store, identity.tenantId))?.value;
  if (known) {
    const { name, cloud, country: recorded, domain } = known;
    return welcomeVisitor(dependencies, {
      ...person,
      organisation: { name, cloud, country: recorded, domain },
    });
  }
  if (country === null) throw new SignInFailed('countryUnknown', 'token without tenant_ctry');
  const { graphUrl, cloud } = signInSettings;
  const named = await organisationFrom(graphUrl, accessToken, identity.tenantId);
  const signedIn: SignedIn = { ...person, organisation: { ...named, cloud, country } };
  return welcomeVisitor(dependencies, signedIn);
}

/** The page of a sign-in that came to nothing; the log gets its reason, a code without anything of the person. */
function failed(
  { respond, visits, logger }: PortalServices,
  request: PageRequest,
  error: unknown,
  returnPath: string | null,
): PageResponse {
  if (!(error instanceof SignInFailed)) throw error;
  const { problem, reason } = error;
  logger.warn({ problem, reason }, 'sign-in failed');
  // Switching the language here would repeat the callback, which counts once.
  const visit = { ...visits.anonymous(request), switchBase: null };
  const status = { cancelled: 400, over: 400, refused: 400, unavailable: 503, countryUnknown: 403 }[problem];
  return respond.html(status, <SignInProblemPage visit={visit} problem={problem} returnPath={returnPath} />);
}
