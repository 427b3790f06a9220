/** The address is taken, yet not by a Liaison that answers. */
export class NoLiaison extends Error {
  override readonly name = 'NoLiaison';
}

/**
 * Whether a Liaison runs at this address: false when nothing listens there.
 * @throws NoLiaison when what listens there is another program, or answers not in time
 */
export async function isLiaisonAt(url: string): Promise<boolean> {
  let answer: string;
  try {
    answer = await fetch(`${url}/healthz`, { signal: AbortSignal.timeout(10_000) }).then((got) => got.text());
  } catch (error) {
    const reason = error instanceof Error ? (error.cause ?? error) : error;
    if (reason instanceof Error && 'code' in reason && reason.code === 'ECONNREFUSED') return false;
    throw new NoLiaison(`What listens at ${url} does not answer: ${String(reason)}`, { cause: error });
  }
  if (answer === '{"status":"alive"}') return true;
  throw new NoLiaison(`${url} is taken by another program. Choose another port, such as PORT=4000.`);
}
