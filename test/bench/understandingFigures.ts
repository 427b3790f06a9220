import { z } from 'zod';

const utterance = z.object({
  text: z.string(),
  locale: z.string(),
  intent: z.string(),
  entities: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
});
export type Utterance = z.infer<typeof utterance>;

/** What a recogniser answers. */
export interface Reading {
  intent: string;
  entities: object;
}

export interface Figures {
  intent: number;
  frame: number;
  falseRemovals: number;
  /** Mean of a reading in the best of several passes over the file, and in the very first one. */
  microseconds: number;
  firstMicroseconds: number;
  perIntent: { intent: string; precision: number; recall: number; count: number }[];
  confusions: { truth: string; read: string; count: number }[];
}

/** Labelled utterances of a JSON Lines text. */
export const readUtterances = (source: string): Utterance[] =>
  source
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => utterance.parse(JSON.parse(line)));

/** The machine's other work only slows: the best pass counts. */
const moreRounds = 4;

const ending = new Set(['removePartnership', 'removeCustomer', 'revokeInvitation']);

const plain = (value: unknown) =>
  typeof value === 'string'
    ? value.normalize('NFD').replace(/\p{M}/gu, '').replace(/’/g, "'").toLowerCase().trim()
    : value;

/** Whether two sets of entities say the same: names without case, accents or surrounding space. */
export function sameEntities(a: object, b: object): boolean {
  const left = new Map(Object.entries(a));
  const right = new Map(Object.entries(b));
  return [...new Set([...left.keys(), ...right.keys()])].every(
    (name) => plain(left.get(name)) === plain(right.get(name)),
  );
}

/** Reads every utterance and counts: intents, whole frames, removals read where none is asked, time. */
export async function evaluate(
  utterances: readonly Utterance[],
  read: (utterance: Utterance) => Reading | Promise<Reading>,
): Promise<Figures> {
  const pass = async () => {
    const readings: Reading[] = [];
    const start = process.hrtime.bigint();
    for (const one of utterances) {
      const reading = read(one);
      readings.push(reading instanceof Promise ? await reading : reading);
    }
    return { readings, microseconds: Number(process.hrtime.bigint() - start) / 1000 / utterances.length };
  };
  const first = await pass();
  let { readings, microseconds } = await pass();
  for (let round = 0; round < moreRounds; round += 1) {
    const again = await pass();
    if (again.microseconds < microseconds) ({ readings, microseconds } = again);
  }
  const pairs = utterances.map((one, at) => ({ one, reading: readings[at] ?? { intent: '', entities: {} } }));
  const right = pairs.filter(({ one, reading }) => one.intent === reading.intent);
  const confusions = new Map<string, number>();
  for (const { one, reading } of pairs) {
    if (one.intent === reading.intent) continue;
    const key = `${one.intent}|${reading.intent}`;
    confusions.set(key, (confusions.get(key) ?? 0) + 1);
  }
  const names = [...new Set(pairs.flatMap(({ one, reading }) => [one.intent, reading.intent]))].sort();
  return {
    intent: right.length / pairs.length,
    frame:
      right.filter(({ one, reading }) => sameEntities(one.entities, reading.entities)).length / pairs.length,
    falseRemovals: pairs.filter(({ one, reading }) => ending.has(reading.intent) && !ending.has(one.intent))
      .length,
    microseconds,
    firstMicroseconds: first.microseconds,
    perIntent: names.map((intent) => {
      const hits = right.filter(({ one }) => one.intent === intent).length;
      const said = pairs.filter(({ reading }) => reading.intent === intent).length;
      const count = pairs.filter(({ one }) => one.intent === intent).length;
      return {
        intent,
        precision: said === 0 ? 0 : hits / said,
        recall: count === 0 ? 0 : hits / count,
        count,
      };
    }),
    confusions: [...confusions]
      .sort((a, b) => b[1] - a[1])
      .map(([key, count]) => {
        const [truth = '', read_ = ''] = key.split('|');
        return { truth, read: read_, count };
      }),
  };
}
