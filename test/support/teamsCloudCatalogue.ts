import type { KnownCustomer } from '../../src/application/findCustomers';
import type { CustomerEntry } from '../../src/application/records/customers';
import type { DraftInvitation } from '../../src/domain/invitation';
import type { Language } from '../../src/domain/language';
import { invitationEmail } from '../../src/i18n/invitationEmail';
import { customerCard } from '../../src/teams/cards/customerCards';
import { draftCard } from '../../src/teams/cards/draftCard';
import { invitationStateCard, newCustomerCard } from '../../src/teams/cards/invitationStateCard';
import { customersCard } from '../../src/teams/cards/listCards';
import { requestFormCard } from '../../src/teams/cards/requestFormCard';
import type { Card } from '../../src/teams/cards/template';
import { helpCard, welcomeCard } from '../../src/teams/cards/welcomeCard';
import { voiceIn } from '../../src/teams/voice';

const id = 'c0000000-0000-4000-8000-000000000001';
const at = '2026-11-21T09:00:00.000Z';
const link = `https://liaison.example/i/${'a'.repeat(90)}`;

type ResellerDraft = Extract<DraftInvitation, { kind: 'reseller' }>;

/** The cards that read otherwise in the cloud operated by 21Vianet, by name. */
export function chinaCards(
  language: Language,
  reseller: ResellerDraft,
  name: string,
): readonly (readonly [string, Card])[] {
  const voice = voiceIn(language, 'Asia/Shanghai', 'china');
  const email = invitationEmail(language, {
    partner: 'Adatum Shanghai',
    sender: 'Wei Zhang',
    cloud: 'china',
    delegatedAdmin: true,
    link,
    days: 30,
  });
  const draft = { ...reseller, email };
  const made = { draft, link, pageUrl: 'https://liaison.example/d/'.padEnd(150, 'b'), invitationDays: 30 };
  const sent = { sentAt: at, expiresAt: '2026-12-21T09:00:00.000Z', sendings: 1, followers: [] };
  const entry: CustomerEntry = {
    tenantId: id,
    name,
    country: 'CN',
    domain: 'lamna.example',
    type: 'reseller',
    delegatedAdmin: true,
    since: at,
    version: 1,
  };
  const known: KnownCustomer = { ...entry, relationships: [entry] };
  const by = { objectId: id, name: 'Mei Chen' };
  const customer = { tenantId: id, name };
  return [
    ['china-welcome', welcomeCard(voice)],
    ['china-help', helpCard(voice)],
    ['china-form', requestFormCard(voice, { formId: id, cloud: 'china', emailLanguage: language })],
    ['china-draft', draftCard(voice, made)],
    ['china-sent', invitationStateCard(voice, { ...draft, ...sent, state: 'open', link: 'addressed' })],
    ['china-news', newCustomerCard(voice, { customer, by, at, delegatedAdmin: true })],
    ['china-customers', customersCard(voice, { items: [entry] }, { continued: false })],
    ['china-customers-empty', customersCard(voice, { items: [] }, { continued: false })],
    ['china-customer', customerCard(voice, known, { formId: id })],
  ];
}
