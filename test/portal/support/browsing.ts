import type { Browser } from 'playwright-core';
import { openBrowser } from '../../support/browser';
import type { RunningPortal } from '../../support/portal';
import { openPortal } from '../../support/portal';

/** One browser for the test file, and a portal of its own for each of its tests. */
export function browsing() {
  const open: { browser?: Browser; portal?: RunningPortal } = {};
  const opened = <T>(one: T | undefined): T => {
    if (!one) throw new Error('It is open only while a test runs.');
    return one;
  };
  beforeAll(async () => {
    open.browser = await openBrowser();
  }, 60_000);
  afterAll(() => open.browser?.close());
  beforeEach(async () => {
    open.portal = await openPortal();
  });
  afterEach(() => open.portal?.close());
  return {
    get browser() {
      return opened(open.browser);
    },
    get portal() {
      return opened(open.portal);
    },
  };
}
