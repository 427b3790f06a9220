import type { ReaderLanguage } from '../../../src/domain/language';
import type { PageTexts } from '../../../src/i18n/pages/pageTexts';
import type { RunningPortal } from '../../support/portal';
import type { Answer, WebReader } from '../../support/webReader';

/** One page of the portal, as a reader comes to it. */
export interface PageCase {
  /** Leads there; the last answer is the page. */
  readonly visit: (portal: RunningPortal, reader: WebReader, language: ReaderLanguage) => Promise<Answer>;
  readonly status: number;
  /** What it must say, in each language. */
  readonly says: (texts: PageTexts) => readonly string[];
}
