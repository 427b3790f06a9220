/** A linear model as stored. */
export interface StoredLinear {
  /** The labels, in order, with spaces between. */
  labels: string;
  /** Each feature with its weights in hundredths, 0 left out: "feature<tab>label:weight label:weight". */
  features: readonly string[];
}

/** A linear model ready to use: a feature's row of weights begins at its offset. */
export interface Linear {
  size: number;
  offsets: ReadonlyMap<string, number>;
  weights: Float32Array;
}

/** Unpacks a stored model. */
export function unpack(stored: StoredLinear): Linear {
  const size = stored.labels.split(' ').length;
  const weights = new Float32Array(stored.features.length * size);
  const offsets = new Map<string, number>();
  stored.features.forEach((line, at) => {
    const [feature = '', packed = ''] = line.split('\t');
    offsets.set(feature, at * size);
    for (const pair of packed.split(' ')) {
      const [label = '0', weight = '0'] = pair.split(':');
      weights[at * size + Number(label)] = Number(weight) / 100;
    }
  });
  return { size, offsets, weights };
}

/** The sum of the features' weights for each label. */
export function scoresOf({ size, offsets, weights }: Linear, features: readonly string[]): Float64Array {
  const total = new Float64Array(size);
  for (const feature of features) {
    const offset = offsets.get(feature);
    if (offset === undefined) continue;
    for (let i = 0; i < size; i += 1) total[i] = (total[i] ?? 0) + (weights[offset + i] ?? 0);
  }
  return total;
}

/** The weight of one feature for one label. */
export function weightOf(model: Linear, feature: string, label: number): number {
  const offset = model.offsets.get(feature);
  return offset === undefined ? 0 : (model.weights[offset + label] ?? 0);
}

/** Scores to probabilities. */
export function softmax(scores: Float64Array): Float64Array {
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / sum);
}
