import type { Logger } from 'pino';
import type { Dependencies } from '../../application/dependencies';
import type { Cookies } from '../cookies';
import type { Respond } from '../respond';
import type { Sessions } from '../sessions';
import type { SignInClient } from '../signIn/client';
import type { SignInSettings } from '../signIn/settings';
import type { SignInsUnderway } from '../signIn/underway';
import type { Visits } from '../visit';

/** What the routes work with. */
export interface PortalServices {
  readonly dependencies: Dependencies;
  readonly publicUrl: string;
  readonly cookies: Cookies;
  readonly sessions: Sessions;
  readonly visits: Visits;
  readonly respond: Respond;
  readonly signIn: SignInClient;
  readonly signInSettings: SignInSettings;
  readonly underway: SignInsUnderway;
  readonly logger: Pick<Logger, 'warn'>;
}
