import type { Meant } from '../meant';
import { whoIn } from '../meant';
import type { Voice } from '../voice';
import { plainButton } from './buttons';
import { capitalised, shown } from './shown';
import type { Button, Card, CardFrame } from './template';
import { template } from './template';

const choiceTemplate = template<CardFrame & { text: string }>('choice');

/** A question whose answers are buttons; six at most fit on a card. */
export function choiceCard(
  { language }: Voice,
  {
    title,
    text,
    buttons,
  }: { readonly title: string; readonly text: string; readonly buttons: readonly Button[] },
): Card {
  return choiceTemplate({ language, title, summary: `${title} ${text}`, text, buttons });
}

/** The likely meanings of an unclear sentence, and help for any other. */
export function meantCard(voice: Voice, meanings: readonly Meant[], formId: string): Card {
  const { language, texts } = voice;
  const buttons = meanings.map((meant) =>
    plainButton(capitalised(texts.meanings[meant.intent]()), { verb: 'meant', language, formId, ...meant }),
  );
  const who = meanings.map(({ entities }) => whoIn(entities)).find((one) => one !== undefined);
  const { title, text, about } = texts.meant;
  const help = plainButton(texts.actions.help, { verb: 'help', language });
  const last = meanings.some(({ intent }) => intent === 'help') ? [] : [help];
  return choiceCard(voice, {
    title,
    text: who === undefined ? capitalised(text) : `${about(shown(who))} ${text}`,
    buttons: [...buttons, ...last],
  });
}
