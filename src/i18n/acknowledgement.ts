import type { StatementId } from '../domain/acknowledgement';
import type { Language } from '../domain/language';
import { en } from './acknowledgement/en';
import { fr } from './acknowledgement/fr';

const texts: Readonly<Record<Language, Readonly<Record<StatementId, string>>>> = { en, fr };

/** A statement's text, as it is shown and as it is hashed. */
export function statementText(id: StatementId, language: Language): string {
  return texts[language][id];
}
