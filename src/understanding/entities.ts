import { adminPrivilegesIn } from './adminPrivileges';
import { domainIn, emailIn, languageWanted, partnerIdIn, statusIn } from './facts';
import type { Entities, Intent } from './intents';
import { giveRoles } from './model/model';
import { textOf, type Span } from './model/spans';
import { numberFrom } from './numbers';
import { trimmedName } from './names';
import type { Word } from './words';

const withPrivileges: ReadonlySet<Intent> = new Set<Intent>(['requestRelationship', 'inviteWithProvider']);
const withoutAddress: ReadonlySet<Intent> = new Set<Intent>(['none', 'help', 'cancel', 'setLanguage']);
const withPartnerId: ReadonlySet<Intent> = new Set<Intent>([
  'requestPartnership',
  'removePartnership',
  'addCustomer',
  'associateReseller',
  'setSupportContact',
  'listCustomers',
  'addSubscription',
  'showAudit',
  'inviteWithProvider',
]);

/** What the sentence states, for the intent it was read as. */
export function entitiesOf(
  text: string,
  words: readonly Word[],
  spans: readonly Span[],
  intent: Intent,
): Entities {
  const found: Entities = {};
  if (withoutAddress.has(intent)) {
    const language = intent === 'setLanguage' ? languageWanted(words) : undefined;
    if (language) found.language = language;
    return found;
  }
  const email = emailIn(words);
  if (email) found.email = email;
  const domain = domainIn(words);
  if (domain) found.domain = domain;
  for (const { span, role } of giveRoles(words, spans, intent)) {
    if (role !== 'other') found[role] = trimmedName(textOf(text, words, span));
  }
  const within = (kinds: readonly Span['kind'][]) => (at: number) =>
    spans.some((span) => kinds.includes(span.kind) && at >= span.first && at <= span.last);
  const inName = within(['name', 'offer']);
  if (withPartnerId.has(intent)) {
    const partnerId = partnerIdIn(words, inName);
    if (partnerId) found.partnerId = partnerId;
  }
  if (withPrivileges.has(intent)) {
    const privileges = adminPrivilegesIn(words, inName);
    if (privileges !== undefined) found.adminPrivileges = privileges;
  }
  if (intent === 'listInvitations') {
    const status = statusIn(words, inName);
    if (status) found.invitationStatus = status;
  }
  if (intent === 'addSubscription') addOrder(found, text, words, spans);
  return found;
}

function addOrder(found: Entities, text: string, words: readonly Word[], spans: readonly Span[]): void {
  const offer = spans.find((span) => span.kind === 'offer');
  if (offer) found.offer = textOf(text, words, offer);
  const quantity = spans.find((span) => span.kind === 'quantity');
  if (!quantity) return;
  const piece = words.slice(quantity.first, quantity.last + 1).map((word) => word.norm);
  const number = numberFrom(piece.join(' '));
  if (number !== undefined && number > 0) found.quantity = number;
}
