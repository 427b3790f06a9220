import { dockStart } from '@nlpjs/basic';
import { readFileSync } from 'node:fs';
import { recognize } from '../../src/understanding/recognize';
import { evaluate, readUtterances, type Figures, type Reading, type Utterance } from './understandingFigures';

/** The rival: @nlpjs/basic, taught the same development set; it finds no names, so its frames hold only intents. */
async function taught(utterances: readonly Utterance[]): Promise<(u: Utterance) => Promise<Reading>> {
  const dock = await dockStart({ use: ['Basic'], settings: { nlp: { autoSave: false, log: false } } });
  const nlp = dock.get('nlp');
  nlp.settings.autoSave = false;
  nlp.settings.log = false;
  const language = (u: Utterance) => u.locale.slice(0, 2);
  for (const code of ['en', 'fr']) nlp.addLanguage(code);
  for (const u of utterances) nlp.addDocument(language(u), u.text, u.intent);
  await nlp.train();
  return async (u) => {
    const { intent } = await nlp.process(language(u), u.text);
    return { intent: intent === 'None' ? 'none' : intent, entities: {} };
  };
}

function report(name: string, figures: Figures): string {
  const share = (value: number) => value.toFixed(3);
  return [
    `${name}: intent ${share(figures.intent)}, whole frame ${share(figures.frame)}, ` +
      `false removals ${figures.falseRemovals}, ${figures.microseconds.toFixed(0)} µs an utterance ` +
      `(first reading ${figures.firstMicroseconds.toFixed(0)} µs)`,
    '  intent                precision  recall  count',
    ...figures.perIntent.map(
      (row) =>
        `  ${row.intent.padEnd(22)}${share(row.precision).padStart(9)}${share(row.recall).padStart(8)}${String(row.count).padStart(7)}`,
    ),
    '  confusions (true -> read as)',
    ...figures.confusions.map((row) => `  ${row.truth} -> ${row.read}: ${row.count}`),
    '',
  ].join('\n');
}

/** `bench:understanding -- <file.jsonl>`: the project's reading beside @nlpjs/basic, on one labelled file. */
async function main([file]: readonly string[]): Promise<void> {
  if (file === undefined) throw new Error('give a file of labelled utterances (JSON Lines)');
  const development = readUtterances(readFileSync('test/understanding/utterances/dev.jsonl', 'utf8'));
  const utterances = readUtterances(readFileSync(file, 'utf8'));
  const rival = await taught(development);
  const ours = await evaluate(utterances, (u) => recognize(u.text, { locale: u.locale }));
  const theirs = await evaluate(utterances, rival);
  process.stdout.write(`${utterances.length} utterances\n\n`);
  process.stdout.write(report('understanding', ours));
  process.stdout.write(`\n${report('@nlpjs/basic', theirs)}`);
}

main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
