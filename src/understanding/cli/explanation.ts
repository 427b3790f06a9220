import { recognize } from '../recognize';
import { wordsOf } from '../words';

const percent = (score: number) => `${(score * 100).toFixed(0)} %`;

/** For people: how one sentence is read, what matched and why. */
export function explanationOf(text: string): string {
  const { intent, entities, score, language, negated, alternatives, evidence } = recognize(text);
  const words = wordsOf(text).map((word) => {
    const meaning =
      word.concepts.length > 0 ? word.concepts.join(', ').toLowerCase() : 'no meaning of its own';
    const mended = word.mended ? ` (read as “${word.form}”)` : '';
    return `  ${word.text}${mended}: ${word.kind === 'word' ? meaning : word.kind}`;
  });
  const stated = Object.entries(entities).map(([name, value]) => `  ${name}: ${String(value)}`);
  return [
    text,
    '',
    `intent: ${intent} (${percent(score)} sure), language: ${language}`,
    ...(negated ? [`said not to do: ${negated}`] : []),
    'stated:',
    ...(stated.length > 0 ? stated : ['  nothing']),
    'could also be:',
    ...(alternatives.length > 0
      ? alternatives.map((other) => `  ${other.intent} (${percent(other.score)})`)
      : ['  nothing else']),
    'because:',
    ...evidence.map((reason) => `  ${reason}`),
    'words:',
    ...words,
    '',
  ].join('\n');
}
