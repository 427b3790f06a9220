import { readerLanguages } from '../../../src/domain/language';
import { auditPages } from './auditPages';
import { jointPages } from './jointPages';
import { offerPages } from './offerPages';
import { otherPages } from './otherPages';
import { outcomePages } from './outcomePages';
import type { PageCase } from './pageCase';
import { partnershipPages } from './partnershipPages';

const cases = {
  ...otherPages,
  ...offerPages,
  ...outcomePages,
  ...jointPages,
  ...partnershipPages,
  ...auditPages,
};
type PageName = keyof typeof cases;

/** Every page there is. */
export const everyPage: Readonly<Record<PageName, PageCase>> = cases;

/** Every page in every language, as the rows of a test. */
export const everyPageInEveryLanguage = (Object.keys(cases) as PageName[]).flatMap((name) =>
  readerLanguages.map((language) => [name, language] as const),
);
