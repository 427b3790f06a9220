/** One case for a classifier. `allowed` restricts the labels that compete. */
export interface Case {
  features: readonly number[];
  label: number;
  weight?: number;
}

/** Softmax regression with adaptive steps; rare features are left out, small weights shrunk away. */
export function trainClassifier(
  cases: readonly Case[],
  labels: number,
  options: { rounds: number; rate: number; shrink: number; atLeast: number },
  random: () => number,
): Map<number, Float32Array> {
  const counts = new Map<number, number>();
  for (const { features } of cases) for (const f of features) counts.set(f, (counts.get(f) ?? 0) + 1);
  const ids = new Map<number, number>();
  for (const [feature, count] of counts) if (count >= options.atLeast) ids.set(feature, ids.size);
  const weights = new Float32Array(ids.size * labels);
  const squares = new Float32Array(ids.size * labels);
  const coded = cases.map(({ features, label, weight }) => ({
    ids: features.flatMap((feature) => ids.get(feature) ?? []),
    label,
    weight: weight ?? 1,
  }));
  const scores = new Float64Array(labels);
  for (let round = 0; round < options.rounds; round += 1) {
    for (let turn = 0; turn < coded.length; turn += 1) {
      const example = coded[Math.floor(random() * coded.length)];
      if (!example) continue;
      scores.fill(0);
      for (const id of example.ids) {
        for (let k = 0; k < labels; k += 1) scores[k] = (scores[k] ?? 0) + (weights[id * labels + k] ?? 0);
      }
      const most = Math.max(...scores);
      let sum = 0;
      for (let k = 0; k < labels; k += 1) {
        scores[k] = Math.exp((scores[k] ?? 0) - most);
        sum += scores[k] ?? 0;
      }
      for (let k = 0; k < labels; k += 1) {
        const slope = ((scores[k] ?? 0) / sum - (k === example.label ? 1 : 0)) * example.weight;
        if (Math.abs(slope) < 0.002) continue;
        for (const id of example.ids) {
          const at = id * labels + k;
          const square = (squares[at] ?? 0) + slope * slope;
          squares[at] = square;
          const rate = options.rate / Math.sqrt(square + 1);
          const value = (weights[at] ?? 0) - rate * slope;
          weights[at] = Math.sign(value) * Math.max(0, Math.abs(value) - options.shrink * rate);
        }
      }
    }
  }
  const result = new Map<number, Float32Array>();
  for (const [feature, id] of ids) {
    const row = weights.slice(id * labels, (id + 1) * labels);
    if (row.some((value) => Math.abs(value) >= 0.01)) result.set(feature, row);
  }
  return result;
}
