import type { AuditFormat } from '../../application/auditFormats';
import { MalformedContinuation } from '../../application/documentStore';
import { exportAudit } from '../../application/exportAudit';
import { showAudit } from '../../application/showAudit';
import type { Visitor } from '../../application/visitor';
import { momentOf } from '../../domain/identifiers';
import { Refusal } from '../../domain/refusal';
import { AuditNotAllowedPage, AuditPage, auditPaths, AuditSignInPage } from '../pages/AuditPages';
import { ProblemPage } from '../pages/SimplePages';
import { recordForbidden } from '../recordForbidden';
import type { PageRequest, PageResponse, PageRoute } from '../route';
import type { Visit } from '../visit';
import type { PortalServices } from './services';

/** The audit record of one's own organisation, for its Global admins: partner's or customer's. */
export function auditRoutes(services: PortalServices): readonly PageRoute[] {
  return [
    { method: 'GET', path: auditPaths.newest, handle: (request) => show(services, request) },
    { method: 'GET', path: '/audit/from/:continuation', handle: (request) => show(services, request) },
    { method: 'GET', path: '/audit/export', handle: (request) => download(services, request) },
  ];
}

async function show(services: PortalServices, request: PageRequest): Promise<PageResponse> {
  const { dependencies, respond, visits } = services;
  const visit = { ...(await visits.open(request)), section: 'audit' as const };
  const { visitor, cookies } = visit;
  const continuation = request.params['continuation'];
  if (!visitor) {
    const returnPath = continuation === undefined ? auditPaths.newest : auditPaths.from(continuation);
    return respond.html(200, <AuditSignInPage visit={visit} returnPath={returnPath} />, { cookies });
  }
  try {
    const page = await showAudit(dependencies, visitor, { continuation });
    const isFirst = continuation === undefined;
    return respond.html(200, <AuditPage visit={visit} visitor={visitor} page={page} isFirst={isFirst} />, {
      cookies,
    });
  } catch (error) {
    // A place in another organisation's record, after signing in for this one, is none in this record.
    if (error instanceof MalformedContinuation) return respond.redirect(auditPaths.newest, cookies);
    return notAllowed(services, visit, visitor, error);
  }
}

const files: Readonly<Record<AuditFormat, { readonly ending: string; readonly type: string }>> = {
  csv: { ending: 'csv', type: 'text/csv; charset=utf-8' },
  jsonLines: { ending: 'jsonl', type: 'application/x-ndjson; charset=utf-8' },
};

async function download(services: PortalServices, request: PageRequest): Promise<PageResponse> {
  const { dependencies, respond, visits } = services;
  const visit = await visits.open(request);
  // The file cannot be where one comes back to: the page that offers it can.
  if (!visit.visitor) return respond.redirect(auditPaths.newest);
  const format = request.query.get('format');
  if (format !== 'csv' && format !== 'jsonLines') {
    return respond.html(400, <ProblemPage visit={{ ...visit, switchBase: null }} problem="request" />);
  }
  try {
    const pieces = await exportAudit(dependencies, visit.visitor, format);
    const day = momentOf(dependencies.clock()).slice(0, 10);
    const { ending, type } = files[format];
    const body = format === 'csv' ? withByteOrderMark(pieces) : pieces;
    return respond.file(`liaison-audit-${day}.${ending}`, type, body);
  } catch (error) {
    return notAllowed(services, { ...visit, switchBase: auditPaths.newest }, visit.visitor, error);
  }
}

/** Without the mark, spreadsheet programs take UTF-8 for something else, and names lose their accents. */
async function* withByteOrderMark(pieces: AsyncIterable<string>): AsyncIterableIterator<string> {
  yield '\uFEFF';
  yield* pieces;
}

/** @throws the error, when it is not that the role is missing */
async function notAllowed(
  services: PortalServices,
  visit: Visit,
  visitor: Visitor,
  error: unknown,
): Promise<PageResponse> {
  if (!(error instanceof Refusal) || error.code !== 'roleMissing') throw error;
  await recordForbidden(services, visitor, 'showAudit');
  const names = error.facts['names'] ?? '';
  return services.respond.html(403, <AuditNotAllowedPage visit={visit} visitor={visitor} names={names} />, {
    cookies: visit.cookies,
  });
}
