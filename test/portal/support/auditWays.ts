import { endRelationship } from '../../../src/application/endRelationship';
import { recordRefusal } from '../../../src/application/recordRefusal';
import { showRelationshipEnding } from '../../../src/application/showRelationshipEnding';
import { acknowledgementVersion, statementIdSchema } from '../../../src/domain/acknowledgement';
import { Refusal } from '../../../src/domain/refusal';
import { visitors } from '../../support/office';
import type { RunningPortal } from '../../support/portal';
import { webReader } from '../../support/webReader';
import { parted, sentAgain, takenBack } from './afterwards';
import { answer } from './pageWays';

const asDocument = { 'Sec-Fetch-Dest': 'document' };
const accept = { choice: 'accepted', agreement: 'read' };

/** Alain Besson opens a link of Northwind's and answers it. */
async function answered(portal: RunningPortal, path: string, fields: Record<string, string>) {
  const reader = webReader();
  await reader.get(portal.url + path, asDocument);
  await reader.signIn(portal.url, 'Alain Besson', path);
  await answer(portal, reader, path, fields);
  await portal.deliver();
}

/** Northwind ends what it has with Fourth Coffee; Chloé reads and ticks the statements in French. */
async function ended(portal: RunningPortal): Promise<void> {
  const { office, dependencies } = portal;
  const chloe = await office.actor('chloe');
  const language = 'fr' as const;
  const shown = { endingId: office.newId(), customerTenantId: visitors.alain[0], language };
  const { endingId } = await showRelationshipEnding(dependencies, chloe, shown);
  const ticked = statementIdSchema.options;
  const confirmed = { endingId, ticked, acknowledgementVersion, language };
  await endRelationship(dependencies, chloe, confirmed);
  await portal.deliver();
}

/** A day at Northwind that leaves every sort of entry behind, there and at whom it deals with. */
export async function busyDay(portal: RunningPortal): Promise<void> {
  const { office, dependencies } = portal;
  const withPrivileges = { language: 'en', delegatedAdmin: true } as const;
  await answered(portal, await portal.invite({ ...withPrivileges, joint: true }), accept);
  await ended(portal);
  await answered(portal, await portal.invite(withPrivileges), { choice: 'declined' });
  await answered(portal, await portal.invite({ language: 'en', customerName: undefined }), accept);
  await portal.invite({ language: 'en', customerName: 'Lamna Toys' });
  await sentAgain(portal);
  const sam = await office.actor('sam');
  await recordRefusal(dependencies, sam, new Refusal('roleMissing'), 'draft.done');
  await portal.invite({ language: 'en', customerName: 'Adventure Works' });
  await takenBack(portal);
  await portal.invite({ language: 'en', customerName: 'Adventure Works' });
  await parted(portal);
  await portal.deliver();
}
