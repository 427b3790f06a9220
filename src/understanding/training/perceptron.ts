import { tags } from '../model/tags';
import { bestTags } from '../model/viterbi';

/** A sentence for the tagger: the features of each word and its true tag. */
export interface TagExample {
  features: readonly Int32Array[];
  gold: readonly number[];
}

export interface TagWeights {
  features: Map<number, Float32Array>;
  transitions: Float32Array;
}

const count = tags.length;

function common(examples: readonly TagExample[], atLeast: number): Set<number> {
  const counts = new Map<number, number>();
  for (const { features } of examples) {
    for (const some of features)
      for (const feature of some) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  }
  return new Set([...counts].flatMap(([feature, times]) => (times >= atLeast ? [feature] : [])));
}

/** An averaged structured perceptron over sequences of tags; features seen fewer than `atLeast` times are left out. */
export function trainTagger(
  given: readonly TagExample[],
  { rounds, atLeast }: { rounds: number; atLeast: number },
  random: () => number,
): TagWeights {
  const kept = common(given, atLeast);
  const examples = given.map(({ features, gold }) => ({
    features: features.map((some) => some.filter((feature) => kept.has(feature))),
    gold,
  }));
  const now = new Map<number, Float64Array>();
  const sum = new Map<number, Float64Array>();
  const step = new Float32Array((count + 1) * count);
  const stepSum = new Float64Array((count + 1) * count);
  let tick = 1;
  const add = (feature: number, tag: number, by: number) => {
    let row = now.get(feature);
    let total = sum.get(feature);
    if (!row || !total) {
      row = new Float64Array(count);
      total = new Float64Array(count);
      now.set(feature, row);
      sum.set(feature, total);
    }
    row[tag] = (row[tag] ?? 0) + by;
    total[tag] = (total[tag] ?? 0) + by * tick;
  };
  const move = (from: number, to: number, by: number) => {
    const at = from * count + to;
    step[at] = (step[at] ?? 0) + by;
    stepSum[at] = (stepSum[at] ?? 0) + by * tick;
  };
  const order = examples.map((_, at) => at);
  for (let round = 0; round < rounds; round += 1) {
    for (let i = order.length - 1; i > 0; i -= 1) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0];
    }
    for (const at of order) {
      const example = examples[at];
      if (!example) continue;
      const emissions = example.features.map((features) => {
        const total = new Float32Array(count);
        for (const feature of features) {
          const row = now.get(feature);
          if (row) for (let k = 0; k < count; k += 1) total[k] = (total[k] ?? 0) + (row[k] ?? 0);
        }
        return total;
      });
      const guess = bestTags(emissions, step);
      let gold: number = count;
      let said: number = count;
      example.gold.forEach((right, word) => {
        const wrong = guess[word] ?? 0;
        if (right !== wrong) {
          for (const feature of example.features[word] ?? []) {
            add(feature, right, 1);
            add(feature, wrong, -1);
          }
        }
        if (right !== wrong || gold !== said) {
          move(gold, right, 1);
          move(said, wrong, -1);
        }
        gold = right;
        said = wrong;
      });
      tick += 1;
    }
  }
  const features = new Map<number, Float32Array>();
  for (const [feature, row] of now) {
    const total = sum.get(feature);
    features.set(
      feature,
      Float32Array.from(row, (value, k) => value - (total?.[k] ?? 0) / tick),
    );
  }
  return { features, transitions: Float32Array.from(step, (value, k) => value - (stepSum[k] ?? 0) / tick) };
}
