import { z } from 'zod';
import { guidSchema } from '../../domain/identifiers';
import { organisationNameSchema } from '../../domain/text';
import { SignInFailed } from './failure';

/** How long Graph may take, in milliseconds. */
const patience = 10_000;

const answerSchema = z.object({
  value: z.array(
    z.object({
      id: guidSchema,
      displayName: organisationNameSchema,
      verifiedDomains: z.array(z.object({ name: z.string(), isDefault: z.boolean() })),
    }),
  ),
});

/**
 * The name and default domain of the signed-in person's organisation, from Microsoft Graph: `GET /v1.0/organization`,
 * of which the delegated permission User.Read may read just these properties.
 * @throws SignInFailed unavailable, refused
 */
export async function organisationFrom(
  graphUrl: string,
  accessToken: string,
  tenantId: string,
): Promise<{ readonly name: string; readonly domain: string }> {
  const response = await fetch(`${graphUrl}/v1.0/organization?$select=id,displayName,verifiedDomains`, {
    headers: { Authorization: `Bearer ${accessToken}`, Accept: 'application/json' },
    signal: AbortSignal.timeout(patience),
  }).catch((error: unknown) => {
    throw new SignInFailed('unavailable', 'Graph does not answer', error);
  });
  if (!response.ok) {
    await response.body?.cancel();
    throw new SignInFailed(
      response.status >= 500 ? 'unavailable' : 'refused',
      `Graph answered ${response.status}`,
    );
  }
  const answer = answerSchema.safeParse(await response.json().catch(() => null));
  const organisation = answer.data?.value.find(({ id }) => id === tenantId);
  const domain = organisation?.verifiedDomains.find(({ isDefault }) => isDefault)?.name;
  if (!organisation || domain === undefined)
    throw new SignInFailed('refused', 'Graph does not name the tenant');
  return { name: organisation.displayName, domain };
}
