import type { Logger } from 'pino';
import type { Dependencies } from '../application/dependencies';
import { loadAssets } from './assets';
import { cookiesFor } from './cookies';
import { ProblemPage } from './pages/SimplePages';
import { respondAs } from './respond';
import type { PageRequest, PageResponse, PageRoute } from './route';
import { auditRoutes } from './routes/audit';
import { draftRoutes } from './routes/draft';
import { invitationRoutes } from './routes/invitation';
import { partnershipRoutes } from './routes/partnership';
import type { PortalServices } from './routes/services';
import { signInRoutes } from './routes/signIn';
import { signOutRoutes } from './routes/signOut';
import { sessionsIn } from './sessions';
import { signInClient } from './signIn/client';
import type { SignInSettings } from './signIn/settings';
import { signInsUnderwayIn } from './signIn/underway';
import { visitsWith } from './visit';

export interface PortalParts extends Dependencies {
  /** The base of every address, without a slash at its end. */
  readonly publicUrl: string;
  readonly signIn: SignInSettings;
  readonly logger: Pick<Logger, 'warn'>;
}

interface Portal {
  readonly routes: readonly PageRoute[];
  /** The look of an error page. @param reference the number under which the log tells more */
  readonly renderError: (status: number, request: PageRequest, reference?: string) => PageResponse;
}

/** Where the app registration must send people back to. */
export const callbackPath = '/signin/callback';

/** The pages of customers and partners, ready to be mounted on a server. */
export function createPortal({ publicUrl, signIn, logger, ...dependencies }: PortalParts): Portal {
  const { paths: assets, routes: assetRoutes } = loadAssets();
  const cookies = cookiesFor(publicUrl);
  const sessions = sessionsIn(dependencies);
  const visits = visitsWith({ sessions, cookies, assets });
  const respond = respondAs(publicUrl);
  const services: PortalServices = {
    dependencies,
    publicUrl,
    cookies,
    sessions,
    visits,
    respond,
    signIn: signInClient(signIn, `${publicUrl}${callbackPath}`, dependencies.clock),
    signInSettings: signIn,
    underway: signInsUnderwayIn(dependencies),
    logger,
  };
  return {
    routes: [
      ...invitationRoutes(services),
      ...partnershipRoutes(services),
      ...draftRoutes(services),
      ...auditRoutes(services),
      ...signInRoutes(services),
      ...signOutRoutes(services),
      ...assetRoutes,
    ],
    renderError: (status, request, reference) =>
      respond.html(
        status,
        <ProblemPage visit={visits.anonymous(request)} problem={problemOf(status)} reference={reference} />,
      ),
  };
}

function problemOf(status: number): 'forgery' | 'notFound' | 'request' | 'busy' | 'ours' {
  if (status === 403) return 'forgery';
  if (status === 404) return 'notFound';
  if (status === 429) return 'busy';
  return status >= 500 ? 'ours' : 'request';
}
