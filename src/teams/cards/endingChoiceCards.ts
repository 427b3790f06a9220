import type { KnownCustomer } from '../../application/findCustomers';
import type { NamedOrganisation } from '../../domain/invitation';
import type { Voice } from '../voice';
import { plainButton } from './buttons';
import { choiceCard } from './choiceCard';
import { titleOf } from './customerCards';
import { shown } from './shown';
import type { Card } from './template';

/** Customers that a typed name may mean, of which one relationship is to be ended. Choosing ends nothing yet. */
export function endingCustomersCard(
  voice: Voice,
  kind: 'several' | 'close',
  customers: readonly KnownCustomer[],
  typed: string,
): Card {
  const { language, texts } = voice;
  const t = texts.customer;
  const buttons = customers.slice(0, 5).map((one) =>
    plainButton(titleOf(one, customers), {
      verb: 'relationship.end.start',
      language,
      customerId: one.tenantId,
    }),
  );
  const all = plainButton(t.all, { verb: 'customers.list', language });
  const text = (kind === 'several' ? t.severalText : t.closeText)(shown(typed));
  return choiceCard(voice, { title: t[kind], text, buttons: [...buttons, all] });
}

/** Which of the relationships with one customer is to be ended. */
export function endingTypesCard(voice: Voice, { tenantId, name, relationships }: KnownCustomer): Card {
  const { language, texts } = voice;
  const buttons = relationships.map(({ type }) =>
    plainButton(texts.customers.types[type], {
      verb: 'relationship.end.start',
      language,
      customerId: tenantId,
      type,
    }),
  );
  const { whichType, whichTypeText } = texts.endings;
  return choiceCard(voice, {
    title: whichType,
    text: whichTypeText(shown(name)),
    buttons,
  });
}

/** As many as have room on a card. */
export const mostPartners = 6;

/** Partnerships that may be meant, of which one is to be ended. */
export function endingPartnersCard(
  voice: Voice,
  kind: 'several' | 'close',
  counterparts: readonly NamedOrganisation[],
  typed: string | undefined,
): Card {
  const { language, texts } = voice;
  const t = texts.endings;
  const buttons = counterparts.slice(0, mostPartners).map(({ tenantId, name }) =>
    plainButton(shown(name, 36), {
      verb: 'partnership.end.start',
      language,
      counterpartTenantId: tenantId,
    }),
  );
  const known = typed === undefined ? undefined : shown(typed);
  const text = kind === 'close' && known !== undefined ? t.closeText(known) : t.severalText(known);
  return choiceCard(voice, {
    title: kind === 'close' ? texts.customer.close : t.whichPartner,
    text,
    buttons,
  });
}
