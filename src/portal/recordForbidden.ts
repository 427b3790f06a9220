import { recordRefusal } from '../application/recordRefusal';
import type { Visitor } from '../application/visitor';
import { Refusal } from '../domain/refusal';
import type { PortalServices } from './routes/services';

/**
 * Puts what a signed-in person tried without the role for it on the audit record of its organisation. Where that fails
 * the person is refused all the same, and the failure is logged.
 * @param attempted what was tried, in the words of the code
 */
export async function recordForbidden(
  { dependencies, logger }: Pick<PortalServices, 'dependencies' | 'logger'>,
  visitor: Visitor,
  attempted: string,
  about: Readonly<Record<string, string>> = {},
): Promise<void> {
  try {
    await recordRefusal(dependencies, visitor, new Refusal('roleMissing'), attempted, about);
  } catch (err) {
    logger.warn({ err, attempted }, 'a refusal could not be put on record');
  }
}
