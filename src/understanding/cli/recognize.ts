import { createInterface } from 'node:readline';
import { z } from 'zod';
import { recognize } from '../recognize';
import { explanationOf } from './explanation';

const request = z.object({ text: z.string(), locale: z.string().optional() });

/** What one line of the input becomes: the reading of its text, or what is wrong with the line. */
function answerTo(line: string): { output: object; bad: boolean } {
  let parsed: unknown;
  try {
    parsed = JSON.parse(line);
  } catch {
    return { output: { error: 'not JSON' }, bad: true };
  }
  const found = request.safeParse(parsed);
  if (!found.success) return { output: { error: 'expected {"text": string, "locale"?: string}' }, bad: true };
  const { text, locale } = found.data;
  return { output: recognize(text, locale === undefined ? {} : { locale }), bad: false };
}

/** Reads JSON Lines, writes JSON Lines in the same order, one at a time and no faster than they are taken. */
async function answerLines(input: NodeJS.ReadableStream, output: NodeJS.WritableStream): Promise<boolean> {
  let allGood = true;
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    const { output: answer, bad } = answerTo(line);
    if (bad) allGood = false;
    if (!output.write(`${JSON.stringify(answer)}\n`)) {
      await new Promise((resolve) => output.once('drain', resolve));
    }
  }
  return allGood;
}

/** `recognize` reads JSON Lines from the standard input; `recognize "text"` explains one sentence. */
async function main(args: readonly string[]): Promise<void> {
  if (args.length > 0) {
    process.stdout.write(explanationOf(args.join(' ')));
    return;
  }
  process.stdout.on('error', () => process.exit(1));
  if (!(await answerLines(process.stdin, process.stdout))) process.exitCode = 1;
}

void main(process.argv.slice(2));
