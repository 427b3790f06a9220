import type { Intent } from '../intents';
import { intents } from '../intents';
import type { Word } from '../words';
import { scoresOf, softmax, unpack, weightOf } from './linear';
import { inWords } from './reasons';
import { assignRoles, roleFeatures, rolesOf, type Role } from './roles';
import { namedFeatures, sentenceFeatures } from './sentence';
import { spansOf, type Span } from './spans';
import { tagFeatures } from './tags';
import { bestTags } from './viterbi';
import stored from './weights.json';

const tagger = unpack(stored.tags);
const transitions = Float32Array.from(stored.transitions.split(' '), Number);
const intentModel = unpack(stored.intents);
const roleModel = unpack(stored.roles);

/** Above this many names a sentence is no request; the others are left without a role. */
const mostNames = 4;

/** The names, offers and quantities of a sentence. */
export function findSpans(words: readonly Word[]): Span[] {
  return spansOf(
    bestTags(
      tagFeatures(words).map((features) => scoresOf(tagger, features)),
      transitions,
    ),
  );
}

export interface Ranked {
  intent: Intent;
  score: number;
}

/** Every intent with its probability, best first. */
export function rankIntents(words: readonly Word[], spans: readonly Span[]): Ranked[] {
  const probabilities = softmax(scoresOf(intentModel, sentenceFeatures(words, spans)));
  return intents
    .map((intent, at) => ({ intent, score: probabilities[at] ?? 0 }))
    .sort((a, b) => b.score - a.score);
}

/** A reason counts from this weight on. */
const weighty = 0.3;

/** What speaks most for an intent in a sentence, strongest first, in words. */
export function reasonsFor(
  intent: Intent,
  words: readonly Word[],
  spans: readonly Span[],
  count: number,
): string[] {
  const label = intents.indexOf(intent);
  const reasons: { name: string[]; weight: number }[] = [];
  for (const [feature, name] of namedFeatures(words, spans)) {
    const weight = weightOf(intentModel, feature, label);
    if (weight >= weighty) reasons.push({ name, weight });
  }
  return reasons
    .sort((a, b) => b.weight - a.weight)
    .slice(0, count)
    .map(({ name, weight }) => `${inWords(name)} (+${weight.toFixed(1)})`);
}

/** Which role each name of the sentence has for this intent. */
export function giveRoles(
  words: readonly Word[],
  spans: readonly Span[],
  intent: Intent,
): { span: Span; role: Role }[] {
  const names = spans.filter((span) => span.kind === 'name').slice(0, mostNames);
  const allowed = rolesOf[intent];
  if (allowed.length === 0 || names.length === 0) return [];
  const scores = names.map((span) => scoresOf(roleModel, roleFeatures(words, spans, span, intent)));
  const chosen = assignRoles(scores, allowed);
  return names.map((span, at) => ({ span, role: chosen[at] ?? 'other' }));
}
