import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { endingIntents, type Entities, type Intent } from '../../src/understanding/intents';
import { recognize } from '../../src/understanding/recognize';
import { evaluate, readUtterances } from '../bench/understandingFigures';

const utterances = (name: string) =>
  readUtterances(readFileSync(join(__dirname, 'utterances', name), 'utf8'));

describe('accuracy', () => {
  test.each([
    ['dev.jsonl', 0.98, 0.96],
    ['own.jsonl', 0.96, 0.94],
    ['held.jsonl', 0.96, 0.92],
  ])('%s: intents %d, whole frames %d, no removal where none is asked', async (name, intent, frame) => {
    const figures = await evaluate(utterances(name), (u) => recognize(u.text, { locale: u.locale }));
    expect(figures.intent).toBeGreaterThanOrEqual(intent);
    expect(figures.frame).toBeGreaterThanOrEqual(frame);
    expect(figures.falseRemovals).toBe(0);
  });

  test('an utterance in capitals, without accents or with other apostrophes keeps its intent', () => {
    const all = utterances('dev.jsonl');
    const disturbed = (text: string) =>
      text.toUpperCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/’/g, "'");
    const kept = all.filter((u) => recognize(disturbed(u.text)).intent === u.intent);
    expect(kept.length / all.length).toBeGreaterThan(0.93);
  });
});

describe('what ends something is never read into a sentence that does not ask for it', () => {
  test.each([
    'how do I remove a customer?',
    'what happens if I remove a customer',
    'who removed the partnership with Litware',
    'who removed customer Contoso and why?',
    'remove admin rights for Contoso',
    'remove the delegated admin privileges we have at Contoso',
    'remove 5 licences from Contoso',
    'cancel the subscription of Contoso',
    'remove Contoso',
    'we removed the customer Contoso last week',
    'the partnership with Litware has been removed',
    'invite Remove It Waste Services to become our customer',
    'show me Delete Me Records',
    'cancel',
    'cancel that',
    'stop',
    'which invitations were revoked?',
    'why was the invitation cancelled',
    'supprime Contoso',
    'comment supprimer un client ?',
    'que se passe-t-il si je supprime un partenariat ?',
    'qui a supprimé le client Contoso ?',
    'retire les droits admin chez Contoso',
    'enlève 5 licences à Contoso',
    'résilier l’abonnement de Contoso',
    'nous avons supprimé le client Contoso hier',
    'la relation avec Contoso a été supprimée',
    'annuler',
    'invitations révoquées',
  ])('%s', (text) => {
    expect(endingIntents.has(recognize(text).intent)).toBe(false);
  });
});

describe('negation', () => {
  test.each<[string, Intent, Intent | undefined]>([
    ["don't remove the partnership with Litware", 'none', 'removePartnership'],
    ['please do not delete customer Thornbury', 'none', 'removeCustomer'],
    ['never revoke the invitation to Contoso', 'none', 'revokeInvitation'],
    ['no need to invite Contoso', 'none', 'requestRelationship'],
    [
      "don't remove the partnership with Litware, just resend the invite",
      'resendInvitation',
      'removePartnership',
    ],
    ['ne supprime pas le partenariat avec Litware', 'none', 'removePartnership'],
    ['supprime pas le client Contoso stp', 'none', 'removeCustomer'],
    ['merci de ne pas annuler l’invitation de Contoso', 'none', 'revokeInvitation'],
    ['je ne veux pas rompre le partenariat avec Litware', 'none', 'removePartnership'],
    ["don't forget to remove the customer Contoso", 'removeCustomer', undefined],
    ['n’oublie pas de supprimer le client Contoso', 'removeCustomer', undefined],
    ["request a relationship with Contoso but don't ask for admin rights", 'requestRelationship', undefined],
    ["Contoso isn't our customer any more, remove them", 'removeCustomer', undefined],
  ])('%s', (text, intent, negated) => {
    const reading = recognize(text);
    expect([reading.intent, reading.negated]).toEqual([intent, negated]);
  });
});

describe('what a sentence states', () => {
  test.each<[string, Entities]>([
    ['ask Contoso for a reseller relationship with DAP', { customer: 'Contoso', adminPrivileges: true }],
    ['ask Contoso for a reseller relationship, no GDAP', { customer: 'Contoso', adminPrivileges: false }],
    ['ask Contoso for a relationship, admin rights: no', { customer: 'Contoso', adminPrivileges: false }],
    ['demander une relation à Contoso sans délégation', { customer: 'Contoso', adminPrivileges: false }],
    ['demander une relation à Contoso avec droits admin', { customer: 'Contoso', adminPrivileges: true }],
    ['order twenty-five E3 for Contoso', { quantity: 25, offer: 'E3', customer: 'Contoso' }],
    [
      'order 1,000 licences of Power BI Pro for Contoso',
      { quantity: 1000, offer: 'Power BI Pro', customer: 'Contoso' },
    ],
    [
      'commander quatre-vingt-dix licences Visio Plan 2 pour Contoso',
      { quantity: 90, offer: 'Visio Plan 2', customer: 'Contoso' },
    ],
    ['commander deux cents licences E5 pour Contoso', { quantity: 200, offer: 'E5', customer: 'Contoso' }],
    [
      'create customer Contoso, domain Contoso.OnMicrosoft.com',
      { customer: 'Contoso', domain: 'contoso.onmicrosoft.com' },
    ],
    [
      'new customer: Contoso, contoso.com, It@Contoso.com',
      { customer: 'Contoso', domain: 'contoso.com', email: 'it@contoso.com' },
    ],
    ['request a partnership with Litware, MPN ID 4829173', { reseller: 'Litware', partnerId: '4829173' }],
    [
      'invite Customer First Ltd with our provider Pax8',
      { customer: 'Customer First Ltd', provider: 'Pax8' },
    ],
    ['resend the invitation to Invitation Only Events', { customer: 'Invitation Only Events' }],
    ['renvoyer l’invitation à la Clinique Saint-Roch', { customer: 'Clinique Saint-Roch' }],
    ['show the customers of Help Desk Heroes', { reseller: 'Help Desk Heroes' }],
    [
      "put partner ID 5561020 on Margie's Travel's subscription",
      { partnerId: '5561020', customer: "Margie's Travel" },
    ],
    ['which invitations are still pending?', { invitationStatus: 'pending' }],
    ['invitations expirées', { invitationStatus: 'expired' }],
    ['I do not speak French, English please', { language: 'en' }],
  ])('%s', (text, entities) => {
    expect(recognize(text).entities).toEqual(entities);
  });
});

describe('the language of a text', () => {
  test.each([
    ['list my customers', 'en'],
    ['liste mes clients', 'fr'],
    ['Pourriez-vous renvoyer l’invitation à Contoso ?', 'fr'],
    ['could you resend the invitation to Boulangerie Dupont', 'en'],
    ['Contoso', 'unknown'],
    ['', 'unknown'],
  ])('%s', (text, language) => {
    expect(recognize(text).language).toBe(language);
  });
});
