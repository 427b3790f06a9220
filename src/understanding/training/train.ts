import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { intents } from '../intents';
import { linearFrom, scoresOf, type Linear, type StoredLinear } from '../model/linear';
import { roleFeatures, roles } from '../model/roles';
import { sentenceFeatures } from '../model/sentence';
import { spansOf, type Span } from '../model/spans';
import { tagFeatures, tags } from '../model/tags';
import { bestTags } from '../model/viterbi';
import { wordsOf, type Word } from '../words';
import { readNames } from './names';
import { trainTagger } from './perceptron';
import { readPhrases } from './phrases';
import { randomFrom } from './random';
import { trainClassifier } from './regression';
import { exampleOf, type Example } from './sentences';
import { phraseFrom } from './utterances';

interface Prepared {
  example: Example;
  words: Word[];
  features: Int32Array[];
  gold: number[];
}

const random = randomFrom(20260501);
const [source = 'src/understanding/training', target = 'src/understanding/model/weights.json', extra = ''] =
  process.argv.slice(2);
const read = (name: string) => readFileSync(join(source, name), 'utf8');
const say = (line: string) => process.stderr.write(`${line}\n`);

function generated(): Example[] {
  const written = extra ? readFileSync(extra, 'utf8').trim().split('\n').map(phraseFrom) : [];
  const names = readNames(read('names.txt'));
  const all: Example[] = [];
  for (const locale of ['en-US', 'fr-FR'] as const) {
    const language = locale.slice(0, 2);
    const book = readPhrases(read(`phrases.${language}.txt`));
    const nothing = read(`nothing.${language}.txt`).split('\n').filter(Boolean);
    const phrases = [
      ...book.phrases,
      ...written.filter((phrase) => phrase.locale === locale),
      ...nothing.map((pattern, line) => ({ intent: 'none', pattern, line: 10_000 + line })),
    ];
    for (const phrase of phrases) {
      const siblings = phrases.filter((other) => other.intent === phrase.intent).length;
      const copies =
        phrase.line >= 20_000 ? 10 : phrase.intent === 'none' ? 5 : Math.max(12, Math.round(620 / siblings));
      for (let i = 0; i < copies; i += 1) all.push(exampleOf(phrase, book, names, locale, random));
    }
  }
  return all;
}

/** The tags of a labelled sentence, or undefined when its labels do not fall on words. */
function goldTags(example: Example, words: readonly Word[]): number[] | undefined {
  const gold = words.map(() => 0);
  for (const { entity, start, end } of example.labels) {
    const inside = words.flatMap((word, at) => (word.start >= start && word.end <= end ? [at] : []));
    if (words[inside[0] ?? -1]?.start !== start || words[inside.at(-1) ?? -1]?.end !== end) return undefined;
    inside.forEach((at, i) => {
      if (entity === 'quantity') gold[at] = tags.indexOf('Q');
      else if (entity === 'offer') gold[at] = tags.indexOf(i === 0 ? 'BF' : 'IF');
      else gold[at] = tags.indexOf(i === 0 ? 'BN' : 'IN');
    });
  }
  return gold;
}

function prepare(examples: readonly Example[]): Prepared[] {
  return examples.flatMap((example) => {
    const words = wordsOf(example.text);
    const gold = goldTags(example, words);
    return gold ? [{ example, words, features: tagFeatures(words), gold }] : [];
  });
}

function spansBy(linear: Linear, transitions: Float32Array, item: Prepared): Span[] {
  return spansOf(
    bestTags(
      item.features.map((features) => scoresOf(linear, features)),
      transitions,
    ),
  );
}

function stored(labels: readonly string[], weights: Map<number, Float32Array>, least: number): StoredLinear {
  const features: string[] = [];
  for (const [feature, row] of [...weights].sort(([a], [b]) => a - b)) {
    const pairs = [...row].flatMap((value, k) =>
      Math.abs(value) >= least ? [`${k}:${Math.round(value * 100)}`] : [],
    );
    if (pairs.length > 0) features.push(`${feature.toString(36)} ${pairs.join(' ')}`);
  }
  return { labels: labels.join(' '), features };
}

const prepared = prepare(generated());
say(`${prepared.length} sentences`);
const folds = 3;
const origins = [...new Set(prepared.map((item) => item.example.origin))];
const foldOf = new Map(origins.map((origin) => [origin, Math.floor(random() * folds)]));
const spans = new Map<Prepared, Span[]>();
for (let fold = 0; fold < folds; fold += 1) {
  const others = prepared.filter((item) => foldOf.get(item.example.origin) !== fold);
  const weights = trainTagger(others, { rounds: 3, atLeast: 4 }, random);
  const linear = linearFrom(tags.length, [...weights.features]);
  let right = 0;
  const mine = prepared.filter((item) => foldOf.get(item.example.origin) === fold);
  for (const item of mine) {
    const found = spansBy(linear, weights.transitions, item);
    spans.set(item, found);
    if (JSON.stringify(found) === JSON.stringify(spansOf(item.gold))) right += 1;
  }
  say(`names and offers on phrases not learnt, part ${fold}: ${(right / mine.length).toFixed(3)}`);
}
const tagger = trainTagger(prepared, { rounds: 5, atLeast: 5 }, random);
say('tagger learnt');
const cases = prepared.flatMap((item) =>
  [spans.get(item) ?? [], spansOf(item.gold)].map((found) => ({
    features: sentenceFeatures(item.words, found),
    label: intents.indexOf(item.example.intent),
  })),
);
const intentWeights = trainClassifier(
  cases,
  intents.length,
  { rounds: 6, rate: 0.35, shrink: 0.001, atLeast: 5 },
  random,
);
say('intents learnt');
const roleCases = prepared.flatMap((item) =>
  [spans.get(item) ?? [], spansOf(item.gold)].flatMap((found) =>
    found.flatMap((span) => {
      if (span.kind !== 'name') return [];
      const start = item.words[span.first]?.start;
      const end = item.words[span.last]?.end;
      const label = item.example.labels.find((l) => l.start === start && l.end === end)?.entity;
      const role = roles.find((name) => name === label) ?? 'other';
      return [
        { features: roleFeatures(item.words, found, span, item.example.intent), label: roles.indexOf(role) },
      ];
    }),
  ),
);
const roleWeights = trainClassifier(
  roleCases,
  roles.length,
  { rounds: 4, rate: 0.35, shrink: 0.001, atLeast: 5 },
  random,
);
const model = {
  tags: stored(tags, tagger.features, 0.08),
  transitions: [...tagger.transitions].map((value) => value.toFixed(2)).join(' '),
  intents: stored(intents, intentWeights, 0.03),
  roles: stored(roles, roleWeights, 0.03),
};
writeFileSync(target, `${JSON.stringify(model, null, 2)}\n`);
say(`written to ${target}`);
