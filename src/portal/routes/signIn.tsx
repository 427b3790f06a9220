import { sessionLife, signInLife } from '../../application/records/sessions';
import type { Visitor } from '../../application/visitor';
import { welcomeBack, welcomeVisitor } from '../../application/visitor';
import { languageOfLocale } from '../../domain/language';
import { inLanguage } from '../language';
import type { PageRequest, PageResponse, PageRoute } from '../route';
import { newSecret } from '../sessions';
import { newChecks } from '../signIn/client';
import { SignInFailed } from '../signIn/failure';
import { organisationFrom } from '../signIn/organisation';
import { returnPathOf } from '../signIn/underway';
import type { PortalServices } from './services';
import { signInFailedPage } from './signInFailed';

/** The way to Microsoft Entra ID and back. */
export function signInRoutes(services: PortalServices): readonly PageRoute[] {
  return [
    { method: 'GET', path: '/signin', limit: 'writes', handle: (request) => begin(services, request) },
    {
      method: 'GET',
      path: '/signin/callback',
      limit: 'writes',
      handle: (request) => finish(services, request),
    },
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
    return signInFailedPage(services, request, error, returnPath);
  }
}

async function finish(services: PortalServices, request: PageRequest): Promise<PageResponse> {
  const { signIn, underway, cookies, respond, sessions } = services;
  const state = request.query.get('state') ?? '';
  const begun = await underway.take(state, request.cookies[cookies.signIn.name]);
  if (!begun) return signInFailedPage(services, request, new SignInFailed('over', 'no such sign-in'), null);
  try {
    const { nonce, codeVerifier } = begun;
    const proved = await signIn.identityFrom(request.query, { state, nonce, codeVerifier });
    const visitor = await visitorFrom(services, proved);
    const secret = await sessions.start(visitor, proved.refreshToken);
    // Whatever session this browser had is over: it may have been somebody else's.
    await sessions.end(request.cookies[cookies.session.name]);
    return respond.redirect(begun.returnPath, [cookies.session.set(secret, sessionLife / 1000)]);
  } catch (error) {
    return signInFailedPage(services, request, error, begun.returnPath);
  }
}

type Proved = Awaited<ReturnType<PortalServices['signIn']['identityFrom']>>;

async function visitorFrom(
  { dependencies, signInSettings }: PortalServices,
  { identity, accessToken }: Proved,
): Promise<Visitor> {
  const { country, ...person } = identity;
  const known = await welcomeBack(dependencies, person);
  if (known) return known;
  if (country === null) throw new SignInFailed('countryUnknown', 'token without tenant_ctry');
  const { graphUrl, cloud } = signInSettings;
  const named = await organisationFrom(graphUrl, accessToken, identity.tenantId);
  return welcomeVisitor(dependencies, { ...person, organisation: { ...named, cloud, country } });
}
