import type { Language } from '../../domain/language';
import { en } from './en';
import { fr } from './fr';

/** Everything the bot says, in one language. */
export type ChatTexts = typeof en;

export const chatTexts: Readonly<Record<Language, ChatTexts>> = { en, fr };
