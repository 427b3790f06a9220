/** A linear model as stored. */
export interface StoredLinear {
  /** The labels, in order, with spaces between. */
  labels: string;
  /** Each feature's number (base 36) with its weights in hundredths, 0 left out: "feature label:weight label:weight". */
  features: readonly string[];
}

/** A linear model ready to use: an open hash table from a feature's number to its row of weights. */
export interface Linear {
  size: number;
  keys: Int32Array;
  /** Where the row of the key at the same place begins, plus one; 0 is an empty place. */
  rows: Int32Array;
  weights: Float32Array;
}

function emptyLinear(size: number, count: number): Linear {
  const places = 2 ** Math.ceil(Math.log2(count * 2 + 2));
  return {
    size,
    keys: new Int32Array(places),
    rows: new Int32Array(places),
    weights: new Float32Array(count * size),
  };
}

/** Where a feature's row begins, or -1. */
export function rowOf({ keys, rows }: Linear, feature: number): number {
  const mask = keys.length - 1;
  for (let at = feature & mask; ; at = (at + 1) & mask) {
    const row = rows[at] ?? 0;
    if (row === 0) return -1;
    if (keys[at] === feature) return row - 1;
  }
}

/** A model from the rows of its features. */
export function linearFrom(size: number, entries: readonly (readonly [number, ArrayLike<number>])[]): Linear {
  const model = emptyLinear(size, entries.length);
  const mask = model.keys.length - 1;
  entries.forEach(([feature, row], index) => {
    let at = feature & mask;
    while (model.rows[at] !== 0) at = (at + 1) & mask;
    model.keys[at] = feature;
    model.rows[at] = index * size + 1;
    model.weights.set(row, index * size);
  });
  return model;
}

/** Unpacks a stored model. */
export function unpack(stored: StoredLinear): Linear {
  const size = stored.labels.split(' ').length;
  return linearFrom(
    size,
    stored.features.map((line) => {
      const [feature = '', ...pairs] = line.split(' ');
      const row = new Float32Array(size);
      for (const pair of pairs) {
        const colon = pair.indexOf(':');
        row[Number(pair.slice(0, colon))] = Number(pair.slice(colon + 1)) / 100;
      }
      return [Number.parseInt(feature, 36), row] as const;
    }),
  );
}

/** The sum of the features' weights for each label. */
export function scoresOf(model: Linear, features: ArrayLike<number>): Float64Array {
  const { size, weights } = model;
  const total = new Float64Array(size);
  for (let f = 0; f < features.length; f += 1) {
    const row = rowOf(model, features[f] ?? 0);
    if (row < 0) continue;
    for (let i = 0; i < size; i += 1) total[i] = (total[i] ?? 0) + (weights[row + i] ?? 0);
  }
  return total;
}

/** The weight of one feature for one label. */
export function weightOf(model: Linear, feature: number, label: number): number {
  const row = rowOf(model, feature);
  return row < 0 ? 0 : (model.weights[row + label] ?? 0);
}

/** Scores to probabilities. */
export function softmax(scores: Float64Array): Float64Array {
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / sum);
}
