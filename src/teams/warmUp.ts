import { languages } from '../domain/language';
import { recognize } from '../understanding/recognize';
import { customersCard, invitationsCard } from './cards/listCards';
import { requestFormCard } from './cards/requestFormCard';
import { helpCard, welcomeCard } from './cards/welcomeCard';
import { voiceIn } from './voice';

const sentences = [
  'Please ask Fourth Coffee (alain@fourthcoffee.example) for a reseller relationship without admin privileges',
  'Demande une relation de revendeur à Fourth Coffee avec les droits d’administration',
  'list pending invitations',
  'montre la fiche de Woodgrove Bank',
];
const rounds = 25;

/**
 * Reads some sentences and draws some cards, so that the first person need not wait while the templates' engine and
 * the reading are compiled: about 0.2 seconds, to be spent before listening.
 */
export function warmUp(): void {
  for (let round = 0; round < rounds; round += 1) sentences.forEach((text) => recognize(text));
  for (const language of languages) {
    const voice = voiceIn(language, undefined);
    const page = { items: [] };
    welcomeCard(voice);
    helpCard(voice);
    requestFormCard(voice, { formId: '', cloud: 'public', emailLanguage: language });
    customersCard(voice, page, { continued: false });
    invitationsCard(voice, page, { continued: false });
  }
}
