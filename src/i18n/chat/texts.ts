import type { Cloud, CloudRules } from '../../domain/cloud';
import { rulesOf } from '../../domain/cloud';
import type { Language } from '../../domain/language';
import { en } from './en';
import { enAlways, enOnly } from './enClouds';
import { fr } from './fr';
import { frAlways, frOnly } from './frClouds';

/** Everything the bot says, in one language. */
export type ChatTexts = typeof en;

export const chatTexts: Readonly<Record<Language, ChatTexts>> = { en, fr };

const byRule: Readonly<Record<CloudRules['delegatedAdmin'], Readonly<Record<Language, ChatTexts>>>> = {
  optional: chatTexts,
  always: { en: enAlways, fr: frAlways },
  only: { en: enOnly, fr: frOnly },
};

/** The same for a partner of this cloud: what it may ask for is called by its name (S0, S1). */
export function chatTextsIn(language: Language, cloud: Cloud): ChatTexts {
  return byRule[rulesOf(cloud).delegatedAdmin][language];
}
