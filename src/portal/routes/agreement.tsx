import { showAgreement, signAgreement } from '../../application/signAgreement';
import { Refusal } from '../../domain/refusal';
import { AgreementPage } from '../pages/AgreementPage';
import type { PageRequest, PageResponse, PageRoute } from '../route';
import type { OpenSession } from '../sessions';
import type { Visit } from '../visit';
import { doForCustomer, showToCustomer } from './customerPage';
import type { PortalServices } from './services';

const page = { section: 'agreement', path: '/agreement' } as const;

/** The Microsoft Customer Agreement, signed without any invitation (S4). */
export function agreementRoutes(services: PortalServices): readonly PageRoute[] {
  return [
    {
      method: 'GET',
      path: page.path,
      handle: (request) =>
        showToCustomer(services, request, page, (visit, session) => show(services, visit, session, false)),
    },
    { method: 'POST', path: page.path, handle: (request) => sign(services, request) },
  ];
}

async function show(
  { dependencies, respond }: PortalServices,
  visit: Visit,
  session: OpenSession,
  tickMissing: boolean,
): Promise<PageResponse> {
  const view = await showAgreement(dependencies, session.visitor);
  return respond.html(
    tickMissing ? 422 : 200,
    <AgreementPage visit={visit} session={session} view={view} tickMissing={tickMissing} />,
    { cookies: visit.cookies },
  );
}

function sign(services: PortalServices, request: PageRequest): Promise<PageResponse> {
  const { dependencies, respond } = services;
  return doForCustomer(services, request, page, 'signAgreement', async (visit, session) => {
    const agreementTicked = request.form.get('agreement') === 'read';
    try {
      await signAgreement(dependencies, session.visitor, { agreementTicked });
      return respond.redirect(page.path);
    } catch (error) {
      if (!(error instanceof Refusal) || error.code !== 'agreementNotTicked') throw error;
      return show(services, visit, session, true);
    }
  });
}
