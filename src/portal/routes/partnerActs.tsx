import { askPartnerToEnd } from '../../application/askPartnerToEnd';
import { requireCustomerAdmin } from '../../application/customerActor';
import { deletePartner } from '../../application/deletePartner';
import { removeAdminRoles } from '../../application/removeAdminRoles';
import type { RelationshipShown } from '../../application/showPartner';
import { showPartner } from '../../application/showPartner';
import type { Visitor } from '../../application/visitor';
import type { CustomerAction } from '../../domain/partnerKind';
import { Refusal } from '../../domain/refusal';
import { relationshipTypeSchema } from '../../domain/relationship';
import { ConfirmPage, NothingToConfirmPage } from '../pages/PartnerActPages';
import { actSegments, partnerPaths } from '../partnerPaths';
import type { PageRequest, PageResponse, PageRoute } from '../route';
import type { OpenSession } from '../sessions';
import type { Visit } from '../visit';
import { doForCustomer, showToCustomer } from './customerPage';
import { tenantIn } from './partnerTenant';
import type { PortalServices } from './services';

/** What each act does, and what it is called where a refusal is recorded. */
const acts = {
  removeAdminRoles: { attempted: 'removeAdminRoles', perform: removeAdminRoles },
  deletePartner: { attempted: 'deletePartner', perform: deletePartner },
  askToEnd: { attempted: 'askPartnerToEnd', perform: askPartnerToEnd },
} as const satisfies Readonly<Record<CustomerAction, object>>;

/** For each act: the page that says what it brings about, and the form that confirms it. */
export function partnerActRoutes(services: PortalServices): readonly PageRoute[] {
  return (Object.keys(acts) as CustomerAction[]).flatMap((action): readonly PageRoute[] => {
    const path = `/partners/:partner/:type/${actSegments[action]}`;
    return [
      { method: 'GET', path, handle: (request) => show(services, request, action) },
      { method: 'POST', path, handle: (request) => confirm(services, request, action) },
    ];
  });
}

/** The relationship that an address names. @throws Refusal partnerNotFound */
function namedIn({ params }: PageRequest) {
  const type = relationshipTypeSchema.safeParse(params['type']);
  if (!type.success) throw new Refusal('partnerNotFound');
  return { partnerTenantId: tenantIn(params['partner'] ?? ''), type: type.data };
}

const pageOf = ({ path }: PageRequest) => ({ section: 'partners', path }) as const;

/** @throws Refusal onlyCustomers, partnerNotFound */
async function relationshipFor(
  { dependencies }: PortalServices,
  request: PageRequest,
  visitor: Visitor,
): Promise<RelationshipShown> {
  const { partnerTenantId, type } = namedIn(request);
  const { relationships } = await showPartner(dependencies, visitor, partnerTenantId);
  const found = relationships.find((one) => one.type === type);
  if (!found) throw new Refusal('partnerNotFound');
  return found;
}

function show(services: PortalServices, request: PageRequest, action: CustomerAction): Promise<PageResponse> {
  return showToCustomer(services, request, pageOf(request), async (visit, session) => {
    const relationship = await relationshipFor(services, request, session.visitor);
    await requireCustomerAdmin(services.dependencies, session.visitor, acts[action].attempted);
    return page(services, visit, session, relationship, action, false);
  });
}

function page(
  { respond }: PortalServices,
  visit: Visit,
  session: OpenSession,
  relationship: RelationshipShown,
  action: CustomerAction,
  changed: boolean,
): PageResponse {
  const asked = action === 'askToEnd' && relationship.askedToEnd !== undefined;
  const { cookies } = visit;
  if (!relationship.actions.includes(action) || asked) {
    const nothing = <NothingToConfirmPage visit={visit} relationship={relationship} action={action} />;
    return respond.html(200, nothing, { cookies });
  }
  return respond.html(
    changed ? 409 : 200,
    <ConfirmPage
      visit={visit}
      session={session}
      relationship={relationship}
      action={action}
      changed={changed}
    />,
    { cookies },
  );
}

/** After the act its own address shows what has come of it. */
function confirm(
  services: PortalServices,
  request: PageRequest,
  action: CustomerAction,
): Promise<PageResponse> {
  const { attempted, perform } = acts[action];
  const named = pageOf(request);
  return doForCustomer(services, request, named, attempted, async (visit, session) => {
    const { visitor } = session;
    const { partnerTenantId, type } = namedIn(request);
    const version = Number(request.form.get('version'));
    try {
      await perform(services.dependencies, visitor, { partnerTenantId, type, version });
    } catch (error) {
      if (!(error instanceof Refusal) || error.code !== 'stateChanged') throw error;
      const relationship = await relationshipFor(services, request, visitor);
      return page(services, visit, session, relationship, action, true);
    }
    return services.respond.redirect(partnerPaths.act(partnerTenantId, type, action));
  });
}
