/**
 * Whether a Liaison answers at this address.
 * @throws SomethingElseAnswers when it is another program
 */
export async function isLiaisonAt(url: string): Promise<boolean> {
  let response: Response;
  try {
    response = await fetch(`${url}/healthz`, { signal: AbortSignal.timeout(5_000) });
  } catch {
    return false;
  }
  if (response.ok && (await response.text()) === '{"status":"alive"}') return true;
  throw new SomethingElseAnswers(
    `${url} is taken by another program. Choose another port, such as PORT=4000.`,
  );
}

/** The address is not Liaison's. */
export class SomethingElseAnswers extends Error {
  override readonly name = 'SomethingElseAnswers';
}
